import { describe, expect, it } from 'vitest';
import {
  bindNumbers,
  formatBytes,
  formatComponent,
  formatCount,
  formatDate,
  formatDay,
  formatFigure,
  formatNumber,
  formatQuantity,
} from '../../src/wording/format.ts';

describe('numbers', () => {
  it.each([
    [9.2779, '9,2779'],
    [54000, '54.000'],
    [100, '100'],
    [0.5, '0,5'],
  ])('writes %s with a decimal comma', (value, text) => expect(formatNumber(value)).toBe(text));

  it('says in words that there is none', () => {
    expect([15, 17_097, 1_234_567].map(formatBytes)).toEqual(['1\u00a0kB', '18\u00a0kB', '1,2\u00a0MB']);
    expect(formatCount(3, 'nhiệm vụ')).toBe('3\u00a0nhiệm vụ');
    expect(formatCount(0, 'nhiệm vụ')).toBe('chưa có nhiệm vụ');
  });
});

it('binds a number to its noun in a sentence, and to nothing else', () => {
  expect(
    bindNumbers(
      'Giảm xuống 41,33 điểm trên thang 80 năm 2024 và (thấp nhất 38,80), tức 10% điểm; 5,13 › 5,43.',
    ),
  ).toBe(
    'Giảm xuống 41,33\u00a0điểm trên thang\u00a080\u00a0năm\u00a02024 và (thấp nhất 38,80), tức 10%\u00a0điểm; 5,13 › 5,43.',
  );
});

describe('dates are as precise as the document', () => {
  it.each([
    ['2025-07-18', '18/7/2025', 'ngày 18/7/2025'],
    ['2025-07', 'tháng 7/2025', 'tháng 7/2025'],
    ['2025', 'năm 2025', 'năm 2025'],
  ])('%s', (iso, date, day) => {
    expect(formatDate(iso)).toBe(date);
    expect(formatDay(iso)).toBe(day);
  });
});

describe('the figure of a target in words', () => {
  it.each([
    ['>', 90, '%', 'trên 90%'],
    ['>=', 50, '%', 'tối thiểu 50%'],
    ['=', 100, '%', '100%'],
    ['<=', 2, 'ngày', 'tối đa 2\u00a0ngày'],
    ['<', 5, '%', 'dưới 5%'],
    ['top', 10, 'hạng', 'nhóm 10 dẫn đầu'],
    ['increase', 2, 'bậc', 'tăng 2\u00a0bậc'],
    ['increase', null, null, 'tăng'],
    ['maintain', null, null, 'giữ vững'],
    ['=', 4, 'hạng', 'hạng 4'],
    ['=', null, null, ''],
  ] as const)('%s %s %s', (comparator, value, unit, words) =>
    expect(formatFigure({ comparator, value, unit })).toBe(words),
  );

  it.each([
    ['> 9,40', 9.4, 'điểm', 'trên 9,40\u00a0điểm'],
    ['>9.88', 9.88, 'điểm', 'trên 9,88\u00a0điểm'],
    ['trên 12.500 hồ sơ', 12_500, 'hồ sơ', 'trên 12.500\u00a0hồ sơ'],
    ['nhóm 05 tỉnh, tăng 9,400', 9.5, 'điểm', 'trên 9,5\u00a0điểm'],
  ])('has the decimals of “%s”', (quote, value, unit, words) =>
    expect(formatFigure({ comparator: '>', value, unit, quote })).toBe(words),
  );

  it('keeps a number and its unit on one line', () => {
    expect(formatQuantity(9.83, 'điểm')).toBe('9,83\u00a0điểm');
  });
});

it('names a component by its index and number', () => {
  expect(formatComponent('par-index/3')).toBe('PAR INDEX 3');
});
