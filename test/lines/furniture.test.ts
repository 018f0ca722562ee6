import { describe, expect, test } from 'vitest';
import { readLines, splitRawLines } from '../../src/lines/index.ts';

const HEAD = 'UBND XÃ NGHĨA HƯNG - KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH';
const fill = (from: number): string[] =>
  Array.from({ length: 14 }, (_, i) => `Dòng văn bản thứ ${from + i}.`);

describe('running heads', () => {
  test('are the same words beside the number of each page', () => {
    const { lines, leftOut } = readLines(
      splitRawLines([...fill(1), HEAD, '2', ...fill(20), HEAD, '3', ...fill(40)].join('\n')),
    );
    expect(lines).toHaveLength(42);
    expect(leftOut.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      `running-head ${HEAD}`,
      'page-number 2',
      `running-head ${HEAD}`,
      'page-number 3',
    ]);
  });

  test('are not the last cells of rows before the number of the next', () => {
    const row = (n: number): string[] => [
      String(n),
      'Rà soát thủ tục',
      'Sở Nội vụ',
      'Các sở, ban, ngành, đơn vị có liên quan của tỉnh',
    ];
    const { leftOut } = readLines(splitRawLines([1, 2, 3].flatMap(row).join('\n')));
    expect(leftOut).toEqual([]);
  });
});

test('a page has its number beside a table whose rows are numbered, too', () => {
  const row = (n: number): string[] => [String(n), 'Rà soát thủ tục', 'Sở Nội vụ'];
  const texts = [...fill(1), ...fill(20), '2', ...fill(40), ...[1, 2, 3].flatMap(row)];
  const { lines, leftOut } = readLines(splitRawLines(texts.join('\n')));
  expect(leftOut.map(({ rule, text }) => `${rule} ${text}`)).toEqual(['page-number 2']);
  expect(lines).toHaveLength(51);
});

test('a footnote ends where the outline goes on, though no page does', () => {
  const { lines, footnotes } = readLines(
    splitRawLines(
      ['1. Kiểm tra CCHC1', '__________', '1 Công văn số 15', '- Thông báo số 2', '2. Cải cách thể chế'].join(
        '\n',
      ),
    ),
  );
  expect(lines.map(({ text }) => text)).toEqual(['1. Kiểm tra CCHC1', '2. Cải cách thể chế']);
  expect(footnotes.map((note) => note.lines.map(({ text }) => text))).toEqual([
    ['Công văn số 15', '- Thông báo số 2'],
  ]);
});
