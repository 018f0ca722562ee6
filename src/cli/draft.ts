import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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
  /** A folder for each of so many processes to make pages in: the draft's own, and others beside it. */
  open(processes: number): string[];
  /** Puts what those processes made into the draft's own folder. */
  gather(): void;
  /** Removes what is of no use any more, but for the files given, and puts the site in its place. Returns its number of pages. */
  publish(standing: readonly string[]): Promise<number>;
}

/**
 * Takes up the site of before, for the pages of it that are still right, and every page that a failed build made.
 * `site` is gone until `publish`: what stands there is always whole.
 */
export async function takeUpSite(site: string): Promise<Draft> {
  await mkdir(DRAFTS, { recursive: true });
  const folder = getDraftFolder(site);
  for (const left of listBeside(folder)) await rm(left, { recursive: true });
  if (existsSync(site)) await replaceFolder(site, folder);
  await writeFile(notePath(folder), '');
  const begun = (await stat(notePath(folder))).ctimeMs; // the disk's own clock is coarser than ours
  return {
    folder,
    open: (processes) =>
      Array.from({ length: processes }, (_, at) => (at === 0 ? folder : `${folder}+${at}`)),
    gather: () => {
      for (const beside of listBeside(folder)) mergeFolder(beside, folder);
    },
    publish: (standing) => publish(folder, site, { begun, standing: new Set(standing) }),
  };
}

/** The folders beside a draft in which other processes made pages. */
const listBeside = (draft: string): string[] =>
  readdirSync(DRAFTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(DRAFTS, name))
    .filter((path) => path.startsWith(`${draft}+`));

interface Building {
  /** When it began, in milliseconds of the disk's clock. */
  begun: number;
  standing: ReadonlySet<string>;
}

async function publish(folder: string, site: string, { begun, standing }: Building): Promise<number> {
  const noted = new Map(readNotes(folder).map(({ file, state }) => [file, state]));
  const before = new Set(readRecords(folder).map(formatRecord));
  const records: string[] = [];
  let pages = 0;
  for (const { file, stamp, isNew } of listFiles(folder, begun)) {
    const state = noted.get(file);
    const record = state === undefined ? '' : formatRecord({ file, state, stamp });
    const isKept = record !== '' && (isNew || before.has(record));
    if (isKept) records.push(record);
    if (isKept || isNew || standing.has(file)) pages += file.endsWith('.html') ? 1 : 0;
    else removeFile(folder, file);
  }
  writeFileSync(recordPath(folder), records.join(''));
  await replaceFolder(folder, site);
  return pages;
}

/** Moves all that is in a folder into another; what both have is the same. */
function mergeFolder(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) mergeFolder(source, target);
    else renameSync(source, target);
  }
  rmSync(from, { recursive: true, force: true });
}

interface SiteFile {
  /** Path below the folder. */
  file: string;
  stamp: string;
  /** Whether this build wrote it. */
  isNew: boolean;
}

/** One after the other: of a hundred thousand files, handing each to another thread takes longer than looking at it. */
const listFiles = (folder: string, begun: number): SiteFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const stats = statSync(path);
      return { file: relative(folder, path), stamp: formatStamp(stats), isNew: stats.ctimeMs >= begun };
    });

/** Removes a file, and the folders that it leaves empty. */
function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file));
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    if (readdirSync(join(folder, above)).length > 0) return;
    rmdirSync(join(folder, above));
  }
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
