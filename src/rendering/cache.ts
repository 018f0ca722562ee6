import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Results kept on disk by the digest of all that they depend on. A file holds its own checksum in its first line, and is
 * written whole or not at all: a lost, cut or altered one is made again, never served.
 */
export class DigestCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The kept value, or the one that `make` gives, which is then kept. */
  get(key: string, make: () => string): string {
    const path = join(this.#folder, key.slice(0, 2), key);
    const kept = readChecked(path);
    if (kept !== null) return kept;
    const value = make();
    writeChecked(path, value);
    return value;
  }

  /** Forgets everything that is not under one of these keys. */
  prune(keys: ReadonlySet<string>): void {
    if (!existsSync(this.#folder)) return;
    for (const entry of readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && !keys.has(entry.name))
        rmSync(join(entry.parentPath, entry.name), { force: true });
    }
  }
}

const checksum = (value: string): string => createHash('sha256').update(value).digest('hex');

function readChecked(path: string): string | null {
  let kept: string;
  try {
    kept = readFileSync(path, 'utf8');
  } catch {
    return null; // not kept yet, or lost: the caller makes it again
  }
  const end = kept.indexOf('\n');
  const value = kept.slice(end + 1);
  return end > 0 && kept.slice(0, end) === checksum(value) ? value : null;
}

function writeChecked(path: string, value: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, `${checksum(value)}\n${value}`);
  renameSync(draft, path);
}

/** Digest of texts in order; the length of each keeps two divisions of one text apart. */
export function composeDigest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex');
}
