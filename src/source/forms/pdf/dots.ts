import type { Rule } from './shapes.ts';

/** A dot as it was painted, by its middle. */
export interface Dot {
  x: number;
  y: number;
}

/** Dots of one line stand no further apart than this, in points, and no fewer make one. */
const APART = 4;
const LEAST_DOTS = 6;
const SLACK = 0.5;

/** Rules along one axis: dots that follow one another closely at one place across it. */
function joinAlong(dots: readonly Dot[], axis: Rule['axis']): Rule[] {
  const [along, across] = axis === 'h' ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const rules: (Rule & { count: number })[] = [];
  const sorted = dots.toSorted(
    (a, b) => Math.round(a[across] / SLACK) - Math.round(b[across] / SLACK) || a[along] - b[along],
  );
  for (const dot of sorted) {
    const last = rules.at(-1);
    const gap = dot[along] - (last?.to ?? 0);
    if (last && Math.abs(dot[across] - last.at) <= SLACK && gap >= 0 && gap <= APART) {
      last.to = dot[along];
      last.count += 1;
    } else rules.push({ axis, at: dot[across], from: dot[along], to: dot[along], count: 1 });
  }
  return rules.filter(({ count }) => count >= LEAST_DOTS).map(({ count: _, ...rule }) => rule);
}

/** Dotted rules, drawn dot by dot: rows of tables are often parted by such. */
export const joinDots = (dots: readonly Dot[]): Rule[] =>
  dots.length < LEAST_DOTS ? [] : [...joinAlong(dots, 'h'), ...joinAlong(dots, 'v')];
