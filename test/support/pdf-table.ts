import { drawAt, drawRule, type Face, getFloor, type Printer, startPage, wrapText } from './pdf.ts';

export interface PrintedTable {
  columns: string[];
  rows: (string | null)[][];
  /** Widths of the columns, as shares of the page's measure. */
  shares: number[];
  ruled: boolean;
}

const PADDING = 4;
const SIZE = 10.5;
const LEADING = 14;

interface Frame {
  edges: number[];
  ruled: boolean;
}

function composeFrame(printer: Printer, { shares, ruled }: PrintedTable): Frame {
  const { left, right } = printer.setting.margins;
  const width = printer.width - left - right;
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = [left];
  for (const share of shares) edges.push((edges.at(-1) ?? left) + (width * share) / total);
  return { edges, ruled };
}

const wrapCells = (
  printer: Printer,
  cells: readonly (string | null)[],
  { edges }: Frame,
  face: Face,
): string[][] =>
  cells.map((cell, i) =>
    wrapText(printer, cell ?? '', (edges[i + 1] ?? 0) - (edges[i] ?? 0) - 2 * PADDING, {
      face,
      size: SIZE,
    }).map((words) => words.join(' ')),
  );

function drawBorders(printer: Printer, { edges, ruled }: Frame, top: number): void {
  if (!ruled) return;
  const bottom = printer.y;
  for (const edge of edges) drawRule(printer, [edge, top], [edge, bottom]);
  for (const y of [top, bottom]) drawRule(printer, [edges[0] ?? 0, y], [edges.at(-1) ?? 0, y]);
}

/** Prints as many lines of a row as fit; returns those left for the next page. */
function printLines(printer: Printer, cells: string[][], frame: Frame, face: Face): string[][] {
  const room = Math.floor((getFloor(printer) - printer.y - 2 * PADDING) / LEADING);
  const count = Math.min(room, Math.max(...cells.map(({ length }) => length)));
  const top = printer.y;
  cells.forEach((lines, column) => {
    lines.slice(0, count).forEach((line, i) => {
      drawAt(
        printer,
        line,
        (frame.edges[column] ?? 0) + PADDING,
        top + PADDING + LEADING * (i + 1) - 4,
        face,
        SIZE,
      );
    });
  });
  printer.y = top + count * LEADING + 2 * PADDING;
  drawBorders(printer, frame, top);
  return cells.map((lines) => lines.slice(count));
}

/** Prints a table; its head stands again on each page, and a row that does not fit is cut. */
export function printTable(printer: Printer, table: PrintedTable): void {
  const frame = composeFrame(printer, table);
  const printHead = (): void => {
    printLines(printer, wrapCells(printer, table.columns, frame, 'bold'), frame, 'bold');
  };
  const turn = (): void => {
    startPage(printer);
    printHead();
  };
  if (getFloor(printer) - printer.y < 6 * LEADING) startPage(printer);
  printHead();
  for (const row of table.rows) {
    if (getFloor(printer) - printer.y < LEADING + 2 * PADDING) turn();
    let left = printLines(printer, wrapCells(printer, row, frame, 'regular'), frame, 'regular');
    while (left.some((lines) => lines.length > 0)) {
      turn();
      left = printLines(printer, left, frame, 'regular');
    }
  }
  printer.y += 10;
}
