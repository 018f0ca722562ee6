import { findColumnBlocks } from './columns.ts';
import type { Line, Page, PageTable } from './shapes.ts';

/** What stands on a page, from the top down. */
export type Block =
  | { kind: 'line'; line: Line }
  /** Lines of one column, each to be kept as printed. */
  | { kind: 'column'; lines: Line[]; isHead: boolean }
  | { kind: 'table'; table: PageTable };

interface Placed {
  y: number;
  block: Block;
}

/** The lines, columns and tables of a page in reading order. */
export function listBlocks(page: Page): Block[] {
  const columns = findColumnBlocks(page);
  const placed: Placed[] = page.tables.map((table) => ({ y: table.y0, block: { kind: 'table', table } }));
  page.lines.forEach((line, i) => {
    const block = columns.find(({ from, to }) => from <= i && i < to);
    if (block === undefined) placed.push({ y: line.y, block: { kind: 'line', line } });
    else if (block.from === i)
      for (const lines of block.columns)
        placed.push({ y: line.y, block: { kind: 'column', lines, isHead: block.isHead } });
  });
  return placed.sort((a, b) => a.y - b.y).map(({ block }) => block);
}
