import { expect, test } from 'vitest';
import { extractCommitments } from '../../src/facts/commitments.ts';
import type { AgencyRef, Commitment, Provision } from '../../src/schema/plan.ts';
import { exampleContext, exampleTable, exampleUnit, readCases } from './example-context.ts';

interface Case {
  idea: string;
  provisions: { under?: number; label?: string; heading?: string; text?: string }[];
  commitments: string[];
}

const stringifyAgencies = (agencies: readonly AgencyRef[]): string =>
  agencies.map(({ name }) => name).join(' + ') || '-';

const stringify = ({ text, lead, coordinating, timing, deadline }: Commitment): string =>
  [
    text,
    stringifyAgencies(lead),
    stringifyAgencies(coordinating),
    [timing ?? '-', deadline ?? ''].join(' ').trim(),
  ].join(' | ');

const composeProvisions = ({ provisions }: Case): Provision[] =>
  provisions.map(({ under, label, heading, text }, i) =>
    exampleUnit({
      id: `p${i + 1}`,
      label: label ?? '1',
      parent: under === undefined ? null : `p${under}`,
      heading: heading ?? null,
      text: text ?? '',
    }),
  );

test.each(readCases<Case>('commitments.yaml'))('$idea', (one) => {
  const provisions = composeProvisions(one);
  const commitments = extractCommitments(exampleContext({ provisions }));
  expect(commitments.map(stringify)).toEqual(one.commitments);
  for (const { provision, text } of commitments) {
    expect(provisions.find(({ id }) => id === provision)?.text).toContain(text);
  }
});

const taskTable = exampleTable({
  columns: ['STT', 'Nội dung công việc', 'Thời hạn hoàn thành', 'Đơn vị thực hiện', 'Đơn vị phối hợp'],
  rows: [
    ['I', 'Cải cách thể chế', null, null, null],
    ['1.', 'Rà soát văn bản', 'Thường xuyên', 'Sở Tư pháp', 'Các sở, ban, ngành'],
    [
      '2.',
      'Tổ chức khảo sát',
      'Năm 2025',
      'Sở Y tế',
      'Sở Tài chính; Bảo hiểm xã hội tỉnh; UBND cấp huyện, cấp xã',
    ],
  ],
});

test('a row of a task table is one commitment, whatever the wording and order of its columns', () => {
  const provisions = [exampleUnit({ heading: 'Phụ lục', label: 'Phụ lục' })];
  const commitments = extractCommitments(exampleContext({ provisions, tables: [taskTable] }));
  expect(commitments.map(stringify)).toEqual([
    'Rà soát văn bản | Sở Tư pháp | Các sở, ban, ngành | Thường xuyên',
    'Tổ chức khảo sát | Sở Y tế | Sở Tài chính + Bảo hiểm xã hội tỉnh + UBND cấp huyện + UBND cấp xã | Năm 2025 2025',
  ]);
  expect(commitments.map(({ id }) => id)).toEqual(['i-b1-1', 'i-b1-2']);
});

test('a number that comes again in a table gets an id of its own', () => {
  const rows = [...taskTable.rows, ...taskTable.rows];
  const commitments = extractCommitments(exampleContext({ tables: [{ ...taskTable, rows }] }));
  expect(commitments.map(({ id }) => id)).toEqual(['i-b1-1', 'i-b1-2', 'i-b1-1-2', 'i-b1-2-2']);
});

test('a table of scores is no task table', () => {
  const scores = exampleTable({
    columns: ['STT', 'Lĩnh vực', 'Xếp hạng năm 2024'],
    rows: [['1', 'A', '39/63']],
  });
  expect(extractCommitments(exampleContext({ tables: [scores] }))).toEqual([]);
});

test('a mark of repetition stands for the cell above it', () => {
  const rows = [
    ['1', 'Ban hành kế hoạch kiểm tra', 'Tháng 2/2025', 'Sở Nội vụ', 'Thanh tra tỉnh'],
    ['2', 'Kiểm tra công vụ', 'nt', '-nt-', 'Sở Tư pháp'],
    ['3', 'Công bố kết quả', 'Năm 2025', 'Như trên', '"'],
  ];
  const commitments = extractCommitments(exampleContext({ tables: [{ ...taskTable, rows }] }));
  expect(commitments.map(stringify)).toEqual([
    'Ban hành kế hoạch kiểm tra | Sở Nội vụ | Thanh tra tỉnh | Tháng 2/2025 2025-02',
    'Kiểm tra công vụ | Sở Nội vụ | Sở Tư pháp | Tháng 2/2025 2025-02',
    'Công bố kết quả | Sở Nội vụ | Sở Tư pháp | Năm 2025 2025',
  ]);
});

