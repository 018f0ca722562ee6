import { type Facet, facets } from './address.ts';
import { encodeText } from './encoding.ts';
import type { Part } from './parts.ts';
import type { SearchRecord } from './records.ts';

/**
 * Records of a large site: what Pagefind fetches first grows with their number, so that a thousand plans at a record a
 * provision would ask a phone for a megabyte before the first hit. A merged record holds a section of a plan with the
 * place of each of its provisions, and a hit still lands on the provision that was found.
 */
export interface MergedRecord extends SearchRecord {
  parts: Part[];
}

/**
 * The records of one plan, one for each section: every passage once. A section that states targets or commitments is
 * of their kind as well, so that the kinds narrow a search to the sections that state some.
 */
export const mergeRecords = (records: readonly SearchRecord[]): MergedRecord[] =>
  [...Map.groupBy(records, getSection).values()].flatMap(mergeSection);

/** `ii.2` for a provision at `/ke-hoach/…/#ii.2.4`; '' for the plan as a whole. */
const getSection = ({ url }: SearchRecord): string =>
  (url.split('#')[1] ?? '')
    .replace(/-b\d.*$/, '')
    .split('.')
    .slice(0, 2)
    .join('.');

const joinHeading = ({ heading, text }: SearchRecord): string => [heading, text].filter(Boolean).join('. ');

/** How many words the index counts in a text. */
export const countWords = (text: string): number => encodeText(text).split(' ').filter(Boolean).length;

function mergeSection(records: readonly SearchRecord[]): MergedRecord[] {
  const passages = records.filter(({ shown }) => shown.kind === 'muc');
  const [first] = passages;
  if (first === undefined) return [];
  const parts: Part[] = [];
  let words = 0;
  for (const record of passages) {
    parts.push({ place: words, url: record.url });
    words += countWords(joinHeading(record));
  }
  const text = passages.map(joinHeading).join(' ');
  const title = [first.shown.title, first.heading].filter(Boolean).join(' ');
  const shown = { ...first.shown, title, note: '', page: '' };
  return [{ url: first.url, heading: '', text, shown, filters: mergeFilters(records), parts }];
}

const mergeFilters = (records: readonly SearchRecord[]): Record<Facet, string[]> =>
  Object.fromEntries(
    facets.map((facet) => [facet, [...new Set(records.flatMap(({ filters }) => filters[facet]))]]),
  ) as Record<Facet, string[]>;
