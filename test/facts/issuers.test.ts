import { expect, test } from 'vitest';
import { convertText } from '../support/seeds.ts';

const read = (head: string) =>
  convertText(
    `${head}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 9/KH-VP\nNghệ An, ngày 02 tháng 4 năm 2026\nKẾ HOẠCH\nNâng cao Chỉ số SIPAS tỉnh Nghệ An năm 2026\n\nI. NHIỆM VỤ\n1. Một việc.\n2. Hai việc.\n`,
  ).plan;

test.each([
  ['UBND TỈNH NGHỆ AN\nBAN QUẢN LÝ KHU KINH TẾ ĐÔNG NAM', 'nghe-an/ban-quan-ly-khu-kinh-te'],
  ['UBND TỈNH NGHỆ AN\nVĂN PHÒNG', 'nghe-an/van-phong-ubnd-tinh'],
  ['UBND TỈNH NGHỆ AN\nSỞ KHOA HỌC VÀ\nCÔNG NGHỆ', 'nghe-an/so-khoa-hoc-va-cong-nghe'],
  [
    'UBND TỈNH NGHỆ AN\nBAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP,\nKHU KINH TẾ',
    'Ban Quản lý các khu công nghiệp, khu kinh tế',
  ],
  // of the commune, not the province's centre of the same name
  ['UBND XÃ HƯNG NGUYÊN\nTRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', 'Trung tâm Phục vụ hành chính công'],
  ['CÔNG AN TỈNH NGHỆ AN\nCÔNG AN XÃ HƯNG NGUYÊN', 'Công an xã Hưng Nguyên'],
  ['UBND THÀNH PHỐ VINH\nPHÒNG NỘI VỤ', 'Phòng Nội vụ'],
  ['BỘ Y TẾ\nBỆNH VIỆN HỮU NGHỊ NGHỆ AN', 'Bệnh viện Hữu nghị Nghệ An'],
  ['UBND PHƯỜNG TRƯỜNG VINH', 'UBND phường Trường Vinh'],
])('%s', (head, issuer) => {
  const { id, name } = read(head).issuer;
  expect(id ?? name).toBe(issuer);
});
