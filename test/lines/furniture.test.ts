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
