import { type Facet, facets } from './address.ts';
import { countWords, encodeText } from './encoding.ts';
import { partFacets } from './parts.ts';
import type { Details, Part } from './record-address.ts';
import type { SearchRecord } from './records.ts';

/** A record as the index takes it. */
export interface IndexedRecord {
  /** Where a reader lands. */
  url: string;
  /** Its text, as `encodeText` writes it. */
  content: string;
  details: Details;
  filters: Record<Facet, string[]>;
}

/** A record of its own in the index. */
export const encodeRecord = ({ url, heading, text, shown, filters }: SearchRecord): IndexedRecord => ({
  url,
  content: encodeText(`${heading} ${text}`),
  details: { shown, heading: countWords(encodeText(heading)), parts: [] },
  filters,
});

/** Whether the record is a passage of the plan's text, not a target or a commitment that the text states. */
export const isPassage = ({ shown }: SearchRecord): boolean => shown.kind === 'muc';

/** From so many words on, a record is full: about four to a plan. */
const FULL = 700;

/**
 * The records of one plan of a large site: every passage once, as many to a record as fill it. What Pagefind fetches
 * first grows with the number of records, and what a query costs with its square: at a record a provision a thousand
 * plans would ask a phone for a megabyte and minutes. Each record holds the place of its provisions, so that a hit
 * still lands on the one that was found.
 */
export function mergeRecords(records: readonly SearchRecord[]): IndexedRecord[] {
  const passages = [...Map.groupBy(records, ({ url }) => url).values()].flatMap(readPassage);
  return fillRecords(passages).map(composeRecord);
}

/** All that stands at one address, and what it states. */
interface Passage {
  first: SearchRecord;
  content: string;
  words: number;
  all: readonly SearchRecord[];
}

function readPassage(all: readonly SearchRecord[]): Passage[] {
  const own = all.filter(isPassage);
  const [first] = own;
  if (first === undefined) return [];
  const texts = own.map(({ heading, text }) => encodeText([heading, text].filter(Boolean).join('. ')));
  const content = texts.filter(Boolean).join(' ');
  return [{ first, content, words: countWords(content), all }];
}

function fillRecords(passages: readonly Passage[]): Passage[][] {
  const filled: Passage[][] = [];
  let words = FULL;
  for (const passage of passages) {
    if (words >= FULL) {
      filled.push([]);
      words = 0;
    }
    filled.at(-1)?.push(passage);
    words += passage.words;
  }
  return filled;
}

function composeRecord(passages: readonly Passage[]): IndexedRecord {
  const { plan, about } = passages[0]?.first.shown ?? {};
  let words = 0;
  const parts = passages.map((passage): Part => {
    const from = words;
    words += passage.words;
    const { shown, heading, url } = passage.first;
    const values = new Set(partFacets.flatMap((facet) => listValues(passage.all, facet)));
    const title = [shown.title, heading].filter(Boolean).join(' ');
    return { from, anchor: url.split('#')[1] ?? '', title, values: [...values] };
  });
  const all = passages.flatMap((passage) => passage.all);
  return {
    url: passages[0]?.first.url ?? '',
    content: passages.flatMap(({ content }) => content || []).join(' '),
    details: { shown: { plan, about }, heading: 0, parts },
    filters: Object.fromEntries(facets.map((facet) => [facet, listValues(all, facet)])) as Record<
      Facet,
      string[]
    >,
  };
}

const listValues = (records: readonly SearchRecord[], facet: Facet): string[] => [
  ...new Set(records.flatMap(({ filters }) => filters[facet])),
];
