import { joinLines } from '../../../lines/index.ts';
import type { LeftOutText, PageTable } from './shapes.ts';

/** A row, on the page where it begins. */
export interface Row {
  page: number;
  cells: string[];
}

/** A table over all of its pages. */
export interface Table {
  page: number;
  edges: number[];
  head: string[];
  rows: Row[];
}

const TERMINAL = /[.;:!?]$/u;
const FIGURE = /^[+\-–>≥<≤]?\s*[\d.,/%]+$/u;

/** The head as one row: a column under a common heading is named by both ("Năm 2024 Điểm"). */
function composeHead({ rows, heads, edges }: PageTable): string[] {
  const columns = edges.length - 1;
  const names = rows.slice(0, heads);
  const head: string[] = [];
  for (let column = 0; column < columns; column += 1) {
    const parts = names.map((row, r) => {
      const own = row[column] ?? '';
      const isShared = own === '' && r < names.length - 1 && (names[r + 1]?.[column] ?? '') !== '';
      return isShared ? (row.slice(0, column).findLast((cell) => cell !== '') ?? '') : own;
    });
    head.push(joinLines(parts.filter((part) => part !== '')));
  }
  return head;
}

const sameText = (a: readonly string[], b: readonly string[]): boolean =>
  a.join('|').replace(/\s/g, '') === b.join('|').replace(/\s/g, '');

/** Whether a table begins in the same columns as the one before it. */
const hasSameColumns = (table: Table, part: PageTable): boolean => {
  const { edges, page, heads, ruled } = part;
  if (edges.length !== table.edges.length || page > table.page + 1) return false;
  if (!ruled) return heads === 0 || sameText(composeHead(part), table.head);
  const shift = (edges[0] ?? 0) - (table.edges[0] ?? 0);
  return edges.every((edge, i) => Math.abs(edge - shift - (table.edges[i] ?? 0)) < 6);
};

/**
 * Whether a page cut a row, so that the first row overleaf goes on with the last one: without a number of its own, in
 * cells that were begun, in mid-sentence.
 */
function isCut({ rows }: Table, next: readonly string[]): boolean {
  const last = rows.at(-1)?.cells ?? [];
  const numberless = next[0] === '';
  const numbered = last[0] === '' && /^\d+[.)]?$/.test(next[0] ?? '');
  if (!numberless && !numbered) return false;
  const pairs = next.map((cell, i) => [last[i] ?? '', cell] as const).slice(1);
  const begun = pairs.filter(([, cell]) => cell !== '');
  if (begun.some(([before, cell]) => FIGURE.test(before) && FIGURE.test(cell))) return false;
  const midSentence = begun.some(([before, cell]) => /^\p{Ll}/u.test(cell) && before !== '');
  if (numbered) return midSentence;
  return (
    midSentence ||
    isRestOfNumbered(rows, pairs) ||
    begun.every(([before]) => before !== '' && !TERMINAL.test(before) && !FIGURE.test(before))
  );
}

/**
 * Where each row so far has a number, one without that says more in begun cells only, and leaves others blank that the
 * last row filled, is the rest of that row, though the page cut it behind a full sentence.
 */
const isRestOfNumbered = (
  rows: readonly Row[],
  pairs: readonly (readonly [before: string, after: string])[],
): boolean =>
  rows.length > 1 &&
  rows.every(({ cells }) => (cells[0] ?? '') !== '') &&
  pairs.every(([before, after]) => after === '' || before !== '') &&
  pairs.some(([before, after]) => before !== '' && after === '');

const joinRows = (last: readonly string[], next: readonly string[]): string[] =>
  last.map((cell, i) => joinLines([cell, next[i] ?? ''].filter((part) => part !== '')));

/** Rows of a table that go on with the one before, without the head that they repeat. */
function takeRepeatedHead(table: Table, { rows, heads }: PageTable, composed: readonly string[]) {
  if (sameText(composed, table.head)) return { rows: rows.slice(heads), repeated: rows.slice(0, heads) };
  const isHead = sameText(rows[0] ?? [], table.head);
  return { rows: rows.slice(isHead ? 1 : 0), repeated: isHead ? rows.slice(0, 1) : [] };
}

/** Adds the part of a table that stands on the next page; tells which head it repeats. */
function extend(table: Table, part: PageTable): LeftOutText[] {
  const { rows, repeated } = takeRepeatedHead(table, part, composeHead(part));
  const [first, ...others] = rows;
  const last = table.rows.at(-1);
  const cut = first !== undefined && last !== undefined && isCut(table, first);
  if (cut) last.cells = joinRows(last.cells, first);
  table.rows.push(...placeRows(cut ? others : rows, part.page));
  table.page = part.page;
  return repeated.map((row) => ({
    rule: 'repeated-table-head',
    page: part.page,
    text: row.filter((cell) => cell !== '').join(' '),
  }));
}

const placeRows = (rows: readonly string[][], page: number): Row[] => rows.map((cells) => ({ page, cells }));

export const startTable = (part: PageTable): Table => ({
  page: part.page,
  edges: part.edges,
  head: composeHead(part),
  rows: placeRows(part.rows.slice(part.heads), part.page),
});

/** Continues a table with a part that follows it directly; null where the part is a table of its own. */
export const continueTable = (table: Table, part: PageTable): LeftOutText[] | null =>
  hasSameColumns(table, part) && part.page > table.page ? extend(table, part) : null;

const escapePipes = (cell: string): string => cell.replaceAll('|', '\\|');
const stringifyRow = (cells: readonly string[]): string => `| ${cells.map(escapePipes).join(' | ')} |`;

/** The table as rows of pipes, head first. */
export const stringifyTable = ({ head, rows }: Table, page: number): { page: number; text: string }[] => [
  { page, text: stringifyRow(head) },
  { page, text: stringifyRow(head.map(() => '---')) },
  ...rows.map((row) => ({ page: row.page, text: stringifyRow(row.cells) })),
];
