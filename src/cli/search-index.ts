import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { bindVolumes, SIGNATURE, stringifyLexicon } from '../search/index.ts';
import { composeVolumes, type FilledVolume, unpack } from './search-volumes.ts';

const FOLDER = 'pagefind';
const LANGUAGE = 'vi';

/** A search index that lies ready, and how many records can be found in it. */
export interface SearchIndex {
  count: number;
  /** Writes it into the site; what the site has of it already stays. Returns the paths of its files below the site. */
  writeInto(site: string): Promise<string[]>;
}

/** Makes the search index of the plans below `root`, while the pages are built. Throws where Pagefind refuses a record. */
export async function composeSearchIndex(root: string): Promise<SearchIndex> {
  return bindIndex(await composeVolumes(root));
}

export function bindIndex(volumes: readonly FilledVolume[]): SearchIndex {
  const files = composeFiles(volumes);
  return {
    count: volumes.reduce((sum, { records }) => sum + records.length, 0),
    writeInto: (site) => writeFiles(site, files),
  };
}

/** A file of the index, packed or as it is. */
interface IndexFile {
  path: string;
  bytes: Uint8Array;
  isPacked: boolean;
}

function composeFiles(volumes: readonly FilledVolume[]): IndexFile[] {
  const { records, chunks, facets, writeContents } = bindVolumes(volumes);
  const fragments = records.map(({ fragment }) => fragment);
  const words = chunks.map(({ bytes }) => bytes);
  const filters = [...facets.values()];
  const names = { records: nameAll(fragments), chunks: nameAll(words), facets: nameAll(filters) };
  const contents = writeContents(names);
  const [hash = ''] = nameAll([contents]);
  const languages = { [LANGUAGE]: { hash, wasm: null, page_count: records.length } };
  const entry = JSON.stringify({ version: volumes[0]?.version ?? '', languages });
  const lexicon = stringifyLexicon(volumes.flatMap((volume) => volume.lexicon));
  const toFile = (isPacked: boolean, path: string, bytes: Uint8Array): IndexFile => ({
    path: join(FOLDER, path),
    bytes,
    isPacked,
  });
  return [
    ...fragments.map((bytes, at) => toFile(false, `fragment/${names.records[at]}.pf_fragment`, bytes)),
    ...words.map((bytes, at) => toFile(true, `index/${names.chunks[at]}.pf_index`, bytes)),
    ...filters.map((bytes, at) => toFile(true, `filter/${names.facets[at]}.pf_filter`, bytes)),
    toFile(true, `pagefind.${hash}.pf_meta`, contents),
    toFile(false, 'pagefind-entry.json', Buffer.from(entry)),
    toFile(false, 'words.txt', Buffer.from(lexicon)),
  ];
}

/** Files are named by what is in them, so that a changed one has another address. */
const nameAll = (all: readonly Uint8Array[]): string[] =>
  all.map((bytes) => `${LANGUAGE}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`);

async function writeFiles(site: string, files: readonly IndexFile[]): Promise<string[]> {
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(site, folder), { recursive: true });
  await Promise.all(files.map((file) => writeIndexFile(join(site, file.path), file)));
  return files.map(({ path }) => path);
}

async function writeIndexFile(path: string, { bytes, isPacked }: IndexFile): Promise<void> {
  const standing = await readFile(path).catch(() => null);
  if (standing === null || !holds(standing, bytes, isPacked))
    await writeFile(path, isPacked ? await pack(bytes) : bytes);
}

function holds(standing: Uint8Array, bytes: Uint8Array, isPacked: boolean): boolean {
  try {
    return Buffer.compare(isPacked ? unpack(standing) : standing, bytes) === 0;
  } catch {
    return false; // it was cut or altered
  }
}

const compress = promisify(gzip);
const pack = (bytes: Uint8Array): Promise<Uint8Array> =>
  compress(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 });
