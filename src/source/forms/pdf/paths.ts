import { isWhite } from './colours.ts';
import { apply, type Matrix } from './matrix.ts';
import type { Painter } from './painter.ts';
import type { Box } from './shapes.ts';

/** Rules are thinner than this, in points; wider rectangles are areas. */
const RULE_WIDTH = 3;
const SHORTEST_RULE = 3;

function addRule(painter: Painter, { x0, y0, x1, y1 }: Box): void {
  const width = x1 - x0;
  const height = y1 - y0;
  if (height <= RULE_WIDTH && width >= SHORTEST_RULE)
    painter.rules.push({ axis: 'h', at: (y0 + y1) / 2, from: x0, to: x1 });
  else if (width <= RULE_WIDTH && height >= SHORTEST_RULE)
    painter.rules.push({ axis: 'v', at: (x0 + x1) / 2, from: y0, to: y1 });
  else if (width < SHORTEST_RULE && height < SHORTEST_RULE)
    painter.dots.push({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 });
}

const boxOf = (points: readonly { x: number; y: number }[]): Box => ({
  x0: Math.min(...points.map(({ x }) => x)),
  y0: Math.min(...points.map(({ y }) => y)),
  x1: Math.max(...points.map(({ x }) => x)),
  y1: Math.max(...points.map(({ y }) => y)),
});

/** The figures of a path: each a list of points, curves left out. */
function listFigures(data: ArrayLike<number>, matrix: Matrix): { x: number; y: number }[][] {
  const figures: { x: number; y: number }[][] = [];
  const SIZES = [2, 2, 6, 4, 0];
  for (let i = 0; i < data.length; ) {
    const code = data[i] as number;
    const size = SIZES[code] ?? 0;
    if (code === 0) figures.push([]);
    const first = figures.at(-1)?.[0];
    if (code === 4) {
      if (first) figures.at(-1)?.push(first);
    } else figures.at(-1)?.push(apply(matrix, data[i + size - 1] as number, data[i + size] as number));
    i += size + 1;
  }
  return figures.filter((figure) => figure.length > 1);
}

/** A stroke draws each side; a fill draws a rule where it is thin, else an area. */
export function addPath(
  painter: Painter,
  kind: { strokes: boolean; fills: boolean },
  data: ArrayLike<number>,
): void {
  const { fill, matrix, alpha } = painter.state;
  for (const figure of listFigures(data, matrix)) {
    const box = boxOf(figure);
    const thin = Math.min(box.x1 - box.x0, box.y1 - box.y0) <= RULE_WIDTH;
    if (kind.strokes)
      figure.slice(1).forEach((point, i) => {
        addRule(painter, boxOf([figure[i] as typeof point, point]));
      });
    if (!kind.fills || alpha === 0) continue;
    if (!thin) painter.areas.push({ ...box, fill });
    else if (!isWhite(fill)) addRule(painter, box);
  }
}

export function addImage(painter: Painter): void {
  const { matrix } = painter.state;
  painter.images.push(boxOf([apply(matrix, 0, 0), apply(matrix, 1, 1)]));
}
