import { expect, test } from 'vitest';
import { extractTableTargets } from '../../src/facts/table-targets.ts';
import { exampleContext, exampleTable, exampleUnit } from './example-context.ts';

const scoreTable = exampleTable({
  columns: [
    'STT',
    'Lĩnh vực',
    'Xếp hạng năm 2024',
    'Điểm thực hiện năm 2024',
    'Điểm theo Bộ tiêu chí',
    'Dự kiến tăng điểm năm 2025 so với năm 2024',
    'Mục tiêu Kế hoạch năm 2025 (điểm)',
  ],
  rows: [
    ['2', 'Cải cách thể chế', '49/63', '8,8974', '10', '+0,7875', '> 9,68'],
    [null, 'Điều tra XHH', null, '3,1849', '4', '+ 0,50', null],
    ['6', 'Cải cách tài chính công', '…', '10,2469', '12', null, null],
  ],
});
const provisions = [exampleUnit({ heading: 'Về chỉ số PAR-INDEX, SIPAS' })];

test('a row of scores is one target, with what it starts from, its gain and its maximum', () => {
  const [target] = extractTableTargets(exampleContext({ provisions, tables: [scoreTable] }));
  expect(target).toEqual({
    id: 'i-b1-2',
    provision: 'i',
    quote: '> 9,68',
    subject: 'Cải cách thể chế',
    comparator: '>',
    value: 9.68,
    unit: 'điểm',
    baseline: { value: 8.8974, year: 2024, rank: 49, of: 63 },
    gain: 0.7875,
    maximum: 10,
    deadline: '2025',
    index: 'par-index',
    component: 'par-index/2',
  });
});

test('a sub-row is a target of its row, quoted by its gain where it has no target', () => {
  const targets = extractTableTargets(exampleContext({ provisions, tables: [scoreTable] }));
  expect(targets).toHaveLength(2);
  expect(targets[1]).toMatchObject({
    id: 'i-b1-2.1',
    quote: '+ 0,50',
    comparator: 'increase',
    value: 0.5,
    gain: 0.5,
    component: 'par-index/2',
  });
  expect(targets[1]?.subject).toBe('Cải cách thể chế: Điều tra XHH');
});

test.each([
  ['> 9,40', '>', 9.4],
  ['Trên 4,0', '>', 4],
  ['Từ 90%', '>=', 90],
  ['9 trở lên', '>=', 9],
  ['5,3 - 5,5', '>=', 5.3],
  ['từ 80% đến 85%', '>=', 80],
  ['không quá 2', '<=', 2],
  ['12,5', '=', 12.5],
])('a goal printed as "%s"', (cell, comparator, value) => {
  const columns = ['TT', 'Tiêu chí', 'TH 2023', 'TH 2024', 'KH 2025'];
  const table = exampleTable({ columns, rows: [['1', 'Cải cách thể chế', '4,9', '5,02 (hạng 25)', cell]] });
  const [target] = extractTableTargets(exampleContext({ provisions, tables: [table] }));
  expect(target).toMatchObject({
    comparator,
    value,
    baseline: { value: 5.02, year: 2024 },
    deadline: '2025',
  });
});

test('places from which one is to be reached are not read as a figure', () => {
  const columns = ['TT', 'Tiêu chí', 'Mục tiêu năm 2025'];
  const table = exampleTable({ columns, rows: [['1', 'Cải cách thể chế', '10 - 15']] });
  expect(extractTableTargets(exampleContext({ provisions, tables: [table] }))).toEqual([]);
});

test('a table of shares by unit', () => {
  const shares = exampleTable({
    columns: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả năm 2024', 'Mục tiêu năm 2025'],
    rows: [['1', 'Hồ sơ nộp trực tuyến', '%', '62,5', '≥ 70']],
  });
  const [target] = extractTableTargets(exampleContext({ provisions, tables: [shares] }));
  expect(target).toMatchObject({
    comparator: '>=',
    value: 70,
    unit: '%',
    baseline: { value: 62.5, year: 2024 },
    deadline: '2025',
  });
});

