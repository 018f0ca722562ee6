import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { OFFLINE_PAGE } from '../offline/shell.ts';

const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

/** What every page needs, and the offline page: the rest is kept as it is read. */
const SHELL = [OFFLINE_PAGE, '_astro/*.{css,woff2}', 'favicon.svg'];

/** Files whose names change with what is in them need no revision. */
const HASHED = /^_astro\//;

/**
 * Writes the worker that lets pages be read again and searches be made again without a connection, `sw.js` with nothing
 * to fetch from elsewhere, into the built site. Returns how many bytes a first visit keeps beside what it reads.
 */
export async function writeServiceWorker(site: string): Promise<number> {
  const [worker, shell] = await Promise.all([bundleWorker(), listShell(site)]);
  const entries = shell.map(({ url, revision }) => ({ url, revision }));
  await writeFile(join(site, 'sw.js'), `self.shell=${JSON.stringify(entries)};${worker}`);
  return shell.reduce((sum, { size }) => sum + size, 0);
}

async function bundleWorker(): Promise<string> {
  const bundle = await rolldown({
    input: WORKER,
    transform: { target: 'es2020', define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

interface Shelved {
  url: string;
  /** Digest of what is in the file; null where its name tells. */
  revision: string | null;
  size: number;
}

async function listShell(site: string): Promise<Shelved[]> {
  const paths = globSync(SHELL, { cwd: site }).sort();
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(site, path));
      const revision = HASHED.test(path) ? null : createHash('md5').update(bytes).digest('hex');
      return { url: `/${path}`, revision, size: bytes.length };
    }),
  );
}
