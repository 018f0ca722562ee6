/** The plot of how the cost of a build grows with the plans: the same bars that the site draws. */
import { drawSvg } from '../src/charts/draw.ts';
import { layOutDrawings } from '../src/charts/lay-out.ts';
import { palette } from '../src/charts/palette.ts';

/** One whole build. */
export interface Growth {
  plans: number;
  seconds: number;
}

/** Milliseconds a plan at each count, as SVG: bars of one length are linear growth. Throws for no builds. */
export function drawGrowth(builds: readonly Growth[]): string {
  const costs = builds.map(({ plans, seconds }) => (seconds / plans) * 1000);
  const step = roundUp(Math.max(...costs) / 4);
  const rows = builds.map(({ plans, seconds }, at) => ({
    group: null,
    label: `${plans.toLocaleString('en')} plans`,
    bars: [{ colour: 'promise' as const, from: 0, to: costs[at] ?? 0 }],
    track: null,
    ticks: [],
    value: `${Math.round(costs[at] ?? 0)} ms a plan`,
    detail: `${Math.round(seconds)} s in all`,
    says: [],
  }));
  const wide = layOutDrawings(rows, { max: step * 4, step, suffix: '' }, []).at(-1);
  if (wide === undefined) throw new RangeError('No build was measured');
  const svg = drawSvg(wide, { id: 'growth', title: 'Milliseconds a plan takes as plans grow' });
  return `${svg.replace('</title>', `</title><rect width="100%" height="100%" fill="${palette.ground.value}"/>`)}\n`;
}

/** The next 1, 2 or 5 followed by zeros. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((times) => times * unit >= value) ?? 10) * unit;
}
