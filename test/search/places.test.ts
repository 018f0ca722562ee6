import { describe, expect, test } from 'vitest';
import { listPlaces } from '../../src/search/places.ts';
import type { EntryGroup } from '../../src/search/suggestions.ts';

const groups: EntryGroup[] = [
  { title: 'Chỉ số', base: '/chi-so/', entries: [['papi/', 'PAPI Cao Bằng']] },
  {
    title: 'Tỉnh',
    base: '/tinh/',
    entries: [
      ['bac-giang/', 'Bắc Giang', 'Tỉnh Bắc Giang', 'Bắc Ninh'],
      ['bac-ninh/', 'Bắc Ninh', 'Tỉnh Bắc Ninh', 'Bắc Giang'],
      ['cao-bang/', 'Cao Bằng', 'Tỉnh Cao Bằng'],
      ['nam-dinh/', 'Nam Định', 'Tỉnh Nam Định'],
    ],
  },
  {
    title: 'Cơ quan',
    base: '/co-quan/',
    entries: [
      ['bac-giang/so-noi-vu/', 'Sở Nội vụ (Bắc Giang)', 'Sở Nội vụ'],
      ['cao-bang/so-noi-vu/', 'Sở Nội vụ (Cao Bằng)', 'Sở Nội vụ'],
      ['cao-bang/buu-dien-tinh/', 'Bưu điện tỉnh (Cao Bằng)', 'Bưu điện tỉnh'],
      ['cao-bang/ubnd-tinh/', 'UBND tỉnh Cao Bằng'],
      ['cao-bang/thue/', 'Thuế'],
    ],
  },
];

const list = (text: string): [id: string, rest: string][] =>
  listPlaces(text, groups).map(({ values, rest }) => [values.map(({ id }) => id).join(' '), rest]);

describe('a province is read out of a query, with or without marks', () => {
  test.each([
    ['Cao Bang dung han', 'dung han'],
    ['tham nhũng Cao Bằng', 'tham nhũng'],
    ['đúng hạn ở tỉnh Cao Bằng', 'đúng hạn'],
    ['Cao Bằng: “đúng hạn” 100%', ': “đúng hạn” 100%'],
    ['CAO BẰNG', ''],
    ['tỉnh Cao Bằng?', ''],
  ])('%s', (text, rest) => {
    expect(list(text)).toEqual([['cao-bang', rest]]);
  });

  test('with those that it became or came from, its own first', () => {
    expect(list('Bắc Ninh đúng hạn')).toEqual([['bac-ninh bac-giang', 'đúng hạn']]);
    expect(list('dung han bac giang')).toEqual([['bac-giang bac-ninh', 'dung han']]);
  });
});

test.each([
  ['cào bằng đúng hạn'], // other marks
  ['cao băng'],
  ['“Cao Bằng” đúng hạn'], // wanted as it stands
  ['12/KH-Cao-Bằng'],
  ['bằng cao'],
  ['Thuế đúng hạn'], // a single word
  ['Sở Nội vụ công khai'], // two provinces have one
  [''],
])('%s names nothing', (text) => {
  expect(list(text)).toEqual([]);
});

describe('an agency is read out of a query where it is of one province', () => {
  test.each([
    ['công khai Sở Nội vụ tỉnh Cao Bằng', 'cao-bang/so-noi-vu', 'công khai', 'công khai Sở Nội vụ'],
    ['so noi vu cua bac giang cong khai', 'bac-giang/so-noi-vu', 'cong khai', 'so noi vu cong khai'],
    ['UBND tỉnh Cao Bằng công khai', 'cao-bang/ubnd-tinh', 'công khai', 'UBND công khai'],
  ])('%s', (text, id, rest, beside) => {
    const [agency, province] = list(text);
    expect(agency).toEqual([id, rest]);
    expect(province?.[0]).toContain(id.split('/')[0]);
    expect(province?.[1]).toBe(beside);
  });

  test('that has the only one', () => {
    expect(list('bưu điện tỉnh trả kết quả')).toEqual([['cao-bang/buu-dien-tinh', 'trả kết quả']]);
  });
});

test('the name can be quoted in its place', () => {
  expect(listPlaces('đúng hạn Nam Định 2025', groups)[0]?.quoting).toBe('đúng hạn "Nam Định" 2025');
});
