import { findGrids, type Grid, hasWall } from '../pdf/grids.ts';
import type { Box, Rule } from '../pdf/shapes.ts';
import { type Grey, INK } from './grey.ts';

/** Rows of a page that hold ink, with the wide gaps between its pieces. */
interface Band {
  y0: number;
  y1: number;
  gaps: Gap[];
}

interface Gap {
  from: number;
  to: number;
}

/** In inches: what parts two columns, and what is left of it where several lines have it in common. */
const COLUMN_GAP = 0.3;
const COMMON_GAP = 0.12;

/** The cells of a grid, merged ones as one, in pixels. */
function listCells(grid: Grid, pixels: number): Box[] {
  const { xs, ys } = grid;
  const taken = new Set<string>();
  const boxes: Box[] = [];
  for (let row = 0; row < ys.length - 1; row += 1)
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      const right = findEnd(xs, column, (at) => hasWall(grid, 'v', at, ys[row] ?? 0, ys[row + 1] ?? 0));
      const bottom = findEnd(ys, row, (at) => hasWall(grid, 'h', at, xs[column] ?? 0, xs[column + 1] ?? 0));
      for (let r = row; r < bottom; r += 1) for (let c = column; c < right; c += 1) taken.add(`${r} ${c}`);
      const [x0, x1, y0, y1] = [xs[column], xs[right], ys[row], ys[bottom]].map((at) =>
        Math.round((at ?? 0) * pixels),
      );
      boxes.push({ x0: x0 ?? 0, x1: x1 ?? 0, y0: y0 ?? 0, y1: y1 ?? 0 });
    }
  return boxes;
}

/** The next edge that is a wall. */
function findEnd(edges: readonly number[], from: number, isWall: (at: number) => boolean): number {
  let end = from + 1;
  while (end < edges.length - 1 && !isWall(edges[end] ?? 0)) end += 1;
  return end;
}

const isInk = ({ data, width }: Grey, x: number, y: number): boolean => (data[y * width + x] as number) < INK;

/** Gaps between pieces of ink that are at least `least` wide. */
function listGaps(page: Grey, y0: number, y1: number, least: number): Gap[] {
  const gaps: Gap[] = [];
  let last = -1;
  for (let x = 0; x < page.width; x += 1) {
    let inked = false;
    for (let y = y0; y < y1 && !inked; y += 1) inked = isInk(page, x, y);
    if (!inked) continue;
    if (last >= 0 && x - last > least) gaps.push({ from: last + 1, to: x });
    last = x;
  }
  return gaps;
}

/** Whether a row of a box holds ink: more than one pixel. */
function hasInk(page: Grey, { x0, x1 }: Box, y: number): boolean {
  let ink = 0;
  for (let x = x0; x < x1 && ink < 2; x += 1) if (isInk(page, x, y)) ink += 1;
  return ink >= 2;
}

type Strip = Pick<Box, 'y0' | 'y1'>;

/** Strips of ink in a box, parted by rows without any. */
function listStrips(page: Grey, box: Box): Strip[] {
  const strips: Strip[] = [];
  let from = -1;
  for (let y = box.y0; y <= box.y1; y += 1) {
    const inked = y < box.y1 && hasInk(page, box, y);
    if (inked && from < 0) from = y;
    if (!inked && from >= 0) {
      strips.push({ y0: from, y1: y });
      from = -1;
    }
  }
  return strips;
}

/** Marks above capitals and dots below letters stand apart from them: strips lower than this, this near to a line. */
const MARKS = { height: 0.07, distance: 0.06 };

/** Gives strips that hold only marks to the line that they are nearest to. */
function attachMarks(strips: readonly Strip[], dpi: number): Strip[] {
  const whole: Strip[] = [];
  let above: Strip | null = null;
  strips.forEach((strip, i) => {
    const last = whole.at(-1);
    const next = strips[i + 1];
    const toLast = last ? strip.y0 - last.y1 : Number.POSITIVE_INFINITY;
    const toNext = next ? next.y0 - strip.y1 : Number.POSITIVE_INFINITY;
    const y0 = above?.y0 ?? strip.y0;
    const isMarks = strip.y1 - y0 < MARKS.height * dpi && Math.min(toLast, toNext) < MARKS.distance * dpi;
    above = isMarks && toNext <= toLast ? { y0, y1: strip.y1 } : null;
    if (above) return;
    if (isMarks && last) whole[whole.length - 1] = { y0: last.y0, y1: strip.y1 };
    else whole.push({ y0, y1: strip.y1 });
  });
  return whole;
}

/** Lines of print between `y0` and `y1`, each with its gaps. */
const listBands = (page: Grey, y0: number, y1: number): Band[] =>
  attachMarks(listStrips(page, { x0: 0, x1: page.width, y0, y1 }), page.dpi).map((strip) => ({
    ...strip,
    gaps: listGaps(page, strip.y0, strip.y1, COLUMN_GAP * page.dpi),
  }));

const intersect = (a: readonly Gap[], b: readonly Gap[], least: number): Gap[] =>
  a.flatMap((one) =>
    b
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => to - from >= least),
  );

/** Bands that follow one another with the same columns, or all without, are one. */
function joinBands(bands: readonly Band[], dpi: number): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    const common = last ? intersect(last.gaps, band.gaps, COMMON_GAP * dpi) : [];
    const alike = last?.gaps.length === 0 ? band.gaps.length === 0 : common.length > 0;
    if (last && alike) joined[joined.length - 1] = { y0: last.y0, y1: band.y1, gaps: common };
    else joined.push(band);
  }
  return joined;
}

/** The columns of a band, each a box. */
function cutBand({ y0, y1, gaps }: Band, width: number): Box[] {
  const middles = gaps.map(({ from, to }) => Math.round((from + to) / 2));
  const edges = [0, ...middles, width];
  return edges.slice(1).map((x1, i) => ({ x0: edges[i] ?? 0, y0, x1, y1 }));
}

/**
 * The parts of a page that are read each on its own, in pixels: the cells of its ruled tables, the columns of its head
 * and foot, and the running text between them. Every piece of ink is in one of them.
 * @param rules in points
 */
export function findRegions(page: Grey, rules: readonly Rule[]): Box[] {
  const pixels = page.dpi / 72;
  const grids = findGrids(rules).sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
  const boxes: Box[] = [];
  let y = 0;
  for (const grid of grids) {
    const top = Math.round((grid.ys[0] ?? 0) * pixels);
    if (top < y) continue;
    boxes.push(...listTextBoxes(page, y, top), ...listCells(grid, pixels));
    y = Math.round((grid.ys.at(-1) ?? 0) * pixels);
  }
  return [...boxes, ...listTextBoxes(page, y, page.height)].flatMap((box) => cutLines(page, box));
}

/** The lines of a box, where white rows part them; each reaches half-way to its neighbours, so that no tail is cut. */
function cutLines(page: Grey, box: Box): Box[] {
  const lines = attachMarks(listStrips(page, box), page.dpi);
  return lines.map(({ y0, y1 }, i) => ({
    ...box,
    y0: Math.floor(((lines[i - 1]?.y1 ?? box.y0) + y0) / 2),
    y1: Math.ceil((y1 + (lines[i + 1]?.y0 ?? box.y1)) / 2),
  }));
}

const listTextBoxes = (page: Grey, y0: number, y1: number): Box[] =>
  joinBands(listBands(page, y0, y1), page.dpi).flatMap((band) => cutBand(band, page.width));
