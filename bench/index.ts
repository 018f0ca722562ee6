/**
 * Measures what the project promises: `npm run bench`, or some parts: `npm run bench -- weights search`. Prints a table a
 * part. `weights`, `search` and `vitals` look at the built site (SITE_DIR, or dist); `build` builds in folders
 * of its own, and leaves the search on 1,000 plans behind for `search`.
 */
import { cpus, loadavg } from 'node:os';
import { type Measure, stringifyTable } from './measure.ts';

const parts: Record<string, () => Promise<{ run: () => Promise<Measure[]> }>> = {
  readings: () => import('./readings.ts'),
  import: () => import('./import-speed.ts'),
  weights: () => import('./weights.ts'),
  search: () => import('./search-speed.ts'),
  vitals: () => import('./vitals.ts'),
  build: () => import('./builds.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));

if (unknown.length > 0) {
  console.error(`No part "${unknown.join('", "')}". There are: ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 1;
} else {
  console.log(
    `Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} before`,
  );
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    const measures = (await (await parts[name]?.())?.run()) ?? [];
    console.log(`\n## ${name}\n\n${stringifyTable(measures)}`);
  }
}
