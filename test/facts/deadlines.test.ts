import { expect, test } from 'vitest';
import { findLimit, findRecurrence, parseTiming, readBareTiming } from '../../src/facts/deadlines.ts';

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
  ['Từ tháng 3 đến tháng 11/2026, Văn phòng số hóa', 'Từ tháng 3 đến tháng 11/2026', '2026-11'],
  ['kiểm tra từ ngày 01/4/2026 đến ngày 30/9/2026', 'từ ngày 01/4/2026 đến ngày 30/9/2026', '2026-09-30'],
  ['khảo sát từ quý I đến quý III/2026', 'từ quý I đến quý III/2026', '2026-09'],
  ['trước ngày 20/5/2026 và ngày 20/11/2026', 'trước ngày 20/5/2026 và ngày 20/11/2026', '2026-11-20'],
])('"%s" sets "%s"', (text, quote, iso) => {
  const limit = findLimit(text);
  expect([limit?.quote, limit?.iso]).toEqual([quote, iso]);
});

test.each([
  ['Hằng tháng, trước ngày 20, các phòng báo cáo', 'Hằng tháng, trước ngày 20'],
  ['Định kỳ hằng tháng, trước ngày 03, đối chiếu dữ liệu', 'Định kỳ hằng tháng, trước ngày 03'],
  ['báo cáo trước ngày 05 của tháng đầu quý sau', 'trước ngày 05 của tháng đầu quý sau'],
  ['tuyên truyền đến từng hộ, xong trong tháng 02', 'xong trong tháng 02'],
  ['hằng năm thực hiện', null],
])('"%s" comes back "%s"', (text, quote) => expect(findRecurrence(text)).toBe(quote));

test.each([
  ['hoàn thành trước ngày 30/9/2026', 'hoàn thành trước ngày 30/9/2026'],
  ['thời gian hoàn thành trước 31/12/2026', 'trước 31/12/2026'],
  ['hoàn thành kế hoạch trước ngày 30/9/2026', null],
])('"%s" says nothing but when: %s', (text, timing) => expect(readBareTiming(text)).toBe(timing));
