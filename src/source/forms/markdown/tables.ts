import { type Grid, tidy } from '../block.ts';
import { readInline } from './inline.ts';

/** "| --- | :-: |", "--- | ---": the rule between the head of a table and its rows. */
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

export const isTableRule = (line = ''): boolean => line.includes('|') && RULE.test(line);

/** Cells of a row, "\|" kept as it is. */
const splitCells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);

/** A row set apart by pipes at its ends: some programs that save pages write no rule below the head. */
const isRow = (line = ''): boolean => /^\s*\|.*\||\S\s*\|.*\S\s*\|\s*$/.test(line);

/** The lines of a table from a line on; 0 where none begins there. */
export function countTableLines(lines: readonly string[], from: number): number {
  const hasRule = isTableRule(lines[from + 1]) && lines[from]?.includes('|');
  if (!hasRule && !isRow(lines[from])) return 0;
  let end = from + 1;
  while (hasRule ? lines[end]?.includes('|') : isRow(lines[end])) end += 1;
  return end - from;
}

/** The rows of a table without its rule; a head left empty by the program that wrote it is none. */
function listRows(lines: readonly string[]): { line: number; cells: string[] }[] {
  const rows = lines
    .map((text, line) => ({ line, text }))
    .filter(({ text }) => !isTableRule(text))
    .map(({ line, text }) => ({ line, cells: splitCells(text) }));
  const [head] = rows;
  return head?.cells.every((cell) => cell.trim() === '') ? rows.slice(1) : rows;
}

/** A table as a grid, a paragraph for each line of a cell. */
export const readGrid = (lines: readonly string[]): Grid =>
  listRows(lines).map(({ cells }, i) => ({
    isHead: i === 0,
    isRuled: true,
    cells: cells.map((cell) => ({
      blocks: readInline(cell.replaceAll('\\|', '|'))
        .text.split('\n')
        .filter((text) => text.trim() !== '')
        .map((text) => ({ kind: 'text', lines: [text] })),
      columns: 1,
      goesOn: false,
    })),
  }));

/** The table's rows as plain pipe rows, each with its line (from 0), the rule below the head. */
export function composeRows(lines: readonly string[]): { line: number; raw: string }[] {
  const rows = listRows(lines).map(({ line, cells }) => {
    const texts = cells.map((cell) =>
      tidy(readInline(cell.replaceAll('\\|', '|')).text).replaceAll('|', '\\|'),
    );
    return { line, raw: `| ${texts.join(' | ')} |`, count: texts.length };
  });
  const [head, ...rest] = rows;
  if (!head) return [];
  const rule = `| ${Array.from({ length: head.count }, () => '---').join(' | ')} |`;
  return [head, { line: head.line, raw: rule }, ...rest].map(({ line, raw }) => ({ line, raw }));
}
