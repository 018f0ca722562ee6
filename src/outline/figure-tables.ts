import { joinLines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';
import { readNumberHead } from '../vocabulary/number-heads.ts';
import type { CellTable } from './cell-tables.ts';
import type { RepeatedHead } from './flat-table.ts';
import { isNextRow, parseRowNumber, type RowNumber } from './row-numbers.ts';

/**
 * How a column of figures is headed. "Điểm năm 2023", "Xếp hạng năm 2023", "Mục tiêu năm 2024", "Điểm tối đa", "Kết quả 2023".
 * Not: "Chỉ số nội dung", "Lĩnh vực", which head the column of names.
 */
const FIGURE_HEAD =
  /(?<=^|\s)(?:Điểm(?! số| thành phần)|Số điểm|Tổng điểm|Thang điểm|Kết quả|Mục tiêu|Chỉ tiêu(?= (?:năm|kế hoạch|giao|phấn đấu|\d))|Phấn đấu|Xếp hạng|Thứ hạng|Vị trí|Dự kiến|Năm(?= 20\d\d)|Tỷ lệ|Tăng|Giảm|Chênh lệch|Kế hoạch(?= (?:năm )?20\d\d)|Ghi chú)(?=\s|$)/gu;

/** A figure as such a table prints it: "4,62", "47/61", "> 4,50", "≥ 90%", "+0,5", "-". */
const FIGURE = String.raw`(?:(?:>=|<=|[>≥<≤+\-–]|Trên|Từ)\s?)?\d+(?:[.,]\d+)*(?:\s?/\s?\d+)?(?:\s?%|(?:\s+điểm)?)|[-–](?=\s|$)`;

const MIN_FIGURE_COLUMNS = 2;
const MIN_ROWS = 2;
const MAX_HEAD_LINES = 16;
/** Lines that the number and the name of a row take; each of its figures may have one of its own. */
const MAX_NAME_LINES = 4;
const MAX_BODY_LINES = 14;

/** The last column of a head, where it names who answers: "Đơn vị chịu trách nhiệm", "Cơ quan chủ trì". Not: "Đơn vị tính". */
const BODY_HEAD =
  /\s(?:Cơ quan|Đơn vị|Bộ phận|Phòng|Sở)(?:,? (?:đơn vị|ngành|bộ phận|phòng))*(?: tham mưu)? (?:chịu trách nhiệm|chủ trì|phụ trách|thực hiện|tham mưu|theo dõi|đầu mối)(?: thực hiện| chính)?$/u;

interface FigureHead {
  columns: string[];
  /** Columns of figures. */
  figures: number;
}

/** Number, name, figures and who answers for them; null for a head of another kind. */
function readFigureHead(text: string): FigureHead | null {
  const body = BODY_HEAD.exec(text);
  const columns = cutHead(body === null ? text : text.slice(0, body.index));
  if (columns === null) return null;
  return { columns: body === null ? columns : [...columns, body[0].trim()], figures: columns.length - 2 };
}

/** The columns of a head that runs on one line: number, name, figures; null for a head of another kind. */
function cutHead(head: string): string[] | null {
  const number = readNumberHead(head);
  const starts = [...head.matchAll(FIGURE_HEAD)].map(({ index }) => index);
  const name = head.slice(number?.length ?? 0, starts[0] ?? 0).trim();
  if (number === null || name === '' || name.length > 80 || starts.length < MIN_FIGURE_COLUMNS) return null;
  return [number, name, ...starts.map((start, i) => head.slice(start, starts[i + 1]).trim())];
}

interface Row {
  cells: (string | null)[];
  number: RowNumber;
  size: number;
}

/** What stands at a row's number: its name, its figures and what follows them; `size` lines of the text. */
interface Match {
  number: RowNumber;
  size: number;
  cells: [string, string, ...(string | null)[]];
  rest: string;
}

/** The fewest lines, at most `most`, that read as the next row: a number, a name, so many figures, and `ending`. */
function matchRow(
  lines: readonly Line[],
  at: number,
  count: readonly RowNumber[],
  { figures, ending, most }: { figures: number; ending: string; most: number },
): Match | null {
  const [first = ''] = (lines[at]?.text ?? '').split(' ', 1);
  const number = parseRowNumber(first);
  if (number === null || !isNextRow(number, count)) return null;
  const pattern = new RegExp(`^(\\p{L}.*?)${`\\s+(${FIGURE})`.repeat(figures)}${ending}$`, 'u');
  for (let size = 1; size <= most && at + size <= lines.length; size += 1) {
    const text = joinLines(lines.slice(at, at + size).map((line) => line.text));
    const match = pattern.exec(text.slice(first.length).trim());
    if (!match) continue;
    const [, name = '', ...found] = match;
    const values = found.slice(0, figures).map((figure) => figure?.trim() || null);
    return { number, size, cells: [first, name, ...values], rest: found[figures] ?? '' };
  }
  return null;
}

/** The row at a line: a number, a name, as many figures as the head has columns for; over some lines where it was cut. */
function readRow(
  lines: readonly Line[],
  at: number,
  figures: number,
  count: readonly RowNumber[],
): Row | null {
  const match = matchRow(lines, at, count, {
    figures,
    ending: '(?:\\s+(\\p{Ll}.*))?',
    most: figures + MAX_NAME_LINES,
  });
  if (match === null) return null;
  const { number, size, rest } = match;
  const [first, name, ...values] = match.cells;
  // The name went on below its figures: "… ra quyết định ở 4,95 5,40" / "địa phương"
  const below = lines[at + size]?.text ?? '';
  const more = /^\p{Ll}[^\d]*$/u.test(below) && !/[.;:]$/.test(below) ? [below] : [];
  return { number, size: size + more.length, cells: [first, joinLines([name, rest, ...more]), ...values] };
}

/** Whether the line begins the row after the last number: it stands alone, or before a name. */
const startsNext = (line: Line | undefined, count: readonly RowNumber[]): boolean => {
  const [first = '', next = ''] = (line?.text ?? '').split(' ');
  const number = parseRowNumber(first);
  return number !== null && isNextRow(number, count) && !/^\d/.test(next);
};

/** The row at a line, its last cell the bodies that answer: they run to the next number, or to a line that begins anew. */
function readAnsweredRow(
  lines: readonly Line[],
  at: number,
  figures: number,
  count: readonly RowNumber[],
): Row | null {
  const match = matchRow(lines, at, count, { figures, ending: '\\s+(\\p{L}.*)', most: MAX_BODY_LINES });
  if (match === null) return null;
  const { number, size, cells, rest } = match;
  const below = lines.slice(at + size).map((line) => line.text);
  const anew = below.findIndex((one) => !/^\p{Ll}/u.test(one));
  const wrapped = anew < 0 ? below : below.slice(0, anew);
  return { number, size: size + wrapped.length, cells: [...cells, joinLines([rest, ...wrapped])] };
}

/** The rows below a head, and what the foot of a page left between two of them. */
function readRows(lines: readonly Line[], from: number, { columns, figures }: FigureHead) {
  const read = columns.length > figures + 2 ? readAnsweredRow : readRow;
  const rows: Row[] = [];
  const repeated: RepeatedHead[] = [];
  let end = from;
  for (;;) {
    const count = rows.map(({ number }) => number);
    const foot = lines[end];
    if (rows.length > 0 && foot && /^\d{1,3}$/.test(foot.text) && startsNext(lines[end + 1], count)) {
      repeated.push({
        lines: [foot],
        leftOut: { rule: 'page-number', lines: [foot.n, foot.n], text: foot.text },
      });
      end += 1;
    }
    const row = read(lines, end, figures, count);
    if (row === null) return { rows, repeated, end };
    rows.push(row);
    end += row.size;
  }
}

/**
 * A table of scores that was flattened to lines: "STT Chỉ số nội dung Điểm năm 2023 Mục tiêu năm 2024" above
 * "1 Tham gia của người dân ở cấp cơ sở 4,62 5,10".
 */
export function readFigureTable(lines: readonly Line[], at: number): CellTable | null {
  if (readNumberHead(lines[at]?.text ?? '') === null) return null;
  for (let size = 1; size <= MAX_HEAD_LINES; size += 1) {
    const head = readFigureHead(joinLines(lines.slice(at, at + size).map(({ text }) => text)));
    if (head === null) continue;
    const { rows, repeated, end } = readRows(lines, at + size, head);
    if (rows.length >= MIN_ROWS) {
      const table = { caption: null, columns: head.columns, rows: rows.map(({ cells }) => cells) };
      return { table, end, repeated };
    }
  }
  return null;
}
