import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { DIRECTIVE, encodeText, hideText, type SearchRecord, stringifyLexicon } from '../search/index.ts';

const RECORDS = 'tim-kiem/records.json';
const BUNDLE = 'pagefind';

/** Pagefind's ready-made interfaces, which the site does not use. */
const UNUSED = /^pagefind-(?!entry\.json$)/;

/**
 * Makes the search index of a built site from the records that the build left in it, and removes them.
 * Returns how many records can be found. Throws where Pagefind refuses one.
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const records: SearchRecord[] = JSON.parse(await readFile(join(site, RECORDS), 'utf8'));
  const files = await composeIndexFiles(records);
  const words = stringifyLexicon(records.flatMap(({ heading, text }) => [heading, text]));
  await rm(join(site, BUNDLE), { recursive: true, force: true });
  for (const { path, content } of [...files, { path: 'words.txt', content: words }]) {
    const file = join(site, BUNDLE, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await rm(join(site, RECORDS));
  return records.length;
}

async function composeIndexFiles(records: readonly SearchRecord[]): Promise<pagefind.IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex();
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const [place, record] of records.entries()) {
      const added = await index.addCustomRecord(toCustomRecord(record, place));
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => !UNUSED.test(path));
  } finally {
    await pagefind.close();
  }
}

/**
 * Pagefind keeps one record an address, and several of ours land on one provision: each gets a fragment directive
 * with its place, which browsers leave out.
 */
function toCustomRecord(record: SearchRecord, place: number): pagefind.CustomRecord {
  const { url, heading, text, shown, filters } = record;
  const hidden = Object.entries({ ...shown, heading: `${countPieces(heading)}` })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, hideText(value)]);
  return {
    url: `${url}${url.includes('#') ? '' : '#'}${DIRECTIVE}${place}`,
    language: 'vi',
    content: encodeText(`${heading} ${text}`),
    meta: Object.fromEntries(hidden),
    filters,
  };
}

/** How many pieces of the encoded content are the heading. */
const countPieces = (heading: string): number => encodeText(heading).split(' ').filter(Boolean).length;
