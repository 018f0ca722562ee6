import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { packFiles } from '../offline/pack.ts';
import { OFFLINE_PAGE } from '../offline/shell.ts';
import { isPacked } from '../search/index.ts';

const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

/** What every page needs, the offline page, and the search page with the names it knows: the rest is kept as it is read. */
const SHELL = [OFFLINE_PAGE, '_astro/*.{css,woff2}', 'favicon.svg', 'tim-kiem/{index.html,ten.json}'];

/** Files whose names change with what is in them need no revision. */
const HASHED = /^_astro\//;

/** The largest search index that a first visit keeps whole, in bytes as sent. That of five plans has half of it. */
const MOST_INDEX = 400_000;

/** No text packs better: an index of so many times as many bytes need not be packed to tell that it is too large. */
const BEST_PACKED = 20;

/**
 * Writes the worker that lets pages be read again and searches be made without a connection, `sw.js` with nothing to
 * fetch from elsewhere, into the built site. `index` are the paths of the search index below the site. Returns how many
 * bytes a first visit keeps beside what it reads.
 */
export async function writeServiceWorker(site: string, index: readonly string[]): Promise<number> {
  const [worker, shell, whole] = await Promise.all([
    bundleWorker(),
    listShell(site),
    writeWholeIndex(site, index),
  ]);
  const entries = shell.map(({ url, revision }) => ({ url, revision }));
  const settings = `self.shell=${JSON.stringify(entries)};self.wholeIndex=${JSON.stringify(whole.url)};`;
  await writeFile(join(site, 'sw.js'), settings + worker);
  return shell.reduce((sum, { size }) => sum + size, whole.size);
}

const NO_INDEX: Shelved = { url: '', revision: null, size: 0 };

const areTooMany = (sizes: readonly number[]): boolean =>
  sizes.reduce((sum, size) => sum + size, 0) > MOST_INDEX * BEST_PACKED;

/**
 * Writes the search index in one file, named by what is in it; an address of '' where it is too large to be kept. That of
 * many plans is not even read.
 */
async function writeWholeIndex(site: string, index: readonly string[]): Promise<Shelved> {
  const paths = index.toSorted();
  const stored = await Promise.all(paths.map((path) => stat(join(site, path))));
  if (areTooMany(stored.map(({ size }) => size))) return NO_INDEX;
  const files = await Promise.all(paths.map((path) => readUnpacked(join(site, path))));
  if (areTooMany(files.map(({ length }) => length))) return NO_INDEX;
  const named = new Map(files.map((bytes, at) => [`/${paths[at]}`, bytes]));
  const packed = gzipSync(packFiles(named), { level: 9 });
  if (packed.length > MOST_INDEX) return NO_INDEX;
  const path = `pagefind/ca.${digest(packed)}.pf_all`;
  await writeFile(join(site, path), packed);
  return { url: `/${path}`, revision: null, size: packed.length };
}

const digest = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

/** A file of the index, without Pagefind's own packing: together they pack better. */
async function readUnpacked(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  return isPacked(bytes) ? gunzipSync(bytes) : bytes;
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
  const paths = [
    ...globSync(SHELL, { cwd: site }),
    ...(await listScripts(site, 'tim-kiem/index.html')),
  ].sort();
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(site, path));
      return { url: `/${path}`, revision: HASHED.test(path) ? null : digest(bytes), size: bytes.length };
    }),
  );
}

/** The scripts that a page names, and those that they name: what it may load at once and later. */
async function listScripts(site: string, page: string): Promise<string[]> {
  const scripts = globSync('_astro/*.js', { cwd: site });
  const found = new Set([page]);
  for (const path of found) {
    const text = await readFile(join(site, path), 'utf8');
    for (const script of scripts) if (text.includes(basename(script))) found.add(script);
  }
  found.delete(page);
  return [...found];
}
