import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32, gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { composeDigest, DigestCache, readTree } from '../rendering/cache.ts';
import { keepPlans, type PlanState, readKeptPlan } from '../rendering/loader.ts';
import {
  composeAddress,
  encodeRecord,
  type IndexedRecord,
  isPassage,
  listSearchRecords,
  mergeRecords,
  readVolume,
  SIGNATURE,
  splitWords,
  type Volume,
} from '../search/index.ts';

/** From so many plans on, a record of the index is a section of a plan instead of a provision. */
const LARGE = 100;
/** About so many plans make a volume: fewer cost more files of Pagefind's, more are made again for each change. */
const PLANS = 32;

const CACHE = '.cache/volumes';
/** Code that decides, beside that which reads a plan, what is found in it. */
const CODE = ['src/search', 'src/queries', 'src/cli/search-volumes.ts', 'package-lock.json'];

/** A volume, and all words of its plans. */
export interface FilledVolume extends Volume {
  lexicon: string[];
}

/**
 * The volumes of the plans below `root`, in a lasting order; those whose plans are as they were are kept from the last
 * time. Throws where Pagefind refuses a record.
 */
export async function composeVolumes(root: string): Promise<FilledVolume[]> {
  const shelves = listShelves(root, keepPlans(root, 'last'));
  const cache = new DigestCache(join(root, CACHE));
  cache.prune((key) => shelves.some((shelf) => shelf.key === key));
  try {
    return await inTwos(shelves, (shelf) => keepVolume(root, cache, shelf));
  } finally {
    await pagefind.close();
  }
}

/** The plans of one volume. */
interface Shelf {
  plans: PlanState[];
  /** Digest of all that the volume depends on. */
  key: string;
  isLarge: boolean;
}

/** Shares plans out by their ids alone, so that a plan more or less changes one volume. */
function listShelves(root: string, states: readonly PlanState[]): Shelf[] {
  const isLarge = states.length > LARGE;
  const code = composeDigest([process.version, ...CODE.flatMap((path) => readTree(join(root, path)))]);
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, states.length / PLANS)));
  const shared = Map.groupBy(states, ({ id }) => crc32(id) % count);
  return [...shared]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => {
      const plans = own.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const key = composeDigest([code, String(isLarge), ...plans.map(({ digest }) => digest)]);
      return { plans, key, isLarge };
    });
}

async function keepVolume(root: string, cache: DigestCache, shelf: Shelf): Promise<FilledVolume> {
  const kept = cache.findBytes(shelf.key);
  if (kept) return deserialize(kept) as FilledVolume;
  const volume = await fillVolume(listRecords(root, shelf));
  cache.put(shelf.key, serialize(volume));
  return volume;
}

/** Does one thing after the other, each begun while the one before is still waiting for Pagefind. */
async function inTwos<Item, Value>(
  items: readonly Item[],
  begin: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const begun: Promise<Value>[] = [];
  for (const item of items) {
    await begun.at(-2);
    const one = begin(item);
    one.catch(() => {}); // it is thrown below
    begun.push(one);
  }
  return Promise.all(begun);
}

/** What goes into a volume. */
interface Filling {
  records: IndexedRecord[];
  lexicon: Set<string>;
}

function listRecords(root: string, { plans, isLarge }: Shelf): Filling {
  const lexicon = new Set<string>();
  const records = plans.flatMap((state) => {
    const all = listSearchRecords(readKeptPlan(root, state));
    for (const { heading, text } of isLarge ? all.filter(isPassage) : all)
      for (const word of splitWords(`${heading} ${text}`)) lexicon.add(word);
    return isLarge ? mergeRecords(all) : all.map(encodeRecord);
  });
  return { records, lexicon };
}

/** Has Pagefind index the records; `pagefind.close()` ends it. */
export async function fillVolume({ records, lexicon }: Filling): Promise<FilledVolume> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  await Promise.all(records.map((record, at) => addRecord(index, record, at)));
  const { files, errors: unwritten } = await index.getFiles();
  if (unwritten.length > 0) throw new Error(unwritten.join('; '));
  await index.deleteIndex();
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  return { ...readVolume(byPath, unpack), lexicon: [...lexicon] };
}

async function addRecord(index: pagefind.PagefindIndex, record: IndexedRecord, at: number): Promise<void> {
  const { url, content, details, filters } = record;
  const address = composeAddress(url, at, details);
  const added = await index.addCustomRecord({ url: address, language: 'vi', content, meta: {}, filters });
  if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
}

/** What a packed file holds. Throws where it is none of an index. */
export function unpack(packed: Uint8Array): Uint8Array {
  const bytes = gunzipSync(packed);
  if (bytes.toString('latin1', 0, SIGNATURE.length) === SIGNATURE) return bytes.subarray(SIGNATURE.length);
  throw new RangeError('Expected a packed file of a Pagefind index');
}
