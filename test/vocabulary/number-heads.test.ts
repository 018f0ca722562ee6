import { expect, test } from 'vitest';
import { isNumberHead, readNumberHead } from '../../src/vocabulary/number-heads.ts';

test.each(['STT', 'TT', 'Stt', 'Số TT', 'SỐ TT', 'S.TT', 'S/TT', 'T/T', 'Số thứ tự', 'S T T', ' TT '])(
  '"%s" heads the column of numbers',
  (cell) => expect(isNumberHead(cell)).toBe(true),
);

test.each(['', 'TTHC', 'TTr', 'Số', 'Số lượng', 'Thứ tự ưu tiên', 'TT Nội dung', 'STT 1'])(
  '"%s" does not',
  (cell) => expect(isNumberHead(cell)).toBe(false),
);

test.each([
  ['STT Nhiệm vụ Cơ quan chủ trì', 'STT'],
  ['Số TT Nội dung', 'Số TT'],
  ['TT| Nội dung', 'TT'],
  ['TTHC được công khai', null],
  ['TT. Tỉnh ủy, TT. HĐND tỉnh', null],
])('"%s" begins with %s', (line, head) => expect(readNumberHead(line)).toBe(head));
