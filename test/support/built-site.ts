import { buildSite } from '../../src/cli/site.ts';

/** Builds the site into a folder of the tests' own, so that a site in `dist` is left alone. */
export default async function setup(): Promise<void> {
  process.env.SITE_DIR = '.cache/test-site';
  const code = await buildSite();
  if (code !== 0) throw new Error(`The site did not build (exit code ${code}).`);
}
