/** Tables with merged cells, made plain: as many cells in each row as the table has columns. */
import { isColumnNumbers } from '../../vocabulary/column-numbers.ts';
import { flattenBlocks, type Grid, type GridRow } from './block.ts';

export interface Table {
  columns: string[];
  rows: string[][];
  /** Heads that were printed again further down, taken out. */
  repeatedHeads: string[];
}

interface PlacedCell {
  text: string;
  start: number;
  end: number;
  goesOn: boolean;
}

const placeCells = ({ cells }: GridRow): PlacedCell[] => {
  let start = 0;
  return cells.map(({ blocks, columns, goesOn }) => {
    const placed = { text: flattenBlocks(blocks), start, end: start + columns, goesOn };
    start += columns;
    return placed;
  });
};

/** Where the columns begin: as in the rows with most cells, and of these as in most. */
function listColumnStarts(rows: readonly PlacedCell[][]): number[] {
  const most = Math.max(0, ...rows.map((row) => row.length));
  const forms = new Map<string, { starts: number[]; count: number }>();
  for (const row of rows.filter(({ length }) => length === most)) {
    const starts = row.map(({ start }) => start);
    const form = forms.get(starts.join()) ?? { starts, count: 0 };
    forms.set(starts.join(), { ...form, count: form.count + 1 });
  }
  return [...forms.values()].sort((a, b) => b.count - a.count)[0]?.starts ?? [];
}

/**
 * The column of each cell of a row. A row with a cell for each column fills them in order, whatever its rules' places
 * (they are seldom aligned to the point); another cell stands in the last column that begins with it or before it.
 */
const listPlaces = (row: readonly PlacedCell[], starts: readonly number[]): number[] =>
  row.length === starts.length
    ? row.map((_, i) => i)
    : row.map(({ start }) =>
        Math.max(
          0,
          starts.findLastIndex((column) => column <= start),
        ),
      );

function fillRow(row: readonly PlacedCell[], starts: readonly number[]): string[] {
  const cells = starts.map(() => '');
  const places = listPlaces(row, starts);
  row.forEach(({ text }, i) => {
    const at = places[i] ?? 0;
    cells[at] = `${cells[at] ?? ''} ${text}`.trim();
  });
  return cells;
}

/**
 * How many rows the head takes: those declared, else the first, and those that its merged cells reach or divide into
 * (of a head over two rows often only the first is declared). A row that numbers the columns is none of them.
 */
function countHeadRows(grid: Grid, placed: readonly PlacedCell[][]): number {
  let count = Math.max(
    1,
    grid.findIndex(({ isHead }) => !isHead),
  );
  while (count < placed.length - 1 && isHeadPart(placed, count)) count += 1;
  while (count > 1 && isColumnNumbers((placed[count - 1] ?? []).map(({ text }) => text))) count -= 1;
  return count;
}

/**
 * A row below a head is part of it where it divides a wide cell: several stand under one cell, and of the others some go on
 * from above or none says anything.
 */
function isHeadPart(placed: readonly PlacedCell[][], at: number): boolean {
  const row = placed[at] ?? [];
  const dividing = (placed[at - 1] ?? [])
    .map(({ start, end }) => row.filter((cell) => cell.start >= start && cell.end <= end && !cell.goesOn))
    .find((under) => under.filter(({ text }) => text !== '').length > 1);
  if (!dividing) return false;
  const others = row.filter((cell) => !dividing.includes(cell));
  return (
    others.some(({ goesOn }) => goesOn) || (others.length > 0 && others.every(({ text }) => text === ''))
  );
}

/**
 * One head for each column. A cell over several columns stands before the name of each column that has a name below it
 * ("Kết quả năm 2024 Điểm", "Kết quả năm 2024 Xếp hạng"), else in its first.
 */
function composeHead(head: readonly PlacedCell[][], starts: readonly number[]): string[] {
  const names = starts.map((): string[] => []);
  head.forEach((row, level) => {
    const places = listPlaces(row, starts);
    row.forEach((cell, i) => {
      const first = places[i] ?? 0;
      const next = places[i + 1] ?? starts.length;
      const isDivided = head
        .slice(level + 1)
        .some((below) =>
          below.some(({ start, end, text }) => text !== '' && start > cell.start && end <= cell.end),
        );
      const last = isDivided ? next : first + 1;
      for (let at = first; at < last; at += 1) if (cell.text !== '') names[at]?.push(cell.text);
    });
  });
  return names.map((parts) => parts.join(' '));
}

/**
 * Columns of who and when: there a cell merged down the rows is said of each of them. A merged name or figure is said
 * of the first only.
 * Matches: "Cơ quan chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành". Not: "Đơn vị tính", "Điểm thực hiện năm 2024".
 */
export const SAID_OF_EACH =
  /chủ trì|phối hợp|thời gian|thời hạn|tiến độ|phân công|^(?:cơ quan|đơn vị)(?! tính)/iu;

function repeatMerged(rows: string[][], placed: readonly PlacedCell[][], columns: readonly string[]): void {
  rows.forEach((row, r) => {
    const cells = placed[r] ?? [];
    if (cells.length !== columns.length) return;
    cells.forEach(({ goesOn }, at) => {
      if (goesOn && SAID_OF_EACH.test(columns[at] ?? '')) row[at] = rows[r - 1]?.[at] ?? '';
    });
  });
}

/** The table that a grid draws. Empty rows and repeated heads are no rows. */
export function composeTable(grid: Grid): Table {
  const filled = grid.filter(({ cells }) => flattenBlocks(cells.flatMap(({ blocks }) => blocks)) !== '');
  const placed = filled.map(placeCells);
  const starts = listColumnStarts(placed);
  const headRows = countHeadRows(filled, placed);
  const columns = composeHead(placed.slice(0, headRows), starts);
  const head = placed.slice(0, headRows).map((row) => fillRow(row, starts).join('|'));
  const rows = placed.slice(headRows).map((row) => fillRow(row, starts));
  repeatMerged(rows, placed.slice(headRows), columns);
  const isRepeated = (row: readonly string[]): boolean => head.includes(row.join('|'));
  return {
    columns,
    rows: rows.filter((row) => !isRepeated(row)),
    repeatedHeads: rows.filter(isRepeated).map((row) => row.join(' ').trim()),
  };
}
