import { describe, expect, test } from 'vitest';
import { readLines, splitRawLines } from '../../src/lines/index.ts';
import { parseTables } from '../../src/outline/tables.ts';

const readTable = (text: string) => {
  const { pieces, leftOut } = parseTables(readLines(splitRawLines(text.trim())).lines, () => []);
  const tables = pieces.flatMap((piece) => ('table' in piece ? [piece.table] : []));
  const texts = pieces.flatMap((piece) => ('lines' in piece ? piece.lines.map((line) => line.text) : []));
  return { rows: tables[0]?.rows ?? [], texts, leftOut };
};

const HEAD = `STT
Nội dung nhiệm vụ
Cơ quan chủ trì
Cơ quan phối hợp
Thời gian hoàn thành
Sản phẩm`;

describe('a table of tasks with one cell a line', () => {
  test('goes on behind the number of a page and its head, which come again', () => {
    const { rows, texts, leftOut } = readTable(`
${HEAD}
1
Ban hành kế hoạch kiểm tra
Văn phòng Sở
Các phòng, đơn vị
Trước ngày
05/01/2026
Kế hoạch
2
${HEAD}
2
Rà soát thủ tục hành
chính nội bộ
Văn phòng
Sở
Thanh tra Sở
Quý I/2026
Báo cáo
`);
    expect(rows).toEqual([
      [
        '1',
        'Ban hành kế hoạch kiểm tra',
        'Văn phòng Sở',
        'Các phòng, đơn vị',
        'Trước ngày 05/01/2026',
        'Kế hoạch',
      ],
      ['2', 'Rà soát thủ tục hành chính nội bộ', 'Văn phòng Sở', 'Thanh tra Sở', 'Quý I/2026', 'Báo cáo'],
    ]);
    expect(texts).toEqual([]);
    expect(leftOut.map(({ rule }) => rule).sort()).toEqual(['page-number', 'repeated-table-head']);
  });

  test('leaves out the number of a page inside a row and before the number of a row', () => {
    const { rows, leftOut } = readTable(`
${HEAD}
1
Kiểm tra công vụ
2
Sở Nội vụ
Thanh tra tỉnh
Quý II/2026
Báo cáo
3
2
Đối thoại với người dân
Sở Tư pháp
Các sở, ngành
Quý III/2026
Biên bản
`);
    expect(rows.map((row) => row.join(' | '))).toEqual([
      '1 | Kiểm tra công vụ | Sở Nội vụ | Thanh tra tỉnh | Quý II/2026 | Báo cáo',
      '2 | Đối thoại với người dân | Sở Tư pháp | Các sở, ngành | Quý III/2026 | Biên bản',
    ]);
    expect(leftOut.map(({ text }) => text)).toEqual(['2', '3']);
  });

  test('leaves a cell empty where a row has none, and puts together a task whose line begins with a capital', () => {
    const { rows } = readTable(`
${HEAD}
1
Công khai kết quả giải quyết hồ sơ
Trung tâm Phục vụ hành chính công
Thường xuyên
Danh sách
2
Quán triệt Nghị quyết
Đại hội Đảng bộ tỉnh
Văn phòng UBND tỉnh
Các sở, ngành
Năm 2026
Hội nghị
`);
    expect(rows).toEqual([
      [
        '1',
        'Công khai kết quả giải quyết hồ sơ',
        'Trung tâm Phục vụ hành chính công',
        null,
        'Thường xuyên',
        'Danh sách',
      ],
      [
        '2',
        'Quán triệt Nghị quyết Đại hội Đảng bộ tỉnh',
        'Văn phòng UBND tỉnh',
        'Các sở, ngành',
        'Năm 2026',
        'Hội nghị',
      ],
    ]);
  });

  test('ends at the heading below, be its last row short; a year that is no date waits for nothing', () => {
    const { rows, texts } = readTable(`
III. PHÂN CÔNG
TT
Việc cần làm
Ai làm
Phối hợp
Khi nào xong
1
Tổng dọn vệ sinh
Văn phòng HĐND và UBND
Công an xã
Thứ Bảy hằng tuần
2
Báo cáo kết quả năm
Văn phòng HĐND và UBND
Các phòng
IV. TỔ CHỨC THỰC HIỆN
Văn phòng theo dõi.
`);
    expect(rows).toEqual([
      ['1', 'Tổng dọn vệ sinh', 'Văn phòng HĐND và UBND', 'Công an xã', 'Thứ Bảy hằng tuần'],
      ['2', 'Báo cáo kết quả năm', 'Văn phòng HĐND và UBND', 'Các phòng', null],
    ]);
    expect(texts.slice(1)).toEqual(['IV. TỔ CHỨC THỰC HIỆN', 'Văn phòng theo dõi.']);
  });
});
