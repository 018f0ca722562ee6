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

const readNumber = ({ words }: Line): number => Number.parseInt(words[0]?.text ?? '', 10);

/** Numbers that follow one another can only be those of rows, head or no head: "10", "11", "12". */
const areInOrder = (lines: readonly Line[]): boolean =>
  lines.every((line, i) => i === 0 || readNumber(line) === readNumber(lines[i - 1] as Line) + 1);

/**
 * Lines above the first number: the rest of the row overleaf where numbers stand at the head of their rows; else, with
 * numbers in the middle, the beginning of the first row.
 */
function joinAbove(groups: readonly Line[][], first: number, isNumbered: (line: Line) => boolean): Line[][] {
  const [above, own, rest] = [groups.slice(0, first).flat(), groups[first] ?? [], groups.slice(first + 1)];
  const isAtHead = [own, ...rest].every(([line]) => line === undefined || isNumbered(line));
  if (above.length === 0) return [own, ...rest];
  return isAtHead ? [above, own, ...rest] : [[...above, ...own], ...rest];
}

/**
 * The rows of a table that has rules between its columns and none between its rows: they are told apart by their numbers,
 * as in a table without rules. Null where a row of the grid is one row of the table.
 * @param xs edges of the columns
 * @param head what stands above in the first column; null where the grid begins with these words
 */
export function partUndivided(
  page: number,
  words: readonly Word[],
  xs: readonly number[],
  head: string | null,
): UndividedRows | null {
  const gutters: Gutters = xs.slice(1, -1).map((x) => [[x - 1, x + 1]]);
  const lines = composeLines(page, words);
  const isNumbered = (line: Line): boolean => startsWithNumber(line, gutters);
  const numbered = lines.filter(isNumbered);
  if (numbered.length === 0) return null;
  const groups = groupRows(lines, gutters);
  const read = (group: readonly Line[]): string[] => readRow(page, group, gutters);
  const first = groups.findIndex((group) => group.some(isNumbered));
  const above = read(groups.slice(0, first).flat());
  if (isNumberHead(above[0])) return { rows: [above, ...groups.slice(first).map(read)], heads: 1 };
  const isParted = head === null ? areInOrder(numbered) : isNumberHead(head);
  if (numbered.length < LEAST_ROWS || !isParted) return null;
  return { rows: joinAbove(groups, first, isNumbered).map(read), heads: 0 };
}
