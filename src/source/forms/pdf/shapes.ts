/** Geometry of a page, in points, upright, with y from the top down. */

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** One glyph as it was painted. */
export interface Glyph {
  text: string;
  /** Left end of its baseline, and the baseline. */
  x: number;
  y: number;
  width: number;
  /** Font size. */
  size: number;
  /** Direction of its baseline in degrees: 0 reads left to right, 90 downwards. */
  angle: number;
  bold: boolean;
  /** Painted so that nobody sees it: invisible, without size, transparent, white on white, outside the page. */
  hidden: boolean;
  /** Painted in a light grey or colour, or half transparent: what stands behind a text. */
  pale: boolean;
}

/** A drawn straight line, horizontal or vertical: a table's rule, an underline, a footnote's separator. */
export interface Rule {
  axis: 'h' | 'v';
  /** y of a horizontal rule, x of a vertical one. */
  at: number;
  from: number;
  to: number;
}

/** What a page's instructions paint. */
export interface Painted {
  width: number;
  height: number;
  glyphs: Glyph[];
  rules: Rule[];
  /** Share (0–1) of the page that its largest image covers. */
  imageShare: number;
}

export interface Word {
  text: string;
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  size: number;
  bold: boolean;
}

/** Words on one baseline, from left to right. */
export interface Line {
  /** Page, from 1. */
  page: number;
  words: Word[];
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** A table of one page, cells as they read. */
export interface PageTable {
  page: number;
  y0: number;
  y1: number;
  /** Left edges of its columns and the right edge of the last. */
  edges: number[];
  rows: string[][];
  /** How many of the rows are its head. */
  heads: number;
  /** Whether rules were drawn around its cells. */
  ruled: boolean;
}

export interface Page {
  n: number;
  width: number;
  height: number;
  lines: Line[];
  tables: PageTable[];
  rules: Rule[];
}

/** What a document leaves out as furniture of its pages. */
export interface LeftOutText {
  rule: string;
  page: number;
  text: string;
}

/** Marks around a raised number within a word, until it is known whether a footnote bears that number. */
export const RAISED = { open: '\uFDD0', close: '\uFDD1' } as const;

export const centre = ({ x0, x1 }: { x0: number; x1: number }): number => (x0 + x1) / 2;

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The value that most others lie near, within `tolerance`; 0 for none. */
export function mode(values: readonly number[], tolerance: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  let best = { count: 0, at: 0 };
  for (let from = 0, to = 0; from < sorted.length; from += 1) {
    while (to < sorted.length && (sorted[to] as number) - (sorted[from] as number) <= tolerance) to += 1;
    if (to - from > best.count)
      best = { count: to - from, at: sorted[Math.floor((from + to - 1) / 2)] as number };
  }
  return best.at;
}
