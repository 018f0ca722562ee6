import { type Grey, INK, startGrey } from './grey.ts';

/** Sheets are laid askew by a few degrees at most. */
const MOST = 5;
/** Less than this moves no word to another line. */
const LEAST = 0.1;

interface Point {
  x: number;
  y: number;
}

/** Lower edges of the ink, where lines of text have their feet; enough of them to tell the angle. */
function listFeet({ data, width, height }: Grey): Point[] {
  const feet: Point[] = [];
  for (let y = 0; y < height - 1; y += 1)
    for (let x = y % 3; x < width; x += 3) {
      const at = y * width + x;
      if ((data[at] as number) < INK && (data[at + width] as number) >= INK) feet.push({ x, y });
    }
  const step = Math.ceil(feet.length / 40_000);
  return feet.filter((_, i) => i % step === 0);
}

/** How sharply the feet fall into lines at an angle: the sum of the squares of their numbers in each row. */
function measureSharpness(feet: readonly Point[], degrees: number, height: number, width: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(slope) * width);
  const rows = new Uint32Array(Math.ceil(height / 2) + margin + 2);
  for (const { x, y } of feet) {
    const row = Math.round((y - x * slope + margin) / 2);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
}

function findSharpest(feet: readonly Point[], angles: readonly number[], { width, height }: Grey): number {
  const sharpness = angles.map((angle) => measureSharpness(feet, angle, height, width));
  return angles[sharpness.indexOf(Math.max(...sharpness))] ?? 0;
}

const spread = (centre: number, reach: number, step: number): number[] =>
  Array.from({ length: Math.round((2 * reach) / step) + 1 }, (_, i) => centre - reach + i * step);

/** Degrees by which the lines of a flattened page fall from left to right; 0 for a page without ink. */
export function measureSkew(grey: Grey): number {
  const feet = listFeet(grey);
  if (feet.length === 0) return 0;
  const coarse = findSharpest(feet, spread(0, MOST, 0.5), grey);
  const finer = findSharpest(feet, spread(coarse, 0.4, 0.1), grey);
  return findSharpest(feet, spread(finer, 0.08, 0.02), grey);
}

/** Turns a page about its middle, counter to `degrees`; what comes in from outside is white. */
function rotate(grey: Grey, degrees: number): Grey {
  const { width, height, data } = grey;
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  const turned = startGrey(width, height, grey.dpi);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const dx = x - width / 2;
      const dy = y - height / 2;
      const fromX = dx * cosine - dy * sine + width / 2;
      const fromY = dx * sine + dy * cosine + height / 2;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const across = fromX - left;
      const upper = (data[at] as number) * (1 - across) + (data[at + 1] as number) * across;
      const lower = (data[at + width] as number) * (1 - across) + (data[at + width + 1] as number) * across;
      turned.data[y * width + x] = upper + (lower - upper) * (fromY - top);
    }
  return turned;
}

/** Lays a flattened page straight. */
export function straighten(grey: Grey): Grey {
  const skew = measureSkew(grey);
  return Math.abs(skew) < LEAST ? grey : rotate(grey, skew);
}
