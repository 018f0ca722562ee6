import { joinLines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';
import { readNumberHead } from '../vocabulary/number-heads.ts';

/** Heads of columns as plans print them, longest first, so that the flattened head can be cut into its columns. */
const COLUMN_HEADS = [
  'Nhiệm vụ, giải pháp chủ yếu',
  'Tên nhiệm vụ, giải pháp',
  'Nội dung nhiệm vụ, giải pháp',
  'Nội dung, nhiệm vụ',
  'Nội dung nhiệm vụ',
  'Nội dung công việc',
  'Nội dung thực hiện',
  'Nội dung, giải pháp',
  'Nhiệm vụ, giải pháp',
  'Nhiệm vụ cụ thể',
  'Nhiệm vụ trọng tâm',
  'Nhiệm vụ/giải pháp',
  'Tên nhiệm vụ',
  'Nhiệm vụ',
  'Nội dung',
  'Cơ quan, đơn vị chủ trì thực hiện',
  'Cơ quan, đơn vị chủ trì',
  'Cơ quan chủ trì thực hiện',
  'Đơn vị chủ trì thực hiện',
  'Cơ quan chủ trì',
  'Đơn vị chủ trì',
  'Cơ quan/đơn vị chủ trì',
  'Chủ trì thực hiện',
  'Cơ quan thực hiện',
  'Đơn vị thực hiện',
  'Chủ trì',
  'Cơ quan, đơn vị phối hợp thực hiện',
  'Cơ quan, đơn vị phối hợp',
  'Cơ quan phối hợp thực hiện',
  'Đơn vị phối hợp thực hiện',
  'Cơ quan phối hợp',
  'Đơn vị phối hợp',
  'Cơ quan/đơn vị phối hợp',
  'Phối hợp thực hiện',
  'Phối hợp',
  'Thời gian, tiến độ hoàn thành',
  'Thời gian thực hiện',
  'Thời gian hoàn thành',
  'Thời hạn hoàn thành',
  'Thời hạn thực hiện',
  'Tiến độ thực hiện',
  'Thời gian',
  'Thời hạn',
  'Tiến độ',
  'Kết quả, sản phẩm',
  'Sản phẩm đầu ra',
  'Sản phẩm hoàn thành',
  'Kết quả đầu ra',
  'Sản phẩm',
  'Kết quả',
  'Ghi chú',
].sort((a, b) => b.length - a.length);

/** Heads of columns of bodies, in the words that plans put together: "Cơ quan tham mưu, thực hiện", "Đơn vị đầu mối". */
const BODY_HEAD =
  /^(?:cơ quan|đơn vị|phòng|bộ phận)(?:(?:,\s|\/)(?:cơ quan|đơn vị|địa phương))?\s(?:chủ trì|tham mưu|đầu mối|phụ trách|chịu trách nhiệm(?:\schính)?|tham gia|phối hợp|thực hiện)(?:(?:,\s|\svà\s|\/)(?:chủ trì|tham mưu|thực hiện|phối hợp))*(?:\sthực hiện)?(?!\p{L})/iu;

/** The head of a column that the words begin with; the longer of a known one and one of bodies. */
function readColumnHead(words: string): string | null {
  const known = COLUMN_HEADS.find((name) => words.toLowerCase().startsWith(name.toLowerCase()));
  const ofBodies = BODY_HEAD.exec(words)?.[0] ?? '';
  const size = Math.max(known?.length ?? 0, ofBodies.length);
  return size === 0 ? null : words.slice(0, size);
}

const MAX_HEAD_LINES = 8;

/** The columns that a flattened head names, in order; null where it is no head of a table of tasks. */
export function parseColumns(head: string): string[] | null {
  const number = readNumberHead(head);
  if (number === null) return null;
  const columns = [number];
  let rest = head.slice(number.length).trim();
  while (rest !== '') {
    const found = readColumnHead(rest);
    if (found === null) return null;
    columns.push(found);
    rest = rest.slice(found.length).trim();
  }
  return columns.length >= 3 ? columns : null;
}

/**
 * The head of a flattened table at a line: its columns and how many lines it takes.
 * Matches: "STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp" / "Thời gian" / "hoàn thành" (004:359–363).
 */
export function readHead(lines: readonly Line[], at: number): { columns: string[]; size: number } | null {
  if (readNumberHead(lines[at]?.text ?? '') === null) return null;
  let best: { columns: string[]; size: number } | null = null;
  for (let size = 1; size <= MAX_HEAD_LINES && at + size <= lines.length; size += 1) {
    const columns = parseColumns(joinLines(lines.slice(at, at + size).map(({ text }) => text)));
    if (columns && (!best || columns.join().length > best.columns.join().length)) best = { columns, size };
  }
  return best;
}
