/** Blocks become the lines that the corridor reads. */
import type { RawLine } from '../../lines/index.ts';
import { isNumberHead } from '../../vocabulary/number-heads.ts';
import { type Block, type Grid, layOutLine, type TextBlock, tidy } from './block.ts';
import { composeTable, type Table } from './grid.ts';
import { isLayout } from './layout.ts';

interface TableBlock {
  kind: 'table';
  table: Table;
}

/** What was left out of the text, by which rule. `page` is 0 in forms without pages. */
export interface LeftOutText {
  rule: string;
  page: number;
  text: string;
}

/** The blocks of a layout table: each column on its own, the left one first. */
export function listColumnBlocks(grid: Grid): Block[] {
  const columns: Block[][] = [];
  for (const { cells } of grid) {
    let column = 0;
    for (const cell of cells) {
      columns[column] = [...(columns[column] ?? []), ...cell.blocks];
      column += cell.columns;
    }
  }
  return columns.flat();
}

const isSameHead = (a: Table, b: Table): boolean => a.columns.join('|') === b.columns.join('|');

/** "3", "2.1.", "II", "B": numbers a row, and heads no column. */
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-HĐ])[.)]?$/u;

/** Whether a table right below another is the rest of it, cut off by a page that its head does not stand on again. */
const goesOn = (above: Table, { columns }: Table): boolean =>
  columns.length === above.columns.length &&
  isNumberHead(above.columns[0]) &&
  ROW_NUMBER.test(columns[0] ?? '');

/** Layout tables become paragraphs; a table that goes on after a page with its head repeated becomes one table. */
function settleTables(blocks: readonly Block[], leftOut: LeftOutText[]): (TextBlock | TableBlock)[] {
  const settled: (TextBlock | TableBlock)[] = [];
  for (const block of blocks) {
    if (block.kind === 'text') {
      settled.push(block);
    } else if (isLayout(block.grid)) {
      settled.push(...settleTables(listColumnBlocks(block.grid), leftOut));
    } else {
      addTable(settled, composeTable(block.grid), leftOut);
    }
  }
  return settled;
}

function addTable(settled: (TextBlock | TableBlock)[], table: Table, leftOut: LeftOutText[]): void {
  const repeated = table.repeatedHeads.map((text) => ({ rule: 'repeated-table-head', page: 0, text }));
  leftOut.push(...repeated);
  const before = settled.findLast(
    (block) => block.kind === 'table' || block.lines.some((line) => tidy(line) !== ''),
  );
  if (before?.kind === 'table' && isSameHead(before.table, table)) {
    leftOut.push({ rule: 'repeated-table-head', page: 0, text: table.columns.join(' ') });
    before.table.rows.push(...table.rows);
  } else if (before?.kind === 'table' && goesOn(before.table, table)) {
    before.table.rows.push(table.columns, ...table.rows);
  } else if (table.columns.length > 0) {
    settled.push({ kind: 'table', table });
  }
}

const escapeCell = (text: string): string => tidy(text).replaceAll('|', '\\|');
const composeRow = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;

/** The rule below the head is no row of the source. */
const RULE_ROW = 1;

const composePipeRows = ({ columns, rows }: Table): string[] => [
  composeRow(columns),
  composeRow(columns.map(() => '---')),
  ...rows.map(composeRow),
];

/** The lines of a block, each with a number of its own where it is a row. */
const listLines = (block: TextBlock | TableBlock): { lines: string[]; each: boolean } =>
  block.kind === 'table'
    ? { lines: composePipeRows(block.table), each: true }
    : { lines: block.lines.map(layOutLine).filter((line) => line !== ''), each: false };

/** Characters that a printed line has at most; a paragraph of running text has more. */
const MAX_PRINTED_LINE = 130;
/** Sentences cut at a line's end that tell of printed lines: one paragraph may begin with a small letter by a slip. */
const LEAST_CUT = 3;

/**
 * Paragraphs that are single printed lines, as programs write them that turn a PDF into a document: one in five is
 * followed by the rest of its sentence, or one in twenty where none is longer than a line. Then no line is known to end
 * its paragraph.
 */
function isHardWrapped(lines: readonly string[]): boolean {
  const cut = lines.filter(
    (line, i) => /^\p{Ll}(?![).])/u.test(lines[i + 1] ?? '') && !/[.;:]$/u.test(line),
  ).length;
  const isPrinted = cut >= LEAST_CUT && lines.every(({ length }) => length <= MAX_PRINTED_LINE);
  return cut * 5 > lines.length || (isPrinted && cut * 20 > lines.length);
}

/**
 * The blocks as the lines that the corridor reads: paragraphs and rows numbered from 1, a blank line after each
 * paragraph, each footnote a line of its own at the end.
 * @param notes texts of the footnotes, the first of them numbered 1
 */
export function composeRawLines(
  blocks: readonly Block[],
  notes: readonly string[] = [],
): { rawLines: RawLine[]; leftOut: LeftOutText[] } {
  const leftOut: LeftOutText[] = [];
  const rawLines: RawLine[] = [];
  const settled = settleTables(blocks, leftOut).map(listLines);
  const ends = !isHardWrapped(settled.filter(({ each }) => !each).flatMap(({ lines }) => lines));
  let n = 0;
  const add = (lines: readonly string[], each: boolean): void => {
    lines.forEach((raw, i) => {
      if (i === 0 || (each && i !== RULE_ROW)) n += 1;
      // A break within a paragraph may cut a sentence: whether it goes on is seen from its words.
      const isLast = each || i === lines.length - 1;
      rawLines.push({ n, raw, ...(ends && isLast && { ends }) });
    });
    rawLines.push({ n, raw: '' });
  };
  for (const { lines, each } of settled) add(lines, each);
  notes.forEach((note, i) => {
    add([`[^${i + 1}]: ${tidy(note)}`], false);
  });
  return { rawLines, leftOut };
}