test('a task table has no targets', () => {
  const tasks = exampleTable({
    columns: ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
    rows: [['1', 'Rà soát', 'Sở Nội vụ', '2025']],
  });
  expect(extractTableTargets(exampleContext({ provisions, tables: [tasks] }))).toEqual([]);
});

test('a row that only names a year gives it to the rows below', () => {
  const table = exampleTable({
    columns: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu'],
    rows: [
      ['1', 'Hồ sơ trực tuyến', '%', '70'],
      ['I', 'Đến năm 2027', null, null],
      ['1', 'Hồ sơ trực tuyến', '%', '80'],
      ['II', 'Giai đoạn 2028 - 2030', null, null],
      ['1', 'Hồ sơ trực tuyến', '%', '95'],
    ],
  });
  const targets = extractTableTargets(exampleContext({ provisions, tables: [table] }));
  expect(targets.map(({ value, deadline }) => [value, deadline])).toEqual([
    [70, '2025'],
    [80, '2027'],
    [95, '2030'],
  ]);
});

test('each column of targets has the year that its head names', () => {
  const table = exampleTable({
    columns: [
      'TT',
      'Chỉ số nội dung',
      'Điểm năm 2024',
      'Mục tiêu năm 2025',
      'Mục tiêu 2026',
      'Mục tiêu (2027)',
    ],
    rows: [['2', 'Công khai, minh bạch', '5,01', '5,10', '≥ 5,25', null]],
  });
  const targets = extractTableTargets(exampleContext({ provisions, tables: [table] }));
  expect(
    targets.map(({ id, comparator, value, quote, deadline }) => [id, comparator, value, quote, deadline]),
  ).toEqual([
    ['i-b1-2', '=', 5.1, '5,10', '2025'],
    ['i-b1-2-2026', '>=', 5.25, '≥ 5,25', '2026'],
  ]);
});

test('a target starts from the last of several years, and dimensions of PAPI are measured in points', () => {
  const dimensions = exampleTable({
    columns: ['TT', 'Chỉ số nội dung', 'Kết quả năm 2022', 'Kết quả năm 2023', 'Mục tiêu năm 2024'],
    rows: [
      ['1', 'Quản trị môi trường', '3,60', '3,41', '3,75'],
      ['2', 'Cung ứng dịch vụ công', '7,88', '7,90', '8'],
    ],
  });
  const units = [exampleUnit({ heading: 'Mục tiêu của Chỉ số PAPI' })];
  const targets = extractTableTargets(exampleContext({ provisions: units, tables: [dimensions] }));
  expect(targets.map(({ unit, baseline }) => [unit, baseline?.year, baseline?.value])).toEqual([
    ['điểm', 2023, 3.41],
    ['điểm', 2023, 7.9],
  ]);
});

test('figures without decimals may be ranks: their unit stays unknown', () => {
  const ranks = exampleTable({
    columns: ['TT', 'Chỉ số nội dung', 'Năm 2023', 'Mục tiêu năm 2024'],
    rows: [['1', 'Quản trị môi trường', '40', '30']],
  });
  const units = [exampleUnit({ heading: 'Mục tiêu của Chỉ số PAPI' })];
  const [target] = extractTableTargets(exampleContext({ provisions: units, tables: [ranks] }));
  expect(target?.unit).toBeNull();
});

test('of a table of goals the columns of the plan’s year and later ones are targets', () => {
  const rows = [['1', 'Hồ sơ nộp trực tuyến', '%', '62,5', '≥ 70', '75']];
  const read = (name: string) => {
    const columns = ['TT', name, 'Đơn vị tính', 'Năm 2024', 'Năm 2025', 'Năm 2026'];
    return extractTableTargets(exampleContext({ provisions, tables: [exampleTable({ columns, rows })] }));
  };
  expect(read('Chỉ tiêu').map(({ value, deadline, baseline }) => [value, deadline, baseline?.value])).toEqual(
    [
      [70, '2025', 62.5],
      [75, '2026', 62.5],
    ],
  );
  expect(read('Nội dung')).toEqual([]);
});
