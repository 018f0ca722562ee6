import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { keepPlans, readKeptPlan } from '../rendering/loader.ts';
import {
  composeAddress,
  encodeRecord,
  type IndexedRecord,
  isPassage,
  listSearchRecords,
  mergeRecords,
  splitWords,
  stringifyLexicon,
} from '../search/index.ts';
import { replaceFolder } from './draft.ts';
import { refineIndex } from './search-chunks.ts';

const BUNDLE = 'pagefind';

/** From so many plans on, a record of the index is a section of a plan instead of a provision. */
const LARGE = 100;

/** The index itself: the site has its own interface and its own way to read it (`search/bundle.ts`). */
const INDEX = /^(?:pagefind-entry\.json|pagefind\..+\.pf_meta|index|filter|fragment)$/;

/** A search index that lies ready, and how many records can be found in it. */
export interface SearchIndex {
  count: number;
  /** Moves it into the built site. */
  moveInto(site: string): Promise<void>;
}

/** Makes the search index of the plans below `root`, while the pages are built. Throws where Pagefind refuses a record. */
export async function composeSearchIndex(root: string): Promise<SearchIndex> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const draft = await mkdtemp(join(root, '.cache/search-'));
  await chmod(draft, 0o755);
  const words = new Set<string>();
  const count = await writeBundle(draft, listRecords(root, words));
  await refineIndex(draft);
  for (const name of await readdir(draft))
    if (!INDEX.test(name)) await rm(join(draft, name), { recursive: true });
  await writeFile(join(draft, 'words.txt'), stringifyLexicon(words));
  return { count, moveInto: (site) => replaceFolder(draft, join(site, BUNDLE)) };
}

/** The records of one plan after the other, so that a large site is never in memory whole; `words` takes theirs up. */
function* listRecords(root: string, words: Set<string>): Generator<IndexedRecord[]> {
  const states = keepPlans(root, { fromEnd: true });
  const isLarge = states.length > LARGE;
  for (const state of states) {
    const all = listSearchRecords(readKeptPlan(root, state));
    for (const { heading, text } of isLarge ? all.filter(isPassage) : all)
      for (const word of splitWords(`${heading} ${text}`)) words.add(word);
    yield isLarge ? mergeRecords(all) : all.map(encodeRecord);
  }
}

async function writeBundle(folder: string, plans: Iterable<IndexedRecord[]>): Promise<number> {
  let count = 0;
  try {
    const { index, errors } = await pagefind.createIndex();
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const records of plans) {
      const adding = records.map((record, at) => addRecord(index, record, count + at));
      count += records.length;
      await Promise.all(adding);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
    return count;
  } finally {
    await pagefind.close();
  }
}

async function addRecord(index: pagefind.PagefindIndex, record: IndexedRecord, at: number): Promise<void> {
  const { url, content, details, filters } = record;
  const address = composeAddress(url, at, details);
  const added = await index.addCustomRecord({ url: address, language: 'vi', content, meta: {}, filters });
  if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
}
