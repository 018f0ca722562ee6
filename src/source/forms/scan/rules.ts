import type { Rule } from '../pdf/shapes.ts';
import { type Grey, INK } from './grey.ts';

/** Ink in a row (or column) without a break: longer than any stroke of a letter. */
interface Run {
  /** Row of a horizontal run, column of a vertical one. */
  at: number;
  from: number;
  to: number;
}

/** In inches: the least length of a rule, across and down; its greatest width; breaks that a worn rule has. */
const LENGTH = { h: 0.5, v: 0.35 };
const WIDTH = 0.05;
const BREAK = 0.015;

/** Runs along one row or column. `step` leads from pixel to pixel, `start` is the first one. */
function listRunsAlong(
  { data }: Grey,
  at: number,
  start: number,
  step: number,
  length: number,
  least: number,
  gap: number,
): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let last = -1;
  for (let i = 0; i <= length; i += 1) {
    const ink = i < length && (data[start + i * step] as number) < INK;
    if (ink) {
      if (from < 0) from = i;
      last = i;
    } else if (from >= 0 && (i === length || i - last > gap)) {
      if (last - from >= least) runs.push({ at, from, to: last });
      from = -1;
    }
  }
  return runs;
}

function listRuns(grey: Grey, axis: Rule['axis']): Run[] {
  const { width, height, dpi } = grey;
  const [lines, length] = axis === 'h' ? [height, width] : [width, height];
  const least = LENGTH[axis] * dpi;
  const gap = BREAK * dpi;
  return Array.from({ length: lines }, (_, at) =>
    axis === 'h'
      ? listRunsAlong(grey, at, at * width, 1, length, least, gap)
      : listRunsAlong(grey, at, at, width, length, least, gap),
  ).flat();
}

interface Bundle extends Run {
  first: number;
  runs: Run[];
}

/** Runs side by side are one rule, which may be a little aslant. */
function bundleRuns(runs: readonly Run[], dpi: number): Bundle[] {
  const bundles: Bundle[] = [];
  const reach = dpi * 0.06;
  for (const run of runs) {
    const same = bundles.findLast(
      (bundle) => run.at - bundle.at <= 2 && run.from <= bundle.to + reach && run.to >= bundle.from - reach,
    );
    if (same) {
      same.at = run.at;
      same.from = Math.min(same.from, run.from);
      same.to = Math.max(same.to, run.to);
      same.runs.push(run);
    } else bundles.push({ ...run, first: run.at, runs: [run] });
  }
  return bundles;
}

/** Whites the pixels of a run, and the fringe at both sides of it. */
function eraseRun({ data, width, height }: Grey, axis: Rule['axis'], { at, from, to }: Run): void {
  for (let side = at - 1; side <= at + 1; side += 1)
    for (let i = from; i <= to; i += 1) {
      const [x, y] = axis === 'h' ? [i, side] : [side, i];
      if (x >= 0 && y >= 0 && x < width && y < height) data[y * width + x] = 255;
    }
}

/** How wide a rule is drawn, in pixels. */
const measureWidth = ({ from, to, runs }: Bundle): number =>
  runs.reduce((area, run) => area + run.to - run.from, 0) / (to - from);

/**
 * The drawn lines of a straightened page, in points, and the page without them. What is broader (a picture, a black
 * edge) is no rule.
 */
export function takeRules(grey: Grey): { page: Grey; rules: Rule[] } {
  const page = { ...grey, data: Uint8Array.from(grey.data) };
  const points = 72 / grey.dpi;
  const rules = (['h', 'v'] as const).flatMap((axis) =>
    bundleRuns(listRuns(grey, axis), grey.dpi)
      .filter((bundle) => measureWidth(bundle) <= WIDTH * grey.dpi)
      .map(({ first, at, from, to, runs }): Rule => {
        for (const run of runs) eraseRun(page, axis, run);
        return { axis, at: ((first + at) / 2) * points, from: from * points, to: to * points };
      }),
  );
  return { page, rules };
}
