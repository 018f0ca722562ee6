import { joinLines } from '../lines/index.ts';
import type { Line, LineCell } from '../lines/line.ts';
import { findTableEnd, type RepeatedHead, type TableContent } from './flat-table.ts';
import { isNextRow, parseRowNumber, type RowNumber } from './row-numbers.ts';

/** A table whose cells are told apart by what the text kept of its columns, and the line after it. */
export interface CellTable {
  table: TableContent;
  end: number;
  /** Heads that came again on later pages. */
  repeated?: RepeatedHead[];
}

const NUMBER_HEAD = /^(?:STT|TT|Số TT|S\.?TT|Số thứ tự|Stt)$/u;
const MIN_COLUMNS = 3;
const MAX_COLUMNS = 12;

/** Rows of cells to rows of the head's width; a shorter row is filled up, a longer one keeps its last cells together. */
const fitRow = (cells: readonly string[], width: number): (string | null)[] => {
  const kept =
    cells.length > width ? [...cells.slice(0, width - 1), joinLines(cells.slice(width - 1))] : cells;
  return Array.from({ length: width }, (_, i) => kept[i] || null);
};

/** Parts a run of cells into rows: each begins with the number that comes next. */
function cutRows(cells: readonly string[], width: number): (string | null)[][] {
  const rows: string[][] = [];
  const count: RowNumber[] = [];
  for (const cell of cells) {
    const number = parseRowNumber(cell);
    const row = rows.at(-1);
    const isFull = row === undefined || row.length >= width || isSectionRow(row);
    if (number && isNextRow(number, count) && (isFull || row.length >= MIN_COLUMNS)) {
      rows.push([cell]);
      count.push(number);
    } else if (row === undefined) rows.push(['', cell]);
    else row.push(cell);
  }
  return rows.map((row) => fitRow(row, width));
}

/** "I", "CẢI CÁCH THỂ CHẾ": a heading inside the table has its number and its title only. */
const isSectionRow = (row: readonly string[]): boolean =>
  row.filter((cell) => cell !== '').length === 2 &&
  /^(?:roman|capital)$/.test(parseRowNumber(row[0] ?? '')?.style ?? '');

/** The columns of a run of cells: from "STT" to the cell before the first row's number. */
function countColumns(cells: readonly string[]): number {
  if (!NUMBER_HEAD.test(cells[0] ?? '')) return 0;
  const first = cells.findIndex((cell, i) => i > 0 && /^(?:1|01|I|A)[.)]?$/.test(cell));
  return first >= MIN_COLUMNS && first <= MAX_COLUMNS ? first : 0;
}

/** The cells of bars that are left of a table: "TT |", "Nội dung | Chủ trì |"; each cell is closed by a bar. */
function readBarredCells(lines: readonly Line[], from: number): { cells: string[]; end: number } {
  const cells: string[] = [];
  let open: string[] = [];
  let unclosed = '';
  let end = from;
  for (const [i, { text }] of lines.slice(from, from + 4000).entries()) {
    const pieces = text.split('|');
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      open.push(piece.trim());
      cells.push(joinLines(open.filter((one) => one !== '')));
      open = [];
      end = from + i + 1;
    }
    if (rest.trim() !== '') open.push(rest.trim());
    if (pieces.length > 0) unclosed = rest.trim();
    if (from + i + 1 - end > MAX_OPEN_LINES) break;
  }
  return { cells: unclosed === '' ? cells : [...cells, unclosed], end };
}

/** Lines that one cell may take. */
const MAX_OPEN_LINES = 14;

/** A table of bars that are not whole rows: "TT | Nội dung | Cơ quan chủ trì |", or one cell a line. */
export function readBarredTable(lines: readonly Line[], at: number): CellTable | null {
  const [first = '', second = ''] = [lines[at]?.text, lines[at + 1]?.text];
  if (!/^\|?\s*(?:STT|TT|Số TT)\s*(?:\||$)/u.test(first) || !/\|/.test(`${first}${second}`)) return null;
  const { cells, end } = readBarredCells(lines, at);
  const named = cells[0] === '' ? cells.slice(1) : cells;
  const width = countColumns(named.filter((cell) => cell !== ''));
  if (width === 0) return null;
  const [head, body] = splitHead(named, width);
  return { table: { caption: null, columns: head, rows: cutRows(dropRowBars(body, width), width) }, end };
}

