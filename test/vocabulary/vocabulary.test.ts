import { describe, expect, it, test } from 'vitest';
import { compareVietnamese } from '../../src/vocabulary/collate.ts';
import { findDates, parseDate } from '../../src/vocabulary/dates.ts';
import { findDocumentNumbers } from '../../src/vocabulary/document-numbers.ts';
import { fold, foldCase, normaliseToneMarks, slugify } from '../../src/vocabulary/fold.ts';
import { parseNumber, stringifyNumber } from '../../src/vocabulary/numbers.ts';

describe('fold', () => {
  it('drops marks, đ, capitals and extra spaces, in NFC and NFD alike', () => {
    for (const text of ['Địa  phương ', 'Địa phương'.normalize('NFD')]) expect(fold(text)).toBe('dia phuong');
  });

  it('makes a path segment of a name', () => {
    expect(slugify('Sở Văn hóa, Thể thao và Du lịch')).toBe('so-van-hoa-the-thao-va-du-lich');
    expect(slugify('Bà Rịa - Vũng Tàu')).toBe('ba-ria-vung-tau');
  });

  it.each([
    ['hoá', 'hóa'],
    ['CỘNG HOÀ', 'CỘNG HÒA'],
    ['Uỷ ban', 'Ủy ban'],
    ['thuỷ lợi, toạ đàm, khoẻ', 'thủy lợi, tọa đàm, khỏe'],
    ['quý', 'quý'],
    ['hoàn, hoạch, quỹ, khoét', 'hoàn, hoạch, quỹ, khoét'],
  ])('writes the tone of %s as in %s', (text, expected) => {
    expect(normaliseToneMarks(text)).toBe(expected);
    expect(normaliseToneMarks(text)).toHaveLength(text.length);
  });

  it('tells neither capitals nor tone styles apart', () => {
    expect(foldCase('SỞ VĂN HOÁ')).toBe(foldCase('Sở Văn hóa'));
  });
});

test('đ sorts after d, and 10 after 9', () => {
  expect(['Đà Nẵng', 'Điện 10', 'Điện 9', 'Dak'].sort(compareVietnamese)).toEqual([
    'Dak',
    'Đà Nẵng',
    'Điện 9',
    'Điện 10',
  ]);
});

describe('numbers', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['9,2779', 9.2779],
    ['04', 4],
    ['12.500', 12500],
    ['1.250.000', 1250000],
    ['91.16', 91.16],
    ['0.123', 0.123],
    ['+0,5', 0.5],
    ['-2', -2],
  ])('reads %s', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each(['', 'a', '04/63', '1.23.4', '12/7', '1,2,3', '100%', '1.234.5'])(
    'reads no number in "%s"',
    (text) => expect(parseNumber(text)).toBeNull(),
  );

  it('writes the decimal comma', () => {
    expect(stringifyNumber(1234.5)).toBe('1.234,5');
    expect(stringifyNumber(9.2779)).toBe('9,2779');
  });
});

describe('dates', () => {
  it.each([
    ['12/7/2025', '2025-07-12'],
    ['06/01/2025', '2025-01-06'],
    ['15-7-2021', '2021-07-15'],
    ['ngày 15.9.2022', '2022-09-15'],
    ['31 tháng 12 năm 2026', '2026-12-31'],
    ['ngày 02/ 4/2024', '2024-04-02'],
    ['ngày 18 tháng 7 năm 2025', '2025-07-18'],
    ['ngày 09 tháng 6 năm 2025', '2025-06-09'],
    ['Ngày 09 tháng 6 năm 2025', '2025-06-09'],
    ['ngày      tháng 5 năm 2024', '2024-05'],
    ['ngày ... tháng 5 năm 2024', '2024-05'],
    ['tháng 5/2024', '2024-05'],
    ['tháng 12 năm 2025', '2025-12'],
    ['ngày      / 5/2024', '2024-05'],
    ['Năm 2024', '2024'],
    ['31/02/2025', null],
    ['tháng 13/2025', null],
    ['63/63', null],
    ['Thường xuyên', null],
  ])('reads %s', (text, iso) => expect(parseDate(text)).toBe(iso));

  it('finds each date of a text once, with its place', () => {
    const text = 'Kế hoạch số 2163/KH-UBND ngày 12/7/2025 và tháng 5/2024 (118/2025/NĐ-CP, 24/7, 91,16/100)';
    const dates = findDates(text);
    expect(dates.map((date) => date.iso)).toEqual(['2025-07-12', '2024-05']);
    for (const date of dates) expect(text.slice(date.start, date.end)).toBe(date.quote);
  });

  it('keeps an impossible date in view, without a value', () => {
    expect(findDates('ngày 31/02/2025')).toMatchObject([{ quote: '31/02/2025', iso: null }]);
  });
});

