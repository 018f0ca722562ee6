import type { LeftOut, Line } from '../lines/line.ts';
import { readBarredTable, readSpacedTable } from './cell-tables.ts';
import { readFigureTable } from './figure-tables.ts';
import {
  findTableEnd,
  type RepeatedHead,
  readFlatTable,
  type TableContent,
  type TableReader,
} from './flat-table.ts';
import { readLaidTable } from './laid-tables.ts';
import { readLinedTable } from './lined-tables.ts';
import { findPipeTableEnd, isPiped, readInnerBarTable, readPipeTable } from './pipe-table.ts';
import { readHead } from './table-heads.ts';

/** Running text, or a table, in the order of the document. */
export type Piece = { lines: Line[] } | { table: TableContent };

export interface Pieces {
  pieces: Piece[];
  /** Repeated heads and the rules of typed tables: no text, but accounted for. */
  dropped: Line[];
  leftOut: LeftOut[];
}

/** The table that begins at a line, and the line after it; null where none begins. */
function readTable(lines: readonly Line[], at: number, read: TableReader): (Pieces & { end: number }) | null {
  if (isPiped(lines[at]) && isPiped(lines[at + 1])) {
    const end = findPipeTableEnd(lines, at);
    const { table, rule, numbers } = readPipeTable(lines.slice(at, end));
    const leftOut = numbers.map(({ n, text }): LeftOut => ({ rule: 'column-numbers', lines: [n, n], text }));
    return { pieces: [{ table }], dropped: [...rule, ...numbers], leftOut, end };
  }
  const celled =
    readInnerBarTable(lines, at) ??
    readBarredTable(lines, at) ??
    readLaidTable(lines, at) ??
    readSpacedTable(lines, at) ??
    readFigureTable(lines, at) ??
    readLinedTable(lines, at);
  if (celled) return composeFound(celled.table, celled.repeated ?? [], celled.end);
  const head = readHead(lines, at);
  if (!head) return null;
  const end = findTableEnd(lines, at + head.size);
  const { table, repeated } = readFlatTable(lines.slice(at + head.size, end), head.columns, read);
  return composeFound(table, repeated, end);
}

const composeFound = (table: TableContent, repeated: readonly RepeatedHead[], end: number) => ({
  pieces: [{ table }],
  dropped: repeated.flatMap(({ lines }) => lines),
  leftOut: repeated.map(({ leftOut }) => leftOut),
  end,
});

/** Parts lines into running text and tables. */
export function parseTables(lines: readonly Line[], read: TableReader): Pieces {
  const all: Pieces = { pieces: [], dropped: [], leftOut: [] };
  for (let at = 0; at < lines.length; ) {
    const found = readTable(lines, at, read);
    const last = all.pieces.at(-1);
    if (found) {
      all.pieces.push(...found.pieces);
      all.dropped.push(...found.dropped);
      all.leftOut.push(...found.leftOut);
      at = found.end;
      continue;
    }
    const line = lines[at] as Line;
    if (/^\|+$/.test(line.text)) {
      all.dropped.push(line);
      at += 1;
      continue;
    }
    if (last && 'lines' in last) last.lines.push(line);
    else all.pieces.push({ lines: [line] });
    at += 1;
  }
  return all;
}