/** Head and body of a run of cells, the empty ones of the head left out. */
function splitHead(cells: readonly string[], width: number): [string[], string[]] {
  const head: string[] = [];
  let at = 0;
  for (; head.length < width && at < cells.length; at += 1) if (cells[at]) head.push(cells[at] ?? '');
  return [head, cells.slice(at)];
}

/** A bar that opens a row leaves an empty cell before its number. */
const dropRowBars = (cells: readonly string[], width: number): string[] =>
  cells.filter(
    (cell, i) => cell !== '' || parseRowNumber(cells[i + 1] ?? '') === null || isInside(cells, i, width),
  );

/** Whether an empty cell is one of its row's own: fewer cells than the row has stand since its number. */
function isInside(cells: readonly string[], i: number, width: number): boolean {
  const start = cells.slice(0, i).findLastIndex((cell) => parseRowNumber(cell) !== null);
  return start >= 0 && i - start < width;
}

/** The column that a piece of a line stands in: the last that begins no further right, with some play. */
const findColumn = (starts: readonly number[], start: number): number =>
  Math.max(
    starts.findLastIndex((one) => one <= start + 2),
    0,
  );

/** "2." and a title below rows that are numbered without a point: a heading after the table, not a row of it. */
const isHeadingBelow = (cells: readonly LineCell[], count: readonly RowNumber[], width: number): boolean =>
  cells.length === 2 &&
  width > MIN_COLUMNS &&
  /^\d{1,2}[.)/]$/.test(cells[0]?.text ?? '') &&
  count.length > 0 &&
  count.every(({ label }) => !/[.)]$/.test(label));

/** A table whose lines kept tabs or wide gaps: one line a row, or more where cells were wrapped. */
export function readSpacedTable(lines: readonly Line[], at: number): CellTable | null {
  const head = lines[at]?.cells ?? [];
  if (head.length < MIN_COLUMNS || !NUMBER_HEAD.test(head[0]?.text ?? '')) return null;
  const columns = head.map(({ text }) => text);
  const starts = head.map(({ start }) => start);
  const rows: string[][][] = [];
  const count: RowNumber[] = [];
  const limit = findTableEnd(lines, at + 1);
  let end = at + 1;
  for (; end < limit; end += 1) {
    const line = lines[end] as Line;
    const cells: LineCell[] = line.cells ?? [
      { text: line.text, start: line.centred ? Number.POSITIVE_INFINITY : 0 },
    ];
    const number = parseRowNumber(cells[0]?.text ?? '');
    if (isHeadingBelow(cells, count, columns.length)) break;
    const begins = number !== null && cells.length > 1 && isNextRow(number, count);
    if (!begins && (rows.length === 0 ? line.cells === undefined : line.cells === undefined && !line.centred))
      break;
    if (begins) {
      rows.push(columns.map(() => []));
      count.push(number);
    }
    if (rows.length === 0) rows.push(columns.map(() => []));
    const whole = begins && cells.length === columns.length;
    for (const [i, cell] of cells.entries())
      rows.at(-1)?.[whole ? i : findColumn(starts, cell.start)]?.push(cell.text);
  }
  if (count.length === 0) return null;
  return {
    table: { caption: null, columns, rows: rows.map((row) => row.map((cell) => joinLines(cell) || null)) },
    end,
  };
}

