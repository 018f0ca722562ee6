import { expect, test } from 'vitest';
import { readLines, splitRawLines } from '../../src/lines/index.ts';
import { parseTables } from '../../src/outline/tables.ts';

const parse = (text: string) =>
  parseTables(readLines(splitRawLines(text.trim())).lines, () => []).pieces.map((piece) =>
    'table' in piece ? piece.table.rows : piece.lines.map((line) => line.text),
  );

const HEAD = 'TT | Nội dung công việc | Chủ trì | Hoàn thành';

test('bars between the cells alone make rows, whose last cell may be empty', () => {
  expect(
    parse(`
${HEAD}
I | Gia nhập thị trường | |
1 | Rà soát thủ tục | Văn phòng Ban | Tháng 4/2025
2 | Kiểm tra công vụ | Thanh tra Ban | Hằng quý
Nơi khác ghi sau bảng.
`),
  ).toEqual([
    [
      ['I', 'Gia nhập thị trường', null, null],
      ['1', 'Rà soát thủ tục', 'Văn phòng Ban', 'Tháng 4/2025'],
      ['2', 'Kiểm tra công vụ', 'Thanh tra Ban', 'Hằng quý'],
    ],
    ['Nơi khác ghi sau bảng.'],
  ]);
});

test('a cell goes on in the next line until its row is whole', () => {
  expect(parse(`${HEAD}\n1 | Rà soát thủ\ntục hành chính | Văn phòng\nSở | Quý I/2025`)).toEqual([
    [['1', 'Rà soát thủ tục hành chính', 'Văn phòng Sở', 'Quý I/2025']],
  ]);
});

test('a head without rows stays text', () => {
  expect(parse(`${HEAD}\nMột câu.`)).toEqual([[HEAD, 'Một câu.']]);
});
