import { describe, expect, test } from 'vitest';
import { encodeTerm } from '../../src/search/encoding.ts';
import { parseLexicon, splitWords, stringifyLexicon } from '../../src/search/lexicon.ts';
import { parseQuery } from '../../src/search/query.ts';

const lexicon = parseLexicon(
  stringifyLexicon(
    splitWords('Công khai, minh bạch ngân sách ở địa phương. Điểm số 114/KH-SVHTTDL; hoà giải; hoá đơn'),
  ),
);
const parse = (text: string, isShort = (_: string) => false) => parseQuery(text, lexicon, isShort);
const whole = (...words: string[]): string[] => words.map((word) => encodeTerm(word, true));

describe('lexicon', () => {
  test.each(['dia', 'địa', 'DIA', 'đ\u1ecba'.normalize('NFD'), '114', 'svhttdl'])('has %s', (word) => {
    expect(lexicon.has(word)).toBe(true);
  });

  test.each([
    ['đị', true],
    ['phuo', true],
    ['phuong', true],
    ['phuongs', false],
    ['zz', false],
    ['0', false],
  ])('some word begins with %s: %s', (word, expected) => {
    expect(lexicon.hasBeginning(word)).toBe(expected);
  });

  test('an empty site has no word', () => {
    expect(parseLexicon(stringifyLexicon([])).hasBeginning('a')).toBe(false);
  });
});

describe('query', () => {
  test('a beginning that too many words share waits for more letters, whole words never do', () => {
    const query = parse('công khai m "ngân sách m"', () => true);
    expect(query.terms).toEqual(whole('công', 'khai', 'ngân', 'sách'));
    expect(query.phrases).toEqual([whole('ngân', 'sách')]);
    expect([query.short, query.missing]).toEqual([['m'], []]);
  });

  test('words in any spelling are whole terms', () => {
    expect(parse('công khai').terms).toEqual(whole('công', 'khai'));
    expect(parse('công khai'.normalize('NFD')).terms).toEqual(whole('công', 'khai'));
    expect(parse('hòa').terms).toEqual(parse('hoà').terms);
  });

  test('a word that no plan has whole is the beginning of one', () => {
    expect(parse('công kha').terms).toEqual([...whole('công'), 'kha']);
  });

  test('a word that no plan has is named, once, as typed', () => {
    expect(parse('Xyzabc công xyz Xyzabc')).toMatchObject({
      terms: whole('công'),
      missing: ['Xyzabc', 'xyz'],
    });
  });

  test.each(['"công khai" ngân', '“công khai” ngân', '«công khai» ngân'])('%s has a phrase', (text) => {
    expect(parse(text).phrases).toEqual([whole('công', 'khai')]);
    expect(parse(text).terms).toEqual(whole('công', 'khai', 'ngân'));
  });

  test('a quotation that is still open is plain words', () => {
    expect(parse('"công khai').phrases).toEqual([]);
    expect(parse('"" công').phrases).toEqual([]);
  });

  test.each([
    ['cong khai', false],
    ['CONG KHAI 114', false],
    ['công khai', true],
    ['dia diem', false],
    ['đia', true],
  ])('%s was typed with marks: %s', (text, accented) => {
    expect(parse(text).accented).toBe(accented);
  });

  test('punctuation alone asks for nothing', () => {
    expect(parse(' – … "" /')).toEqual({ terms: [], phrases: [], missing: [], short: [], accented: false });
  });
});