/** What waits for more in the same cell: "Các sở, ban,", "Tháng", "Trước ngày", "UBND các". Not: "Năm 2025", "cấp cơ sở". */
const UNFINISHED = /[,;(–-]$|(?:^|\s)(?:tháng|trước|ngày|quý|năm|các|và|của|với|UBND|(?<!cơ\s)Sở)$/iu;

/** Lines put together where one cell was wrapped: by the wider gaps between cells, and by small first letters. */
function joinCellLines(lines: readonly Line[]): { text: string; lines: number }[] {
  const gaps = lines.slice(1).map(({ gap }) => gap);
  const least = Math.min(...gaps);
  const isGapped = gaps.filter((gap) => gap > least).length > gaps.length / 2;
  const cells: { text: string; lines: number }[] = [];
  for (const { text, gap } of lines) {
    const last = cells.at(-1);
    const waits = last !== undefined && UNFINISHED.test(last.text);
    const goesOn = (isGapped && gap === least) || waits || /^[\p{Ll}(]/u.test(text);
    if (last && goesOn && parseRowNumber(text) === null && parseRowNumber(last.text) === null)
      cells[cells.length - 1] = { text: joinLines([last.text, text]), lines: last.lines + 1 };
    else cells.push({ text, lines: 1 });
  }
  return cells;
}

const TIME_HEAD = /^(?:thời gian|thời hạn|tiến độ)/iu;
const TIME =
  /^(?:Trước|Tháng|Quý|Năm|Hằng|Hàng|Thường xuyên|Định kỳ|Trong|Đến|Từ|Ngày|Hoàn thành)(?!\p{L})|^\d{1,2}\s?\/\s?\d/u;

/** Cells that a row has too many before its time: a body was cut in two ("Kho bạc Nhà nước" / "Khu vực XIX"). */
function countCutCells(
  cells: readonly string[],
  head: readonly string[],
  count: readonly RowNumber[],
): number {
  const column = head.findIndex((text) => TIME_HEAD.test(text));
  const next = parseRowNumber(cells[head.length] ?? '');
  if (column < 2 || (next !== null && isNextRow(next, count))) return 0;
  const at = cells.slice(0, head.length + 2).findIndex((cell, i) => i >= column && TIME.test(cell));
  return Math.max(at - column, 0);
}

/** The rows from the start of a run: each number is followed by as many cells as the head has columns. */
function readLinedRows(
  cells: readonly string[],
  head: readonly string[],
): { rows: string[][]; size: number } {
  const count: RowNumber[] = [];
  const rows: string[][] = [];
  let at = 0;
  while (at < cells.length) {
    const number = parseRowNumber(cells[at] ?? '');
    if (number === null || !isNextRow(number, count)) break;
    count.push(number);
    const under = parseRowNumber(cells[at + 2] ?? '');
    const isSection = number.style !== 'number' && under !== null && isNextRow(under, count);
    const cut = isSection ? 0 : countCutCells(cells.slice(at), head, count);
    const width = isSection ? 2 : head.length + cut;
    rows.push(joinCut(cells.slice(at, at + width), head, cut));
    at += width;
  }
  return at <= cells.length ? { rows, size: at } : { rows: [], size: 0 };
}

/** The cell before the time, put together where it was cut. */
function joinCut(cells: readonly string[], head: readonly string[], cut: number): string[] {
  const from = head.findIndex((text) => TIME_HEAD.test(text)) - 1;
  return cut === 0
    ? [...cells]
    : [...cells.slice(0, from), joinLines(cells.slice(from, from + cut + 1)), ...cells.slice(from + cut + 1)];
}

/** Lines among which the cells of a table are looked for. */
const TABLE_REACH = 3000;

/** A table with one cell a line, or one cell a paragraph: "TT" / "Nội dung công việc" / "Đơn vị chủ trì" / … / "1" / … */
export function readLinedTable(lines: readonly Line[], at: number): CellTable | null {
  if (!NUMBER_HEAD.test(lines[at]?.text ?? '')) return null;
  const joined = joinCellLines(lines.slice(at, at + TABLE_REACH));
  const texts = joined.map(({ text }) => text);
  const width = countColumns(texts);
  const head = texts.slice(0, width);
  const { rows, size } = width === 0 ? { rows: [], size: 0 } : readLinedRows(texts.slice(width), head);
  if (size === 0) return null;
  const taken = joined.slice(0, width + size).reduce((sum, cell) => sum + cell.lines, 0);
  const table = { caption: null, columns: head, rows: rows.map((row) => fitRow(row, width)) };
  return { table, end: at + taken };
}
