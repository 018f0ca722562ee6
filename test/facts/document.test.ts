import { expect, test } from 'vitest';
import { convertText } from '../support/seeds.ts';

const head = (title: string): string =>
  `UBND TỈNH CAO BẰNG\nSố: 9/KH-UBND\nCao Bằng, ngày 02 tháng 4 năm 2026\nKẾ HOẠCH\n${title}\n\nCăn cứ Luật Tiếp công dân;\n\nI. NHIỆM VỤ\n1. Một việc.\n2. Hai việc.\n`;

test.each([
  ['Thực hiện Nghị quyết số 8-NQ/TU ngày 05 tháng 3 năm 2024 của Tỉnh ủy', 2026],
  ['Thực hiện Nghị quyết số 8-NQ/TU ngày 5/3/2024 của Tỉnh ủy', 2026],
  ['Nâng cao Chỉ số SIPAS năm 2027', 2027],
  ['Nâng cao Chỉ số SIPAS năm 2026 và định hướng đến năm 2030', 2026],
  ['Nâng cao Chỉ số SIPAS giai đoạn 2021 - 2025, tầm nhìn 2030', 2025],
  ['Nâng cao Chỉ số SIPAS năm 2026, định hướng đến năm 2030', 2026],
  ['Nâng cao Chỉ số SIPAS giai đoạn 2026 - 2028, tầm nhìn 2035', 2028],
])('a plan titled "%s" is for %i', (title, year) => expect(convertText(head(title)).plan.year).toBe(year));

test('who decides in capitals above the grounds is the issuer where the head names no place', () => {
  const { plan } = convertText(
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 9/QĐ-UBND | Mường Thanh, ngày 02 tháng 4 năm 2026 |\nỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN\nCăn cứ Luật Tiếp công dân;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch nâng cao Chỉ số SIPAS năm 2026.\nĐiều 2. Sở Nội vụ theo dõi việc thực hiện.\n',
  );
  expect(plan.issuer.id).toBe('dien-bien/ubnd-tinh');
});

test('a commune whose head is lost is the issuer where it says that it makes the plan', () => {
  const { plan } = convertText(
    'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026\nThực hiện Quyết định số 9/QĐ-UBND ngày 02/4/2026, UBND xã Tân Sơn ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\nI. NHIỆM VỤ\n1. Một việc.\n2. Hai việc.\n',
  );
  expect(plan.issuer).toEqual({ id: null, name: 'UBND xã Tân Sơn' });
});

test('a ministry signs in Hà Nội and is of no province', () => {
  const text = head('Nâng cao Chỉ số SIPAS năm 2027').replace('UBND TỈNH CAO BẰNG', 'BỘ NỘI VỤ');
  const { plan } = convertText(text.replace('Cao Bằng,', 'Hà Nội,'));
  expect([plan.issuer.id, plan.province.id]).toEqual(['trung-uong/bo-noi-vu', null]);
});

test('a district that names its province to its recipients alone is of that province', () => {
  const text = head('Nâng cao Chỉ số SIPAS năm 2024')
    .replace('UBND TỈNH CAO BẰNG', 'UBND HUYỆN TÂN SƠN')
    .replace('Cao Bằng,', 'Tân Sơn,');
  const { plan } = convertText(
    `${text}Nơi nhận:\n- UBND tỉnh Phú Thọ (b/c);\n- Lưu: VT.\nCHỦ TỊCH\nHà Văn Bình\n`,
  );
  expect(plan.province.id).toBe('phu-tho');
});

test('a plan for two years tells of neither as past', () => {
  const text = head('Nâng cao Chỉ số SIPAS năm 2026 và năm 2027').replace('NHIỆM VỤ', 'MỤC TIÊU');
  const { plan } = convertText(text.replace('Một việc.', 'Năm 2026 đạt 85 điểm.'));
  expect(plan.targets.map(({ value }) => value)).toEqual([85]);
});

test.each([
  [
    'Thực hiện Nghị định số 9/2025/NĐ-CP của Chính phủ về tiếp\ncông dân trực tuyến, UBND tỉnh Cao Bằng ban hành Kế hoạch triển khai như sau:',
    'Thực hiện Nghị định số 9/2025/NĐ-CP của Chính phủ về tiếp công dân trực tuyến',
  ],
  [
    'Nhằm lấy ý kiến người nộp hồ sơ về thái độ phục vụ, UBND tỉnh Cao Bằng xây dựng kế hoạch thực hiện như sau:',
    'Lấy ý kiến người nộp hồ sơ về thái độ phục vụ',
  ],
])('a plan that opens with its preamble is about what that carries out: %s', (preamble, title) => {
  const { plan } = convertText(`${preamble}\n\nI. NHIỆM VỤ\n1. Một việc.\n2. Hai việc.\n`);
  expect(plan.title).toBe(title);
  expect(plan.provisions[0]?.text.replaceAll('\n', ' ')).toBe(preamble.replaceAll('\n', ' '));
});
