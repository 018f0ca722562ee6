import { expect, test } from 'vitest';
import { encodeText } from '../../src/search/encoding.ts';
import { composeExcerpt, type Segment } from '../../src/search/excerpt.ts';

const print = (segments: readonly Segment[]): string =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** Places of the pieces that hold one of the words. */
const locate = (content: string, ...words: string[]): number[] =>
  content
    .split(' ')
    .flatMap((piece, place) => (words.some((word) => piece.includes(`${word}ʼ`)) ? [place] : []));

test('only the words themselves are marked', () => {
  const content = encodeText('“Công khai, minh bạch” (TTHC) số 114/KH-UBND.');
  const excerpt = composeExcerpt(content, locate(content, 'khai', 'bạch', 'TTHC', 'KH'), 0);
  expect(print(excerpt.text)).toBe('“Công [khai], minh [bạch]” ([TTHC]) số 114/[KH]-UBND.');
});

test('the heading is set apart, with its marks', () => {
  const content = encodeText('Công khai ngân sách Mỗi quý một lần.');
  const excerpt = composeExcerpt(content, [2, 3, 5], 4);
  expect(print(excerpt.heading)).toBe('Công khai [ngân] [sách]');
  expect(print(excerpt.text)).toBe('Mỗi [quý] một lần.');
});

test('of a long text the part with most of what was found is shown', () => {
  const words = Array.from({ length: 200 }, (_, place) => `từ${place}`);
  const content = encodeText(words.join(' '));
  const { text } = composeExcerpt(content, [3, 120, 121, 125], 0);
  expect(print(text)).toMatch(/^… từ112 .*\[từ120\] \[từ121\] .*\[từ125\].* …$/);
});

test('without a found word in the text its beginning is shown', () => {
  const content = encodeText('Tiêu đề Nội dung của mục này.');
  expect(print(composeExcerpt(content, [0], 2).text)).toBe('Nội dung của mục này.');
  expect(composeExcerpt('', [], 0)).toEqual({ heading: [], text: [] });
});

test('what looks like markup stays text', () => {
  const content = encodeText('<script>alert(1)</script> & <mark>x</mark>');
  expect(print(composeExcerpt(content, [], 0).text)).toBe('<script>alert(1)</script> & <mark>x</mark>');
});