test.each([
  ['TT|Công việc|Chủ trì|Hoàn thành'],
  ['STT|Nội dung công việc|Công chức phụ trách|Thời gian'],
  ['TT|Giải pháp khắc phục|Trách nhiệm thực hiện|Thời hạn'],
  ['TT|Tên văn bản|Cơ quan soạn thảo|Thời gian trình'],
  ['TT|Việc|Phòng, ban phụ trách|Hoàn thành trước'],
  ['TT|Biện pháp thực hiện|Đơn vị đầu mối theo dõi|Dự kiến hoàn thành'],
])('the heads %s say who does what by when', (heads) => {
  const columns = heads.split('|');
  const rows = [['1', 'Rà soát văn bản', 'Sở Tư pháp', 'Năm 2025']];
  const commitments = extractCommitments(exampleContext({ tables: [exampleTable({ columns, rows })] }));
  expect(commitments.map(stringify)).toEqual(['Rà soát văn bản | Sở Tư pháp | - | Năm 2025 2025']);
});

test('of a beginning and an end the end is the time', () => {
  const columns = ['STT', 'Nội dung', 'Cơ quan thực hiện', 'Thời gian bắt đầu', 'Thời gian kết thúc'];
  const rows = [['1', 'Rà soát văn bản', 'Sở Tư pháp', 'Tháng 2/2025', 'Tháng 6/2025']];
  const commitments = extractCommitments(exampleContext({ tables: [exampleTable({ columns, rows })] }));
  expect(commitments.map(({ deadline }) => deadline)).toEqual(['2025-06']);
});

test('where the named tasks are merged over steps with owners of their own, the steps are the tasks', () => {
  const columns = ['TT', 'Nhiệm vụ', 'Công việc cụ thể', 'Chủ trì', 'Thời hạn'];
  const rows = [
    ['1', 'Công khai, minh bạch', 'Niêm yết danh sách hộ nghèo', 'Sở Nội vụ', 'Tháng 10/2026'],
    [null, null, 'Công khai ngân sách', 'Sở Tài chính', 'Quý I/2026'],
  ];
  const commitments = extractCommitments(exampleContext({ tables: [exampleTable({ columns, rows })] }));
  expect(commitments.map(({ text, lead }) => [text, lead[0]?.name])).toEqual([
    ['Niêm yết danh sách hộ nghèo', 'Sở Nội vụ'],
    ['Công khai ngân sách', 'Sở Tài chính'],
  ]);
});

test('a task merged over rows with owners and times of their own is said of each', () => {
  const columns = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
  const rows = [
    ['1', 'Rà soát quy trình', 'Sở Nội vụ', 'Quý I/2025'],
    [null, null, 'Sở Tài chính', 'Quý II/2025'],
    [null, null, 'và Môi trường', 'Quý III/2025'],
    ['2', null, 'Sở Y tế', 'Quý IV/2025'],
  ];
  const commitments = extractCommitments(exampleContext({ tables: [exampleTable({ columns, rows })] }));
  expect(commitments.map(({ text, lead }) => [text, lead[0]?.name])).toEqual([
    ['Rà soát quy trình', 'Sở Nội vụ'],
    ['Rà soát quy trình', 'Sở Tài chính'],
  ]);
});

test('a column that names tasks outright is theirs, whatever column of contents groups its rows', () => {
  const columns = ['Nội dung thành phần', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Hoàn thành'];
  const rows = [
    ['1. Quản trị điện tử', 'Nâng cấp Trang thông tin điện tử', 'Sở Nội vụ', null, 'Tháng 7/2026'],
    [null, 'Lắp đặt wifi miễn phí', 'Sở Tài chính', null, 'Tháng 9/2026'],
  ];
  const commitments = extractCommitments(exampleContext({ tables: [exampleTable({ columns, rows })] }));
  expect(commitments.map(({ text }) => text)).toEqual([
    'Nâng cấp Trang thông tin điện tử',
    'Lắp đặt wifi miễn phí',
  ]);
});
