import { existsSync, writeFileSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  formatRecord,
  formatStamp,
  notePath,
  readNotes,
  readRecords,
  recordPath,
} from '../rendering/kept-pages.ts';

/** Where sites lie while they are made. */
const DRAFTS = '.cache/site';

/** Where the site lies while it is made; what is on record of it stands beside it, after its name. */
export const getDraftFolder = (site: string): string =>
  join(DRAFTS, relative('.', site).replace(/[^\w-]+/g, '_'));

/** A site that is being made upon the last one, out of sight of who reads that folder. */
export interface Draft {
  folder: string;
  /** Removes what is of no use any more, but for the files given, and puts the site in its place. */
  publish(standing: readonly string[]): Promise<void>;
}

/**
 * Takes up the site of before, for the pages of it that are still right, and every page that a failed build made.
 * `site` is gone until `publish`: what stands there is always whole.
 */
export async function takeUpSite(site: string): Promise<Draft> {
  await mkdir(DRAFTS, { recursive: true });
  const folder = getDraftFolder(site);
  if (existsSync(site)) await replaceFolder(site, folder);
  await writeFile(notePath(folder), '');
  const begun = (await stat(notePath(folder))).ctimeMs; // the disk's own clock is coarser than ours
  return { folder, publish: (standing) => publish(folder, site, { begun, standing: new Set(standing) }) };
}

interface Building {
  /** When it began, in milliseconds of the disk's clock. */
  begun: number;
  standing: ReadonlySet<string>;
}

async function publish(folder: string, site: string, { begun, standing }: Building): Promise<void> {
  const noted = new Map(readNotes(folder).map(({ file, state }) => [file, state]));
  const before = new Set(readRecords(folder).map(formatRecord));
  const records: string[] = [];
  for (const { file, stamp, isNew } of await listFiles(folder, begun)) {
    const state = noted.get(file);
    const record = state === undefined ? '' : formatRecord({ file, state, stamp });
    if (record !== '' && (isNew || before.has(record))) records.push(record);
    else if (!isNew && !standing.has(file)) await rm(join(folder, file));
  }
  await removeEmptyFolders(folder);
  writeFileSync(recordPath(folder), records.join(''));
  await replaceFolder(folder, site);
}

interface SiteFile {
  /** Path below the folder. */
  file: string;
  stamp: string;
  /** Whether this build wrote it. */
  isNew: boolean;
}

async function listFiles(folder: string, begun: number): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.map(async (path) => {
      const stats = await stat(path);
      return { file: relative(folder, path), stamp: formatStamp(stats), isNew: stats.ctimeMs >= begun };
    }),
  );
}

async function removeEmptyFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name));
  if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true });
}

/** Puts a folder in the place of another, or where none is, on another disk as well. */
async function replaceFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true, preserveTimestamps: true });
    await rm(from, { recursive: true });
  });
}
