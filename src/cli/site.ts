import { spawn } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ServeError, serveSite } from './serve.ts';

const DEFAULT_PORT = 4321;
const root = new URL('../../', import.meta.url);

/** Where the built site lies: SITE_DIR, or dist. */
export const getSiteFolder = (): string => process.env.SITE_DIR ?? 'dist';

/** Rendering makes much that is soon forgotten: room for it spares a tenth of the time. */
const FEWER_COLLECTIONS = ['--max-semi-space-size=64'];

/** Builds the pages and, beside them, the search index. Returns the exit code: 0, or that of the step that failed. */
export async function buildSite(): Promise<number> {
  const astro = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', root));
  const removed = removeOldSite(getSiteFolder());
  const pages = runNode([...FEWER_COLLECTIONS, astro, 'build', '--outDir', getSiteFolder()]);
  const [built, made] = await Promise.allSettled([pages, composeBeside(), removed]);
  if (built.status === 'rejected') throw built.reason;
  if (built.value !== 0) return built.value;
  if (made.status === 'rejected') throw made.reason;
  const { searchIndex, serviceWorker } = made.value;
  await searchIndex.moveInto(getSiteFolder());
  await serviceWorker.writeInto(getSiteFolder());
  console.log(`Search index: ${searchIndex.count} records`);
  return 0;
}

/** What is made beside the pages. Its tools take seconds to load: they are loaded once the pages are under way. */
async function composeBeside() {
  const { composeSearchIndex } = await import('./search-index.ts');
  const searchIndex = await composeSearchIndex(fileURLToPath(root));
  const { composeServiceWorker } = await import('./service-worker.ts');
  const serviceWorker = await composeServiceWorker(`.cache/sw-${process.pid}.js`);
  return { searchIndex, serviceWorker };
}

/** Puts the site of before aside and removes it while the next is built: a large one takes long to remove. */
async function removeOldSite(site: string): Promise<void> {
  const aside = `.cache/old-site-${process.pid}`;
  try {
    mkdirSync('.cache', { recursive: true });
    renameSync(site, aside);
  } catch {
    return; // there is none, or it lies on another disk: Astro empties it
  }
  await rm(aside, { recursive: true, force: true });
}

/** Reads all seeds into content. Returns the importer's exit code. */
export const importSeeds = (): Promise<number> =>
  runNode([fileURLToPath(new URL('src/cli/import.ts', root))]);

/** Serves the built site and says where. Returns 1, with the reason on the terminal, where it cannot. */
export async function previewSite(): Promise<number> {
  try {
    const { address } = await serveSite(getSiteFolder(), readPort(process.env.PORT));
    console.log(`\nThe site is at ${address}/ (stop it with Ctrl+C)`);
    return 0;
  } catch (error) {
    if (!(error instanceof ServeError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function readPort(given: string | undefined): number {
  const port = Number(given || DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new ServeError(`PORT is "${given}", which is no port.\n  Mend: use a number from 1024 to 65535.`);
}

/** Runs a program with this very Node, in the project's folder, on this terminal. Returns its exit code. */
function runNode(args: string[]): Promise<number> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, { cwd: fileURLToPath(root), env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
