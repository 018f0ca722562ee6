import { isNumberHead } from '../../../vocabulary/number-heads.ts';
import { type Gutters, groupRows, readRow, startsWithNumber } from './aligned-rows.ts';
import { composeLines } from './lines.ts';
import type { Line, Word } from './shapes.ts';

/** Rows that stand in one row of a grid. */
export interface UndividedRows {
  rows: string[][];
  /** How many of them are the table's head. */
  heads: number;
}

/** One number alone is that of the grid's own row. */
const LEAST_ROWS = 2;

/**
 * The rows of a table that has rules between its columns and none between its rows: they are told apart by their numbers,
 * as in a table without rules. Null where a row of the grid is one row of the table.
 * @param xs edges of the columns
 * @param head what stands above in the first column
 */
export function partUndivided(
  page: number,
  words: readonly Word[],
  xs: readonly number[],
  head: string,
): UndividedRows | null {
  const gutters: Gutters = xs.slice(1, -1).map((x) => [[x - 1, x + 1]]);
  const lines = composeLines(page, words);
  const isNumbered = (line: Line): boolean => startsWithNumber(line, gutters);
  const numbers = lines.filter(isNumbered).length;
  if (numbers === 0) return null;
  const groups = groupRows(lines, gutters);
  const first = groups.findIndex((group) => group.some(isNumbered));
  const above = first > 0 ? readRow(page, groups.slice(0, first).flat(), gutters) : [];
  if (isNumberHead(above[0])) {
    const rows = groups.slice(first).map((group) => readRow(page, group, gutters));
    return { rows: [above, ...rows], heads: 1 };
  }
  if (numbers < LEAST_ROWS || !isNumberHead(head)) return null;
  // What stands above the first number is of its row: numbers may stand in the middle of theirs.
  const parts = [groups.slice(0, first + 1).flat(), ...groups.slice(first + 1)];
  return { rows: parts.map((group) => readRow(page, group, gutters)), heads: 0 };
}
