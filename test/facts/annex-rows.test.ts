import { expect, test } from 'vitest';
import { convertText } from '../support/seeds.ts';

const PLAN = `TỈNH CAO BẰNG
Số: 1/KH-UBND
Cao Bằng, ngày 03 tháng 4 năm 2025
KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2025
Căn cứ kết quả PAPI năm 2024, UBND tỉnh ban hành Kế hoạch như sau:
I. NHIỆM VỤ
1. Sở Nội vụ theo dõi, đôn đốc.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Nguyễn Văn A
PHỤ LỤC
NHIỆM VỤ CỤ THỂ
`;

const readRows = (annex: string) =>
  convertText(`${PLAN}${annex}`)
    .plan.commitments.filter(({ id }) => id.startsWith('phu-luc-b1-'))
    .map(({ text, lead, coordinating, timing }) =>
      [
        text,
        ...[lead, coordinating].map((bodies) => bodies.map(({ name }) => name).join(' + ')),
        timing,
      ].join(' | '),
    );

const cells = ['1', 'Tập huấn trưởng thôn', 'Sở Nội vụ', 'UBND cấp huyện', 'Quý II/2025'];
const said = ['Tập huấn trưởng thôn | Sở Nội vụ | UBND cấp huyện | Quý II/2025'];

test('the head of a table in capitals is no part of the title above it', () => {
  const head = ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'];
  expect(readRows([...head, ...cells].join('\n'))).toEqual(said);
});

test('heads put together of words for bodies are columns of a flattened table', () => {
  const head = 'TT Nhiệm vụ Cơ quan tham mưu, thực hiện Cơ quan tham gia Thời gian hoàn thành';
  expect(readRows([head, cells.join(' ')].join('\n'))).toEqual(said);
});

test.each([
  'STT | Nội dung/chỉ tiêu | Đơn vị đầu mối | Đơn vị tham gia | Thời hạn',
  'STT | Nhiệm vụ | Cơ quan, đơn vị | Phối hợp | Thời hạn',
])('%s tells who leads and who takes part', (head) => {
  expect(readRows([head, cells.join(' | ')].join('\n'))).toEqual(said);
});

test('what comes of a task stands in its column, before the bodies or behind the time', () => {
  const row = '1 Tập huấn\ntrưởng thôn\n';
  const before = 'TT Nhiệm vụ Sản phẩm Cơ quan chủ trì Cơ quan phối hợp Thời gian thực hiện';
  expect(readRows(`${before}\n${row}Hội nghị Sở Nội vụ UBND cấp huyện Quý II/2025`)).toEqual(said);
  const behind = 'TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian thực hiện Sản phẩm';
  expect(readRows(`${behind}\n${row}Sở Nội vụ UBND cấp huyện Quý II/2025 Hội nghị`)).toEqual(said);
});

test('a cell of bodies that begins on the line of its task is no part of it', () => {
  const head = 'TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian thực hiện';
  const row = '1 Tập huấn trưởng thôn Phòng Kế hoạch - Tài\nchính\nUBND cấp huyện Quý II/2025';
  expect(readRows(`${head}\n${row}`)).toEqual([
    'Tập huấn trưởng thôn | Phòng Kế hoạch - Tài chính | UBND cấp huyện | Quý II/2025',
  ]);
  expect(readRows(`${head}\n1 Tập huấn trưởng thôn Sở Nội vụ Các phòng chức năng Thường\nxuyên`)).toEqual([
    'Tập huấn trưởng thôn | Sở Nội vụ | Các phòng chức năng | Thường xuyên',
  ]);
});

test('of two columns of one kind the first holds what was read, once', () => {
  const head = 'TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian Thời gian hoàn thành';
  const { plan, messages } = convertText(`${PLAN}${head}\n${cells.join(' ')}`);
  expect(plan.tables[0]?.rows).toEqual([[...cells, null]]);
  expect(messages.filter(({ id }) => id === 'outline/text-lost')).toEqual([]);
});
