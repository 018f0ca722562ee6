/**
 * What a word processor or a web page holds: paragraphs and tables in reading order. Both forms read into these blocks;
 * from here on they are alike.
 */

/** A paragraph; a break inside it begins another line. */
export interface TextBlock {
  kind: 'text';
  lines: string[];
}

export interface GridBlock {
  kind: 'grid';
  grid: Grid;
}

export type Block = TextBlock | GridBlock;

export interface GridCell {
  blocks: Block[];
  /** How many columns of the grid it covers. */
  columns: number;
  /** It goes on the cell above it, and holds nothing of its own. */
  goesOn: boolean;
}

export interface GridRow {
  cells: GridCell[];
  /** Declared as a head, repeated on every page. */
  isHead: boolean;
  /** Rules are drawn around its cells; in a table that lays out a page there are none. */
  isRuled: boolean;
}

export type Grid = GridRow[];

/** White space folded, no-break spaces included. */
export const tidy = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

/**
 * A line with its white space folded, but for its tabs and the gaps of three spaces and more between its words: they keep
 * the columns of a typed table apart.
 */
export const layOutLine = (line: string): string =>
  line
    .replace(/[^\S\t]/g, ' ')
    .replace(/ *\t */g, '\t')
    .replace(/(?<=\S) {2}(?=\S)/g, ' ')
    .replace(/^ +|\s+$/g, '');

/** The text of blocks on one line, tables flattened: what a cell that holds them says. */
export const flattenBlocks = (blocks: readonly Block[]): string =>
  tidy(
    blocks
      .map((block) =>
        block.kind === 'text'
          ? block.lines.join(' ')
          : block.grid.flatMap(({ cells }) => cells.map((cell) => flattenBlocks(cell.blocks))).join(' '),
      )
      .join(' '),
  );

/**
 * The sign of a bulleted item. Dashes and plus signs stay as they are; a disc, square, arrow or tick, drawn from any
 * font, says no more than its level: "-", then "+", then "•".
 * @param level 0 for the outermost list
 */
export function composeBullet(sign: string, level: number): string {
  if (/^[-–—−‐‑\uF02D\uF0BE]/.test(sign)) return '-';
  if (/^[+\uF02B]/.test(sign)) return '+';
  return ['-', '+', '•'][level % 3] ?? '-';
}
