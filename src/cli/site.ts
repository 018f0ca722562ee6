import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hasErrors, stringifyMessage } from '../messages/index.ts';
import { hasCommitmentPages } from '../wording/links.ts';
import { type Draft, takeUpSite } from './draft.ts';
import type { SearchIndex } from './search-index.ts';
import { ServeError, serveSite } from './serve.ts';
import { writeServiceWorker } from './service-worker.ts';
import { checkSettings } from './settings.ts';

const DEFAULT_PORT = 4321;
const root = new URL('../../', import.meta.url);

/** Where the built site lies: SITE_DIR, or dist. */
export const getSiteFolder = (): string => process.env.SITE_DIR ?? 'dist';

/** Rendering makes much that is soon forgotten: room for it spares a tenth of the time. */
const FEWER_COLLECTIONS = ['--max-semi-space-size=64'];

/**
 * Builds the pages and, beside them, the search index. What stands in the site's folder is always whole. Returns the
 * exit code: 0, that of the step that failed, or 1 where the settings are wrong.
 */
export async function buildSite(): Promise<number> {
  const messages = checkSettings(process.env);
  for (const message of messages) console.warn(`${stringifyMessage(message)}\n`);
  if (hasErrors(messages)) return 1;
  const draft = await takeUpSite(getSiteFolder());
  const [built, made] = await Promise.allSettled([buildPages(draft), composeSearch()]);
  if (built.status === 'rejected') throw built.reason;
  if (built.value !== 0) return built.value;
  if (made.status === 'rejected') throw made.reason;
  draft.gather();
  const index = await made.value.writeInto(draft.folder);
  await writeServiceWorker(draft.folder, index);
  const pages = await draft.publish(index);
  console.log(`The site has ${pages} pages, its search index ${made.value.count} records.`);
  return 0;
}

/** From so many plans on, the pages to share are so many that a second process is worth its start. */
const MANY = 100;

/** How many processes make the pages: PAGE_PROCESSES, or as many as are worth it. */
function countProcesses(): number {
  const given = Number(process.env.PAGE_PROCESSES);
  if (Number.isInteger(given) && given > 0) return given;
  const plans = globSync('content/plans/*/*/index.mdx', { cwd: fileURLToPath(root) });
  return hasCommitmentPages && plans.length > MANY ? 2 : 1;
}

/** Makes the pages, each process its part. Returns 0, or the exit code of one that failed. */
async function buildPages(draft: Draft): Promise<number> {
  const count = countProcesses();
  const codes = await Promise.all(
    draft.open(count).map((folder, part) => buildPart(draft, folder, `${part}/${count}`)),
  );
  return codes.find((code) => code !== 0) ?? 0;
}

function buildPart(draft: Draft, folder: string, part: string): Promise<number> {
  const astro = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', root));
  // A test runner's own NODE_ENV would make every page as while it is being worked on.
  const settings = { SITE_DRAFT: draft.folder, SITE_PART: part, NODE_ENV: 'production' };
  return runNode([...FEWER_COLLECTIONS, astro, 'build', '--outDir', folder], settings);
}

/** The search index is made beside the pages. Its tools are loaded once the pages are under way. */
async function composeSearch(): Promise<SearchIndex> {
  const { composeSearchIndex } = await import('./search-index.ts');
  return composeSearchIndex(fileURLToPath(root));
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
function runNode(args: string[], settings: Record<string, string> = {}): Promise<number> {
  const env = { ...process.env, ...settings, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, { cwd: fileURLToPath(root), env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
