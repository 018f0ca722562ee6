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

/** The records of one plan, one for each kind and section; targets of a plan stand together. */
export const mergeRecords = (records: readonly SearchRecord[]): MergedRecord[] =>
  [...Map.groupBy(records, composeSectionKey).values()].flatMap(mergeSection);

/** `muc ii` for a provision at `/ke-hoach/…/#ii.2.4`. */
function composeSectionKey({ url, shown: { kind } }: SearchRecord): string {
  const [section] = (url.split('#')[1] ?? '').split(/[.-]/);
  return kind === 'chi-tieu' ? kind : `${kind} ${section}`;
}

/** Headings as text, so that they are found: "1.3. Cải cách thủ tục hành chính" is the name of its part as well. */
const joinHeading = ({ heading, text }: SearchRecord): string => [heading, text].filter(Boolean).join('. ');
const nameOf = ({ heading, shown }: SearchRecord): string => [shown.title, heading].filter(Boolean).join(' ');

/** How many words the index counts in a text. */
export const countWords = (text: string): number => encodeText(text).split(' ').filter(Boolean).length;

function mergeSection(records: readonly SearchRecord[]): MergedRecord[] {
  const [first] = records;
  if (first === undefined) return [];
  const parts: Part[] = [];
  let words = 0;
  for (const record of records) {
    parts.push([words, record.url, nameOf(record)]);
    words += countWords(joinHeading(record));
  }
  const text = records.map(joinHeading).join(' ');
  const shown = { ...first.shown, title: nameOf(first), place: '', note: '', page: '' };
  return [{ url: first.url, heading: '', text, shown, filters: mergeFilters(records), parts }];
}

const mergeFilters = (records: readonly SearchRecord[]): Record<Facet, string[]> =>
  Object.fromEntries(
    facets.map((facet) => [facet, [...new Set(records.flatMap(({ filters }) => filters[facet]))]]),
  ) as Record<Facet, string[]>;
