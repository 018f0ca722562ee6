import { convertSeeds } from '../src/cli/importing.ts';
import { type Measure, round, told } from './measure.ts';
import { loadReadings, measureReading, type Score } from './measure-readings.ts';

/** How much of what people read the importer reads as well, over all plans with a hand-made reading. */
export async function run(): Promise<Measure[]> {
  const readings = loadReadings('.');
  const { conversions } = await convertSeeds('.');
  const scores = conversions.flatMap(({ plan }) => {
    const reading = readings.get(plan.id);
    return reading ? measureReading(reading, plan) : [];
  });
  const byWhat = [...Map.groupBy(scores, ({ what }) => what)];
  return byWhat.map(([what, all]) => told(`${what} (${all.length} plans)`, describe(all)));
}

/** “recall 98,1 % of 422, precision 97,9 % of 423” */
function describe(scores: readonly Score[]): string {
  const sum = (of: 'expected' | 'claimed' | 'right'): number => scores.reduce((all, one) => all + one[of], 0);
  const share = (of: 'expected' | 'claimed'): string =>
    `${sum(of) === 0 ? '–' : round((100 * sum('right')) / sum(of))} % of ${sum(of)}`;
  return `recall ${share('expected')}, precision ${share('claimed')}`;
}
