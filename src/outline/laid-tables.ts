import { joinLines } from '../lines/index.ts';
import { type Line, type LineCell, TAB_PLACES } from '../lines/line.ts';
import { isNumberHead } from '../vocabulary/number-heads.ts';
import type { CellTable } from './cell-tables.ts';
import { composeRepeatedHead, findTableEnd, type RepeatedHead } from './flat-table.ts';
import { cutLaidRows, hasCentredNumbers } from './laid-rows.ts';
import type { RowNumber } from './row-numbers.ts';
import { parseRowNumber } from './row-numbers.ts';

/**
 * Tables of a text that keeps the layout of its page: columns stand under each other, their cells wrap, their heads take
 * some lines and come again on each page.
 */

const MIN_COLUMNS = 3;
const MAX_COLUMNS = 12;
const MAX_HEAD_LINES = 6;

/** A column of a head: its words and how far they reach. */
interface Column {
  text: string;
  start: number;
  end: number;
}

interface Head {
  columns: Column[];
  lines: readonly Line[];
}

const getPieces = ({ cells, text, start }: Line): readonly LineCell[] => cells ?? [{ text, start }];
const getEnd = ({ start, text }: LineCell): number => start + text.length;
const overlaps = (a: Column, b: LineCell): boolean => a.start < getEnd(b) && b.start < a.end;

/** Pieces that stand above each other are one column's head. */
function joinColumns(lines: readonly Line[]): Column[] {
  const columns: Column[] = [];
  for (const piece of lines.flatMap(getPieces)) {
    const above = columns.find((column) => overlaps(column, piece));
    if (above === undefined) columns.push({ text: piece.text, start: piece.start, end: getEnd(piece) });
    else {
      above.text = joinLines([above.text, piece.text]);
      above.start = Math.min(above.start, piece.start);
      above.end = Math.max(above.end, getEnd(piece));
    }
  }
  return columns.sort((a, b) => a.start - b.start);
}

/** The least number of blank lines between the lines of a stretch: more than that parts them. */
const measureLeastGap = (lines: readonly Line[]): number => Math.min(...lines.slice(1).map(({ gap }) => gap));

const startsRow = (line: Line): boolean =>
  /^(?:0?1|I|A)[.)]?$/.test(getPieces(line)[0]?.text ?? '') && line.cells !== undefined;

/** The head that begins at a line; "STT" may stand on its second or third line. */
function readHead(lines: readonly Line[], at: number): Head | null {
  const near = lines.slice(at, at + MAX_HEAD_LINES + 2);
  const least = measureLeastGap(near);
  const numbered = near.slice(0, 3).findIndex((line) => isNumberHead(getPieces(line)[0]?.text));
  if (numbered < 0 || near.slice(1, numbered + 1).some(({ gap }) => gap > least)) return null;
  const after = near.findIndex((line, i) => i > numbered && (line.gap > least || startsRow(line)));
  const head = near.slice(0, after < 0 ? MAX_HEAD_LINES : Math.min(after, MAX_HEAD_LINES));
  const columns = joinColumns(head);
  const fits =
    columns.length >= MIN_COLUMNS &&
    columns.length <= MAX_COLUMNS &&
    isNumberHead(columns[0]?.text) &&
    // Places counted by tabs say nothing of the page.
    columns.every(({ end }) => end < TAB_PLACES);
  return fits ? { columns, lines: head } : null;
}

const isSameHead = (lines: readonly Line[], at: number, head: Head): boolean =>
  head.lines.every(({ text }, i) => lines[at + i]?.text === text);

/** Whether running text begins again: one piece that begins where the numbers stand, or reaches over several columns. */
function isRunningText(line: Line, { columns }: Head): boolean {
  const [first, ...others] = getPieces(line);
  if (first === undefined || others.length > 1) return false;
  const [number, task] = columns;
  const isNumbered = parseRowNumber(first.text) !== null;
  if (others.length === 1)
    return isNumbered && /^\d+[./]$/.test(first.text) && countOver(columns, others[0]) > 2;
  const isSection = /^(?:[IVX]+|[A-HĐ])[.)]?\s/u.test(first.text);
  if (isSection || isNumbered) return false;
  return (
    first.start < (number?.end ?? 0) || (first.start < (task?.end ?? 0) && countOver(columns, first) > 2)
  );
}

