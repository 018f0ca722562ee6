import { buildSite, importSeeds, previewSite } from './site.ts';

/** From the documents in seeds/ to a site that can be read: each step only where the one before it succeeded. */
const steps = [importSeeds, buildSite, previewSite];

for (const step of steps) {
  process.exitCode = await step();
  if (process.exitCode !== 0) break;
}
