import { beforeAll, describe, expect, test } from 'vitest';
import { loadReadings, measureReading, type Score } from '../../bench/measure-readings.ts';
import { convertSeeds } from '../../src/cli/importing.ts';

/** The least share found, and the least share right of what is claimed, by measure. */
const LEAST: Record<string, [found: number, right: number]> = {
  'units (label, text, parent)': [0.995, 0.995],
  'components of units': [0.99, 0.99],
  'targets (provision, value)': [0.97, 0.95],
  'targets with comparator': [0.97, 0.95],
  'targets with deadline and component': [0.95, 0.95],
  commitments: [0.97, 0.97],
  'commitments with lead and coordinating': [0.97, 0.97],
  'references by number': [1, 1],
  'references with date and relation': [1, 1],
  findings: [1, 0.9],
  'facts of the document': [1, 1],
};

const readings = loadReadings(process.cwd());
const scores = new Map<string, Score[]>();

beforeAll(async () => {
  const { conversions } = await convertSeeds(process.cwd());
  for (const { plan } of conversions) {
    const reading = readings.get(plan.id);
    if (reading) scores.set(plan.id, measureReading(reading, plan));
  }
});

describe.each([...readings.keys()])('%s, against a reading made by hand', (id) => {
  test.each(Object.entries(LEAST))('%s', (what, [found, right]) => {
    const score = scores.get(id)?.find((one) => one.what === what);
    if (!score) throw new Error(`No score for ${what} of ${id}.`);
    const told = { missed: score.missed, wrong: score.wrong };
    expect(score.right, JSON.stringify(told, null, 2)).toBeGreaterThanOrEqual(found * score.expected);
    expect(score.right, JSON.stringify(told, null, 2)).toBeGreaterThanOrEqual(right * score.claimed);
  });
});
