import type { Line } from '../lines/line.ts';
import type { TableContent } from './flat-table.ts';

/** A row of a table typed with pipes, as Markdown has them: "| 1 | Cải cách thể chế | 49/63 |". */
export const isPiped = (line: Line | undefined): line is Line =>
  line !== undefined && /^\|.*\|$/.test(line.text);

/** "| --- | --- |" below the head. */
const RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;

const splitCells = (text: string): string[] =>
  text
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** Reads rows with pipes; a row longer than the head makes columns without a name, so that no cell is lost. */
export function readPipeTable(lines: readonly Line[]): { table: TableContent; rule: Line[] } {
  const rule = lines.slice(1, 2).filter(({ text }) => RULE.test(text));
  const [head = [], ...rows] = lines
    .filter((line) => !rule.includes(line))
    .map(({ text }) => splitCells(text));
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => head[i] ?? '');
  return {
    rule,
    table: { caption: null, columns, rows: rows.map((row) => columns.map((_, i) => row[i] || null)) },
  };
}
