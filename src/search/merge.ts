import { type Facet, facets } from './address.ts';
import { countWords, encodeText } from './encoding.ts';
import type { Details, PartPlace } from './record-address.ts';
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

/**
 * The records of one plan of a large site, one for each section, every passage once: what Pagefind fetches first grows
 * with their number, so that a thousand plans at a record a provision would ask a phone for a megabyte before the first
 * hit. Each holds the place of its provisions, so that a hit still lands on the one that was found. A section that
 * states targets or commitments is of their kind as well, so that the kinds narrow a search to the sections that state
 * some.
 */
export const mergeRecords = (records: readonly SearchRecord[]): IndexedRecord[] =>
  [...Map.groupBy(records, getSection).values()].flatMap(mergeSection);

const getAnchor = ({ url }: SearchRecord): string => url.split('#')[1] ?? '';

/** `ii.2` for a provision at `/ke-hoach/…/#ii.2.4`; '' for the plan as a whole. */
const getSection = (record: SearchRecord): string =>
  getAnchor(record)
    .replace(/-b\d.*$/, '')
    .split('.')
    .slice(0, 2)
    .join('.');

function mergeSection(records: readonly SearchRecord[]): IndexedRecord[] {
  const passages = records.filter(isPassage);
  const [first] = passages;
  if (first === undefined) return [];
  const texts = passages.map(({ heading, text }) => encodeText([heading, text].filter(Boolean).join('. ')));
  let words = 0;
  const parts = passages.map((passage, at): PartPlace => {
    const place = words;
    words += countWords(texts[at] ?? '');
    return [place, getAnchor(passage)];
  });
  const title = [first.shown.title, first.heading].filter(Boolean).join(' ');
  const shown = { ...first.shown, title, note: '', page: '' };
  const content = texts.filter(Boolean).join(' ');
  return [{ url: first.url, content, details: { shown, heading: 0, parts }, filters: mergeFilters(records) }];
}

const mergeFilters = (records: readonly SearchRecord[]): Record<Facet, string[]> =>
  Object.fromEntries(
    facets.map((facet) => [facet, [...new Set(records.flatMap(({ filters }) => filters[facet]))]]),
  ) as Record<Facet, string[]>;
