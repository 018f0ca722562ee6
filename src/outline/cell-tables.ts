import { joinLines } from '../lines/index.ts';
import { type Line, type LineCell, TAB_PLACES } from '../lines/line.ts';
import { isNumberHead } from '../vocabulary/number-heads.ts';
import { findTableEnd, type RepeatedHead, type TableContent } from './flat-table.ts';
import { isNextRow, parseRowNumber, type RowNumber } from './row-numbers.ts';

/** A table whose cells are told apart by what the text kept of its columns, and the line after it. */
export interface CellTable {
  table: TableContent;
  end: number;
  /** Heads that came again on later pages. */
  repeated?: RepeatedHead[];
}

/** Fewer columns are no table. */
export const MIN_COLUMNS = 3;
const MAX_COLUMNS = 12;

/** Rows of cells to rows of the head's width; a shorter row is filled up, a longer one keeps its last cells together. */
export const fitRow = (cells: readonly string[], width: number): (string | null)[] => {
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
export function countColumns(cells: readonly string[]): number {
  if (!isNumberHead(cells[0])) return 0;
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
  const [opening] = first.replace(/^\|/, '').split('|', 1);
  if (!isNumberHead(opening) || !/\|/.test(`${first}${second}`)) return null;
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

/**
 * The column that a piece of a line stands in: the last that begins no further right, with some play; by tabs, of which
 * there may be one too many, the nearest.
 */
function findColumn(starts: readonly number[], start: number): number {
  const last = Math.max(
    starts.findLastIndex((one) => one <= start + 2),
    0,
  );
  const next = starts[last + 1];
  if (start < TAB_PLACES || next === undefined) return last;
  return next - start < start - (starts[last] ?? 0) ? last + 1 : last;
}

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
  if (head.length < MIN_COLUMNS || !isNumberHead(head[0]?.text)) return null;
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