const countOver = (columns: readonly Column[], piece: LineCell | undefined): number =>
  piece === undefined ? 0 : columns.filter((column) => overlaps(column, piece)).length;

/** The lines between a head, or its repetition, and the next one. */
interface Segment {
  head: Head;
  lines: Line[];
}

function cutSegments(lines: readonly Line[], from: number, first: Head) {
  const limit = findTableEnd(lines, from);
  const segments: Segment[] = [{ head: first, lines: [] }];
  const repeated: RepeatedHead[] = [];
  let at = from;
  while (at < limit) {
    if (isSameHead(lines, at, first)) {
      const again = lines.slice(at, at + first.lines.length);
      segments.push({ head: { columns: joinColumns(again), lines: again }, lines: [] });
      repeated.push(composeRepeatedHead(again));
      at += again.length;
      continue;
    }
    const line = lines[at];
    if (line === undefined || isRunningText(line, first)) break;
    segments.at(-1)?.lines.push(line);
    at += 1;
  }
  return { segments, repeated, end: at };
}

/** Where the column right of another begins: where most of its pieces do, and none of another column stands. */
function findEdge(left: Column, right: Column, pieces: readonly LineCell[]): number {
  const counts = new Map<number, number>();
  for (const { start } of pieces)
    if (start > left.end && start <= right.start + 1) counts.set(start, (counts.get(start) ?? 0) + 1);
  const free = [...counts].filter(
    ([edge]) => !pieces.some((piece) => piece.start < edge && getEnd(piece) > edge),
  );
  const [best] = free.sort(([a, times], [b, others]) => others - times || a - b);
  return best?.[0] ?? right.start;
}

/** The column of a piece: the one whose head stands over it, else the last that begins no further right. */
function findColumn(piece: LineCell, columns: readonly Column[], edges: readonly number[]): number {
  const over = columns.flatMap((column, i) => (overlaps(column, piece) ? [i] : []));
  if (over.length === 1) return over[0] ?? 0;
  return Math.max(
    edges.findLastIndex((edge) => edge <= piece.start + 1),
    0,
  );
}

/** The cells of each line of a segment, by column. */
function placeLines({ head: { columns }, lines }: Segment): { cells: string[]; line: Line }[] {
  const pieces = lines.flatMap(getPieces);
  const edges = columns.map((column, i) => {
    const left = columns[i - 1];
    return left === undefined ? 0 : findEdge(left, column, pieces);
  });
  return lines.map((line) => {
    const cells = columns.map(() => '');
    for (const piece of getPieces(line)) {
      const column = findColumn(piece, columns, edges);
      cells[column] = joinLines([cells[column] ?? '', piece.text].filter((text) => text !== ''));
    }
    return { cells, line };
  });
}

/** A table whose columns the layout of the page keeps apart; null where each row stands on a line of its own. */
export function readLaidTable(lines: readonly Line[], at: number): CellTable | null {
  const head = readHead(lines, at);
  if (head === null) return null;
  const { segments, repeated, end } = cutSegments(lines, at + head.lines.length, head);
  const count: RowNumber[] = [];
  const rows: (string | null)[][] = [];
  const placed = segments.map(placeLines);
  const centred = hasCentredNumbers(placed[0] ?? []);
  for (const page of placed) {
    const cut = cutLaidRows(page, count, centred);
    const last = rows.at(-1);
    if (cut.rest.length > 0 && last !== undefined)
      rows[rows.length - 1] = last.map((cell, i) => joinCells([cell ?? '', cut.rest[i] ?? '']));
    else if (cut.rest.length > 0) rows.push(cut.rest.map((cell) => cell || null));
    rows.push(...cut.rows.map((row) => row.map((cell) => cell || null)));
  }
  const isLined = head.lines.length === 1 && rows.length >= end - at - 1;
  if (count.length === 0 || isLined) return null;
  return {
    table: { caption: null, columns: head.columns.map(({ text }) => text), rows },
    end,
    repeated,
  };
}

const joinCells = (texts: readonly string[]): string | null =>
  joinLines(texts.filter((text) => text !== '')) || null;
