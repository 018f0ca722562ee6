import { expect, test } from 'vitest';
import { findLimit, parseTiming } from '../../src/facts/deadlines.ts';

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

test.each([
  ['Tổ chức lớp trong tháng 6 và tháng 10/2022', 'trong tháng 6 và tháng 10/2022', '2022-10'],
  ['Sơ kết, quý II và quý IV năm 2021', 'quý II và quý IV năm 2021', '2021-12'],
  ['cuối quý IV/2024 tham mưu tổng kết', 'cuối quý IV/2024', '2024-12'],
  ['Triển khai từ quý IV/2025', undefined, undefined],
])('"%s" sets "%s"', (text, quote, iso) => {
  const limit = findLimit(text);
  expect([limit?.quote, limit?.iso]).toEqual([quote, iso]);
});