describe('document numbers', () => {
  it.each([
    ['2163/KH-UBND', 'Kế hoạch', 'UBND', true],
    ['57-NQ/TW', 'Nghị quyết', 'TW', true],
    ['29-CTr/TU', 'Chương trình', 'TU', true],
    ['118/2025/NĐ-CP', 'Nghị định', 'CP', true],
    ['99/NQ/CP', 'Nghị quyết', 'CP', false],
    ['04-NQ-CP', 'Nghị quyết', 'CP', false],
    ['57/NQ-TW', 'Nghị quyết', 'TW', false],
    ['61/2018/NĐCP', 'Nghị định', 'CP', false],
    ['285/CCTTHC', null, 'CCTTHC', false],
    ['2231/SNV-CCHC&PC', 'Công văn', 'SNV', true],
    ['436/UBND-NC', 'Công văn', 'UBND', true],
    ['85/BC-SNV', 'Báo cáo', 'SNV', true],
    ['23/CT-TTg', 'Chỉ thị', 'TTg', true],
    ['79/TB-VPCP', 'Thông báo', 'VPCP', true],
    ['48/ĐA-UBND', 'Đề án', 'UBND', true],
    ['70-QĐ/TW', 'Quy định', 'TW', true],
    ['45-QĐ/TU', 'Quyết định', 'TU', true],
    ['76/2025/QH15', 'Luật', 'QH15', true],
    ['30a/2008/NQ-CP', 'Nghị quyết', 'CP', true],
    ['15/2023/TT-BTC', 'Thông tư', 'BTC', true],
    ['12/KH-SGD&ĐT', 'Kế hoạch', 'SGD&ĐT', true],
  ])('reads %s', (number, type, issuerCode, isRegular) => {
    expect(findDocumentNumbers(`số ${number} ngày`)).toEqual([
      { number, type, issuerCode, isRegular, start: 3, end: 3 + number.length },
    ]);
  });

  it.each([
    ['số 1526/KH- UBND ngày', '1526/KH-UBND'],
    ['số 50- KL/TW', '50-KL/TW'],
    ['số 3662 /KH-UBND', '3662/KH-UBND'],
    ['số 09- CT/TU', '09-CT/TU'],
    ['số 25/2025/QĐ - UBND ngày', '25/2025/QĐ-UBND'],
    ['số 12/KH-UBND - SỞ NỘI VỤ', '12/KH-UBND'],
    ['Công văn số 436/UBND-NC.', '436/UBND-NC'],
  ])('takes the spaces out of "%s"', (text, number) => {
    expect(findDocumentNumbers(text).map((found) => found.number)).toEqual([number]);
  });

  it.each([
    '12/7/2025',
    '63/63',
    '24/7',
    'đạt 91,16/100 điểm',
    'Số:        /KH-TTr',
    '2021-2030',
    'phí/lệ phí',
    '1/Sở Nội vụ',
  ])('finds none in "%s"', (text) => expect(findDocumentNumbers(text)).toEqual([]));
});
