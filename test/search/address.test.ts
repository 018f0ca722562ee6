import { expect, test } from 'vitest';
import { isSearch, readState, stringifyState } from '../../src/search/address.ts';

const read = (query: string) => readState(new URLSearchParams(query));

test('the address holds query and filters', () => {
  const state = read('?q=đối thoại&tinh=cao-bang&loai=chi-tieu&nam=&khac=1');
  expect(state).toEqual({ text: 'đối thoại', filters: { tinh: 'cao-bang', loai: 'chi-tieu' } });
  expect(read(stringifyState(state))).toEqual(state);
});

test('the address holds what is searched within, or that all of the query is meant', () => {
  expect(read('?q=a&trong=cao-bang').scope).toBe('cao-bang');
  expect(stringifyState(read('?q=a&trong=ca-cau&nam=2025'))).toBe('?q=a&nam=2025&trong=ca-cau');
  expect(stringifyState(read('?q=a&trong='))).toBe('?q=a');
});

test('the default kind and empty values are left out of the address', () => {
  expect(stringifyState(read('?q=a&loai=muc&tinh='))).toBe('?q=a');
  expect(stringifyState(read(''))).toBe('');
});

test('an unknown kind is the default one', () => {
  expect(read('?loai=zzz').filters.loai).toBe('muc');
});

test('NFD typed is NFC asked', () => {
  expect(read(`?q=${encodeURIComponent('đối'.normalize('NFD'))}`).text).toBe('đối'.normalize('NFC'));
});

test('words or a filter make a search; a kind alone does not', () => {
  expect(isSearch(read('?q=a'))).toBe(true);
  expect(isSearch(read('?nam=2025'))).toBe(true);
  expect(isSearch(read('?loai=chi-tieu'))).toBe(false);
});
