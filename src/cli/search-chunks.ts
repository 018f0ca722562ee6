import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Chunk, getChunkSize, readFileNames, replaceFiles, splitChunk } from '../search/index.ts';

/** What each of Pagefind's files begins with once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

const ENTRY = 'pagefind-entry.json';
const CONTENTS = /^pagefind\.(.+)\.pf_meta$/;

/**
 * Cuts the files of a Pagefind index into small ones, so that a query asks for little more than its words, and writes their
 * words as a phone reads them fastest. Throws where a file is not as Pagefind 1.6 writes it.
 */
export async function refineIndex(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const [, language] = CONTENTS.exec(file) ?? [];
    if (language !== undefined) await refineLanguage(folder, language);
  }
}

async function refineLanguage(folder: string, hash: string): Promise<void> {
  const contents = await unpack(join(folder, `pagefind.${hash}.pf_meta`));
  const paths = readFileNames(contents).map((name) => toPath(folder, name));
  const whole = await Promise.all(paths.map(unpack));
  const size = getChunkSize(whole.reduce((sum, { length }) => sum + length, 0));
  const chunks = whole.flatMap((bytes) => splitChunk(bytes, size));
  await Promise.all(paths.map((path) => rm(path)));
  const files = await Promise.all(chunks.map((chunk) => writeChunk(folder, chunk)));
  await replaceContents(folder, hash, replaceFiles(contents, files));
}

const toPath = (folder: string, name: string): string => join(folder, 'index', `${name}.pf_index`);

async function unpack(path: string): Promise<Uint8Array> {
  const bytes = gunzipSync(await readFile(path));
  if (bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return bytes.subarray(SIGNATURE.length);
  throw new Error(`${path} is no file of a Pagefind index`);
}

const pack = (bytes: Uint8Array): Uint8Array => gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });

/** Part of a file's name, so that a changed file has another address. */
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

async function writeChunk(folder: string, { from, to, bytes }: Chunk) {
  const name = digest(bytes);
  await writeFile(toPath(folder, name), pack(bytes));
  return { from, to, name };
}

async function replaceContents(folder: string, hash: string, contents: Uint8Array): Promise<void> {
  const renamed = `${hash.replace(/_.*/, '')}_${digest(contents)}`;
  await writeFile(join(folder, `pagefind.${renamed}.pf_meta`), pack(contents));
  await rm(join(folder, `pagefind.${hash}.pf_meta`));
  const entry = await readFile(join(folder, ENTRY), 'utf8');
  await writeFile(join(folder, ENTRY), entry.replace(hash, renamed));
}
