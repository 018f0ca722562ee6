import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file in which an agency reports, as text. */
export interface UpdateFile {
  /** Path below the root: `content/updates/<plan>/<date>-<agency>.mdx`. */
  file: string;
  /** With "\n" alone between lines, so that one report is one text on every machine. */
  text: string;
}

const FOLDER = 'content/updates';

/** Digest and path of every report that was ever published, one a line, as `sha256sum` writes them. It only ever grows. */
export const REPORTED_FILE = 'content/reported.txt';

/** Every file below `<root>/content/updates`, in order of path; [] where there is no such folder. */
export function readUpdateFiles(root: string): UpdateFile[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      file: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n'),
    }));
}

/** A report on record. */
export interface RecordedUpdate {
  file: string;
  sha256: string;
  /** Its line of the record, 1-based. */
  line: number;
}

export const digestUpdate = ({ text }: UpdateFile): string => createHash('sha256').update(text).digest('hex');

/**
 * The reports on record, as they were when they were recorded; [] before anything was reported. A line that is no entry
 * is one of a file that does not exist, so that the check stumbles over it.
 */
export function readRecordedUpdates(root: string): RecordedUpdate[] {
  if (!existsSync(join(root, REPORTED_FILE))) return [];
  return readFileSync(join(root, REPORTED_FILE), 'utf8')
    .split(/\r?\n/)
    .flatMap((text, at) => {
      const [, sha256 = '', file = text] = /^([0-9a-f]{64}) {2}(.+)$/.exec(text) ?? [];
      return text === '' ? [] : [{ file, sha256, line: at + 1 }];
    });
}

/** Adds reports to the record; those on record stay as they were recorded. Returns how many were new. */
export function recordUpdates(root: string, files: readonly UpdateFile[]): number {
  const recorded = readRecordedUpdates(root);
  const known = new Set(recorded.map(({ file }) => file));
  const fresh = files.filter(({ file }) => !known.has(file));
  if (fresh.length === 0) return 0;
  const all = [...recorded, ...fresh.map((one) => ({ file: one.file, sha256: digestUpdate(one) }))];
  const lines = all.map(({ file, sha256 }) => `${sha256}  ${file}\n`);
  writeFileSync(
    join(root, REPORTED_FILE),
    lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''),
  );
  return fresh.length;
}
