import { type Line, mode, type Page } from './shapes.ts';

/** How the text of a page is set, in points. */
export interface Margins {
  left: number;
  right: number;
  /** Usual distance of two baselines within a paragraph. */
  leading: number;
  /** Paragraphs begin with an indent. */
  indents: boolean;
}

/** Fewer lines than this do not show the margins of their page. */
const ENOUGH = 8;

const high = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.92)] ?? 0;
};

/** Where text begins: the leftmost place at which a fair share of the lines begin. */
function findLeft(lines: readonly Line[]): number {
  const starts = lines.map(({ x0 }) => x0).sort((a, b) => a - b);
  const share = Math.max(2, starts.length * 0.12);
  return (
    starts.find((x) => starts.filter((other) => Math.abs(other - x) < 3).length >= share) ?? starts[0] ?? 0
  );
}

const measure = (lines: readonly Line[]): Pick<Margins, 'left' | 'right'> => ({
  left: findLeft(lines),
  right: high(lines.map(({ x1 }) => x1)),
});

/** For each full line after one that ends early: 1 where it begins to the right of the margin, else 0. */
function listIndents({ lines }: Page, { left, right }: Pick<Margins, 'left' | 'right'>): number[] {
  return lines
    .slice(1)
    .filter((line, i) => {
      const before = lines[i] as Line;
      return before.x1 < right - (right - left) / 5 && line.x1 > right - (right - left) / 5;
    })
    .map(({ x0, size }) => (x0 > left + size * 0.4 ? 1 : 0));
}

/** Distances of neighbouring baselines, in parts of the font size. */
const listLeadings = (lines: readonly Line[]): number[] =>
  lines
    .slice(1)
    .map((line, i) => (line.y - (lines[i] as Line).y) / line.size)
    .filter((delta) => delta > 0.8 && delta < 3);

/** The usual distance of two baselines, in parts of the font size. */
export const measureLeading = (pages: readonly Page[]): number =>
  mode(
    pages.flatMap(({ lines }) => listLeadings(lines)),
    0.06,
  ) || 1.2;

/** The margins of each page; a page of few lines takes those of its like. */
export function measureMargins(pages: readonly Page[]): Map<number, Margins> {
  const leading = measureLeading(pages);
  const like = ({ width }: Page): Line[] =>
    pages.filter((other) => Math.abs(other.width - width) < 5).flatMap(({ lines }) => lines);
  const measured = pages.map((page) => ({
    page,
    edges: measure(page.lines.length >= ENOUGH ? page.lines : like(page)),
  }));
  const starts = measured.flatMap(({ page, edges }) => listIndents(page, edges));
  const indents = starts.length > 0 && starts.reduce((sum, one) => sum + one, 0) > starts.length * 0.6;
  return new Map(measured.map(({ page, edges }) => [page.n, { ...edges, leading, indents }]));
}
