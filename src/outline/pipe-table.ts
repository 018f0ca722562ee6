import type { Line } from '../lines/line.ts';
import { isColumnNumbers } from '../vocabulary/column-numbers.ts';
import { isNumberHead } from '../vocabulary/number-heads.ts';
import { type CellTable, MIN_COLUMNS } from './cell-tables.ts';
import type { TableContent } from './flat-table.ts';

/** A row of a table typed with pipes, as Markdown has them: "| 1 | Cải cách thể chế | 49/63 |". */
export const isPiped = (line: Line | undefined): line is Line =>
  line !== undefined && /^\|.*\|$/.test(line.text);

/** "| --- | --- |" below the head. */
const RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;

const splitCells = (text: string): string[] => splitBars(text.slice(1, -1));

const splitBars = (text: string): string[] =>
  text.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());

/** The line after a table that begins at `at`: the first that is no row, or the head of another, with a rule below it. */
export function findPipeTableEnd(lines: readonly Line[], at: number): number {
  const end = lines.findIndex(
    (line, i) => i > at && (!isPiped(line) || (i > at + 1 && RULE.test(lines[i + 1]?.text ?? ''))),
  );
  return end < 0 ? lines.length : end;
}

/** Rows that number the columns: in brackets anywhere (the head stands again on each page), bare ones below the head. */
const listColumnNumbers = (rows: readonly Line[]): Line[] =>
  rows.filter(
    ({ text }, i) =>
      isColumnNumbers(splitCells(text)) && (i === 0 || text.includes('(') || text === rows[0]?.text),
  );

/** Reads rows with pipes; a row longer than the head makes columns without a name, so that no cell is lost. */
export function readPipeTable(lines: readonly Line[]): {
  table: TableContent;
  rule: Line[];
  numbers: Line[];
} {
  const rule = lines.slice(1, 2).filter(({ text }) => RULE.test(text));
  const numbers = listColumnNumbers(lines.slice(1 + rule.length));
  const [head = [], ...rows] = lines
    .filter((line) => !rule.includes(line) && !numbers.includes(line))
    .map(({ text }) => splitCells(text));
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => head[i] ?? '');
  return {
    rule,
    numbers,
    table: { caption: null, columns, rows: rows.map((row) => columns.map((_, i) => row[i] || null)) },
  };
}

/**
 * A table with bars between its cells and none around its rows, as portals copy them: "TT | Nội dung | Chủ trì", then "1 | Rà soát … |
 * Sở Nội vụ"; a cell may go on in the next line. Not: rows that a bar ends, whose cells may stand one a line.
 */
export function readInnerBarTable(lines: readonly Line[], at: number): CellTable | null {
  const columns = splitBars(lines[at]?.text ?? '');
  if (columns.length < MIN_COLUMNS || columns.includes('') || !isNumberHead(columns[0])) return null;
  const rows: (string | null)[][] = [];
  let open: string[] = [];
  let end = at + 1;
  for (const [i, { text }] of lines.slice(at + 1).entries()) {
    const [first = '', ...more] = splitBars(text);
    if (open.length === 0 && more.length === 0) break;
    const last = open.at(-1);
    open = last === undefined ? [first, ...more] : [...open.slice(0, -1), `${last} ${first}`.trim(), ...more];
    if (open.length > columns.length) break;
    if (open.length < columns.length) continue;
    rows.push(open.map((cell) => cell || null));
    open = [];
    end = at + i + 2;
  }
  return rows.length === 0 ? null : { table: { caption: null, columns, rows }, end };
}
