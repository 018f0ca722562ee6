import { describe, expect, test } from 'vitest';
import { readLines, splitRawLines } from '../../src/lines/index.ts';
import { parseTables } from '../../src/outline/tables.ts';

const readTable = (text: string) => {
  const { pieces, leftOut } = parseTables(readLines(splitRawLines(text)).lines, () => []);
  const tables = pieces.flatMap((piece) => ('table' in piece ? [piece.table] : []));
  const texts = pieces.flatMap((piece) => ('lines' in piece ? piece.lines.map((line) => line.text) : []));
  return { tables, texts, leftOut };
};

describe('a table that keeps the layout of its page', () => {
  test('is read by what stands under its heads, which wrap as its cells do', () => {
    const { tables } = readTable(`
 TT       Nhiệm vụ                Cơ quan        Thời gian
                                  chủ trì        hoàn thành
 I    Cải cách thể chế trên địa bàn toàn tỉnh năm 2025
 1    Rà soát văn bản quy phạm    Sở Tư pháp     Quý II/2025
      pháp luật
 2    Theo dõi thi hành           Các sở,        Thường xuyên
                                  ban, ngành
`);
    expect(tables).toEqual([
      {
        caption: null,
        columns: ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
        rows: [
          ['I', 'Cải cách thể chế trên địa bàn toàn tỉnh năm 2025', null, null],
          ['1', 'Rà soát văn bản quy phạm pháp luật', 'Sở Tư pháp', 'Quý II/2025'],
          ['2', 'Theo dõi thi hành', 'Các sở, ban, ngành', 'Thường xuyên'],
        ],
      },
    ]);
  });

  test('has sections with figures of their own', () => {
    const { tables } = readTable(`
 TT            Tiêu chí               Điểm     Mục tiêu
                                     tối đa    năm 2026
 I    CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH      14        13,5
 1    Kế hoạch cải cách hành chính     3          3
 2    Sáng kiến trong cải cách hành    2         1,5
      chính
`);
    expect(tables[0]?.rows).toEqual([
      ['I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '14', '13,5'],
      ['1', 'Kế hoạch cải cách hành chính', '3', '3'],
      ['2', 'Sáng kiến trong cải cách hành chính', '2', '1,5'],
    ]);
  });

  test('has rows whose numbers stand in their middle, and ends where running text begins', () => {
    const { tables, texts } = readTable(`
 STT        Nhiệm vụ                  Chủ trì         Thời hạn

       Rà soát văn bản quy phạm
  1    pháp luật của tỉnh             Sở Tư pháp      Quý II/2025
       còn hiệu lực

       Theo dõi                       Các sở,
  2    thi hành                       ban, ngành      Năm 2025

   2. Các sở, ban, ngành chịu trách nhiệm về kết quả thực hiện Kế hoạch.
`);
    expect(tables[0]?.rows).toEqual([
      ['1', 'Rà soát văn bản quy phạm pháp luật của tỉnh còn hiệu lực', 'Sở Tư pháp', 'Quý II/2025'],
      ['2', 'Theo dõi thi hành', 'Các sở, ban, ngành', 'Năm 2025'],
    ]);
    expect(texts).toEqual(['2. Các sở, ban, ngành chịu trách nhiệm về kết quả thực hiện Kế hoạch.']);
  });

  test('ends at the heading in capitals that comes after the one above it', () => {
    const { tables, texts } = readTable(`
C. PHÂN CÔNG THỰC HIỆN
STT   Nhiệm vụ                    Chủ trì         Thời hạn
I     Cải cách thể chế
1     Rà soát văn bản quy phạm    Phòng Tư pháp   Quý II/2025
      pháp luật
D. GIAO CHỈ TIÊU
`);
    expect(tables[0]?.rows.at(-1)?.[1]).toBe('Rà soát văn bản quy phạm pháp luật');
    expect(texts).toEqual(['C. PHÂN CÔNG THỰC HIỆN', 'D. GIAO CHỈ TIÊU']);
  });

  test('goes on below its head on the next page, which cut a row', () => {
    const { tables, leftOut } = readTable(`
 TT       Nhiệm vụ                Cơ quan        Thời gian
                                  chủ trì        hoàn thành
 1    Rà soát văn bản quy phạm    Sở Tư pháp     Quý II/2025
 TT       Nhiệm vụ                Cơ quan        Thời gian
                                  chủ trì        hoàn thành
      pháp luật
 2    Theo dõi thi hành           Sở Nội vụ      Thường xuyên
`);
    expect(tables[0]?.rows).toEqual([
      ['1', 'Rà soát văn bản quy phạm pháp luật', 'Sở Tư pháp', 'Quý II/2025'],
      ['2', 'Theo dõi thi hành', 'Sở Nội vụ', 'Thường xuyên'],
    ]);
    expect(leftOut.map(({ rule }) => rule)).toEqual(['repeated-table-head']);
  });
});

test('scores on lines of their own, names cut, with who answers for them, a page between', () => {
  const cells =
    'STT\nLĩnh vực\nĐiểm\ntối đa\nMục tiêu\nnăm 2025\nĐơn vị chịu trách\nnhiệm\n1\nCải cách\nthể chế\n10\n9,3\nSở Tư pháp\n7\n2\nCải cách tài chính công\n12\n≥ 10,5\nSở Tài\nchính';
  const { tables } = readTable(cells);
  expect(tables[0]?.columns).toEqual([
    'STT',
    'Lĩnh vực',
    'Điểm tối đa',
    'Mục tiêu năm 2025',
    'Đơn vị chịu trách nhiệm',
  ]);
  expect(tables[0]?.rows).toEqual([
    ['1', 'Cải cách thể chế', '10', '9,3', 'Sở Tư pháp'],
    ['2', 'Cải cách tài chính công', '12', '≥ 10,5', 'Sở Tài chính'],
  ]);
});

test('a heading after rows that tabs part is none of them', () => {
  const { tables, texts } = readTable(
    'III. NHIỆM VỤ\nTT\tNội dung\tChủ trì\tThời hạn\n1\tKhảo sát\tSở Nội vụ\tNăm 2025\n2\tSơ kết\tSở Nội vụ\tNăm 2025\n3.\tKinh phí thực hiện\nIV.\tTỔ CHỨC THỰC HIỆN',
  );
  expect(tables[0]?.rows).toHaveLength(2);
  expect(texts).toEqual(['III. NHIỆM VỤ', '3. Kinh phí thực hiện', 'IV. TỔ CHỨC THỰC HIỆN']);
});

test('a cell a line, cells cut, one more than the row has before its time', () => {
  const { tables, texts } = readTable(
    'TT\nNhiệm vụ\nCơ quan\nchủ trì\nCơ quan\nphối hợp\nThời gian\nhoàn thành\nSản phẩm\n1\nTheo dõi thi hành\npháp luật\nSở Tư pháp\nCác sở, ban,\nngành\nTháng\n10/2025\nBáo cáo\n2\nGiải ngân vốn đầu tư\nSở Tài chính\nKho bạc Nhà nước\nKhu vực XIX\nTrước\n31/01/2026\nBáo cáo',
  );
  expect(tables[0]?.rows).toEqual([
    ['1', 'Theo dõi thi hành pháp luật', 'Sở Tư pháp', 'Các sở, ban, ngành', 'Tháng 10/2025', 'Báo cáo'],
    [
      '2',
      'Giải ngân vốn đầu tư',
      'Sở Tài chính',
      'Kho bạc Nhà nước Khu vực XIX',
      'Trước 31/01/2026',
      'Báo cáo',
    ],
  ]);
  expect(texts).toEqual([]);
});

test('one cell a line: a name that ends in "cơ sở" is whole, figures have lines of their own', () => {
  const { tables } = readTable(`
TT
Nội dung
Điểm năm 2024
Mục tiêu năm 2025
Mục tiêu năm 2026
Mục tiêu năm 2027
1
Tham gia ở cấp cơ sở
4,61
4,70
4,85
5,02
2
Quản trị môi trường
3,30
3,42
3,51
3,60
`);
  expect(tables[0]?.rows).toEqual([
    ['1', 'Tham gia ở cấp cơ sở', '4,61', '4,70', '4,85', '5,02'],
    ['2', 'Quản trị môi trường', '3,30', '3,42', '3,51', '3,60'],
  ]);
});
