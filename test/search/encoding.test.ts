import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, encodeTerm, encodeText } from '../../src/search/encoding.ts';

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

describe('text for the index', () => {
  test.each([
    ['Điểm đến của địa phương'],
    ['hoà giải, hòa giải, hoá đơn, hóa đơn, UỶ BAN, ỦY BAN, quý, thuỷ lợi, xoè'],
    ['Kế hoạch số 114/KH-SVHTTDL ngày 12/7/2025; đạt 9,2779 điểm (trên 98%).'],
    ['“Công khai, minh bạch” <b>n<3</b> & {a} – 50-KL/TW'],
    ['VNeID, TTHC…'],
    [''],
  ])('%s comes back as it was', (text) => {
    expect(decodeText(encodeText(text))).toBe(text);
  });

  test('any words come back as they were', () => {
    const letters = fc.constantFrom(...'aáàảãạoóòỏõọeuúủyýỵhqđĐbAO01 .,/-('.split(''));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (chosen) => {
        const text = tidy(chosen.join(''));
        expect(decodeText(encodeText(text))).toBe(text);
      }),
    );
  });

  test('NFD and NFC are one', () => {
    const text = 'Đối thoại với người dân ở địa phương';
    expect(encodeText(text.normalize('NFD'))).toBe(encodeText(text));
  });

  test('đ is d with a mark, so that Pagefind folds it', () => {
    const folded = encodeText('điện').normalize('NFD').replace(/\p{M}/gu, '');
    expect(folded).toBe(encodeTerm('dien', true));
  });

  test('both styles of tone marks are written alike', () => {
    const strip = (text: string): string => text.replace('\u2061', '');
    expect(strip(encodeText('hoà'))).toBe(encodeText('hòa'));
    expect(encodeTerm('uỷ', true)).toBe(encodeTerm('ủy', true));
  });

  test('a whole word is no beginning of another', () => {
    expect(encodeText('công').startsWith(encodeTerm('cô', false))).toBe(true);
    expect(encodeText('công').startsWith(encodeTerm('cô', true))).toBe(false);
  });

  test('parts of a number or a date stand side by side as words', () => {
    expect(encodeText('114/KH-SVHTTDL').split(' ')).toHaveLength(3);
    expect(encodeText('12/7/2025').split(' ')).toHaveLength(3);
  });
});
