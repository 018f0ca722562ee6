import { rm } from 'node:fs/promises';
import { getDraftFolder } from '../../src/cli/draft.ts';
import { buildSite } from '../../src/cli/site.ts';
import { notePath, recordPath } from '../../src/rendering/kept-pages.ts';

/**
 * Builds the site into a folder of this run's own, so that a site in `dist` and other runs are left alone. Returns what
 * removes it again.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = `.cache/test-site-${process.pid}`;
  process.env.SITE_DIR = folder;
  const code = await buildSite();
  if (code !== 0) throw new Error(`The site did not build (exit code ${code}).`);
  return async () => {
    const draft = getDraftFolder(folder);
    for (const path of [folder, notePath(draft), recordPath(draft)])
      await rm(path, { recursive: true, force: true });
  };
}
