import { expect, test } from 'vitest';
import { parseTiming } from '../../src/facts/deadlines.ts';

test.each([
  ['Năm 2026', '2026'],
  ['2026', '2026'],
  ['2026 - 2027', '2027'],
  ['7/2026', '2026-07'],
  ['T7/2026', '2026-07'],
  ['Tháng 7 năm 2026', '2026-07'],
  ['Tháng 4-7/2026', '2026-07'],
  ['Từ tháng 4 đến tháng 7/2026', '2026-07'],
  ['Quý 2/2026', '2026-06'],
  ['Quý I-II/2026', '2026-06'],
  ['Quý III, IV năm 2026', '2026-12'],
  ['Trước ngày 15/7/2026', '2026-07-15'],
  ['Từ quý II/2026', null],
  ['Thường xuyên', null],
  ['Quý II', null],
])('a cell of times that says "%s" is %s', (cell, iso) => expect(parseTiming(cell)).toBe(iso));
