import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * Results kept on disk by the digest of all that they depend on. A file holds its own checksum in its first line, and is
 * written whole or not at all: a lost, cut or altered one is made again, never served.
 */
export class DigestCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The kept text; null where there is none. */
  find(key: string): string | null {
    return this.findBytes(key)?.toString() ?? null;
  }

  /** The same of bytes. */
  findBytes(key: string): Buffer | null {
    return readChecked(this.#pathOf(key));
  }

  /** Whether something is kept; whether it is whole, only `find` can say. */
  has(key: string): boolean {
    return existsSync(this.#pathOf(key));
  }

  put(key: string, value: string | Uint8Array): void {
    writeChecked(this.#pathOf(key), Buffer.from(value));
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key);
  }

  forget(key: string): void {
    rmSync(this.#pathOf(key), { force: true });
  }

  /** Forgets everything whose key is not wanted, but for what another process is writing now. */
  prune(isWanted: (key: string) => boolean): void {
    for (const path of this.#list())
      if (!isWanted(basename(path)) && !(path.endsWith('.draft') && isYoung(path)))
        rmSync(path, { force: true });
  }

  #list(): string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  }
}

const DAY = 86_400_000;

const isYoung = (path: string): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > Date.now() - DAY;

/** Eight digits that tell a cut or altered file; what is kept guards against accidents, not against forgers. */
const checksum = (value: Uint8Array): string => crc32(value).toString(16).padStart(8, '0');

function readChecked(path: string): Buffer | null {
  let kept: Buffer;
  try {
    kept = readFileSync(path);
  } catch {
    return null; // not kept yet, or lost: the caller makes it again
  }
  const end = kept.indexOf('\n');
  const value = kept.subarray(end + 1);
  return kept.toString('latin1', 0, end) === checksum(value) ? value : null;
}

function writeChecked(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, Buffer.concat([Buffer.from(`${checksum(bytes)}\n`), bytes]));
  renameSync(draft, path);
}

/** The texts of a file, or of all files below a folder that fit the pattern, in the order of their paths. */
export function readTree(path: string, pattern = /./): string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
}

/** Digest of texts in order; the length of each keeps two divisions of one text apart. */
export function composeDigest(texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex');
}
