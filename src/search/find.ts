import type { Form } from './bundle.ts';

/** How a term of a query stands in one record. */
interface Standing {
  /** Places in ascending order, whatever the marks. */
  places: number[];
  /** Of these, where it has the very marks typed. */
  exact: number[];
}

/** A term of a query: the records that have it, and how. */
export type Occurrences = ReadonlyMap<number, Standing>;

/** A query as the index knows it: all of these terms, and every phrase side by side. */
export interface Wanted {
  terms: readonly Occurrences[];
  phrases: readonly (readonly Occurrences[])[];
  /** Whether marks were typed: then what has the same marks comes first. */
  accented: boolean;
}

/** A record that has all that is wanted. */
export interface Found {
  at: number;
  /** How each term stands in it. */
  standings: readonly Standing[];
}

/**
 * How strictly a record holds the query: side by side with the very marks, each word with its marks, side by side, or
 * all words somewhere.
 */
type Strictness = 0 | 1 | 2 | 3;

/** BM25: how soon more of the same word stops counting, and how much a long text is held against it. */
const SATURATION = 1.4;
const LENGTH = 0.6;
/** How much more a word counts that has the marks typed. */
const SAME_MARKS = 0.8;

/** Gathers what the forms of a term say, record by record. `typed` is the term in lower case, marks and all. */
export function gatherOccurrences(forms: readonly Form[], typed: string): Occurrences {
  const all = new Map<number, Standing>();
  for (const { form, records } of forms) {
    const isExact = form.startsWith(typed);
    for (const { at, places } of records) {
      const standing = all.get(at) ?? { places: [], exact: [] };
      all.set(at, standing);
      standing.places.push(...places);
      if (isExact) standing.exact.push(...places);
    }
  }
  return all;
}

/** The records that hold all that is wanted, the strictest first, then by BM25; a query without terms finds all. */
export function findRecords(wanted: Wanted, lengths: readonly number[]): Found[] {
  if (wanted.terms.length === 0) return lengths.map((_, at) => ({ at, standings: [] }));
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const [rarest = new Map()] = wanted.terms.toSorted((a, b) => a.size - b.size);
  const rated = [...rarest.keys()].flatMap((at) => {
    const standings = wanted.terms.flatMap((term) => term.get(at) ?? []);
    if (standings.length < wanted.terms.length) return [];
    if (!wanted.phrases.every((phrase) => standsTogether(listAt(phrase, at), 'places'))) return [];
    const strictness = rateStrictness(standings, wanted.accented);
    const score = rateScore(standings, wanted, (lengths[at] ?? 0) / average, lengths.length);
    return [{ at, standings, strictness, score }];
  });
  return rated
    .sort((a, b) => b.strictness - a.strictness || b.score - a.score || a.at - b.at)
    .map(({ at, standings }) => ({ at, standings }));
}

const listAt = (terms: readonly Occurrences[], at: number): Standing[] =>
  terms.flatMap((term) => term.get(at) ?? { places: [], exact: [] });

/** Places of the words found, in ascending order. */
export const listWords = ({ standings }: Found): number[] =>
  [...new Set(standings.flatMap(({ places }) => places))].sort((a, b) => a - b);

/** Whether the terms stand side by side, in their order. */
function standsTogether(standings: readonly Standing[], which: keyof Standing): boolean {
  const [first, ...rest] = standings.map((standing) => standing[which]);
  return first?.some((place) => rest.every((places, after) => places.includes(place + after + 1))) ?? false;
}

function rateStrictness(standings: readonly Standing[], accented: boolean): Strictness {
  const several = standings.length > 1;
  const isExact = accented && standings.every(({ exact }) => exact.length > 0);
  if (isExact && several && standsTogether(standings, 'exact')) return 3;
  if (isExact) return 2;
  return several && standsTogether(standings, 'places') ? 1 : 0;
}

/** @param long how long the record is, of an average one */
function rateScore(
  standings: readonly Standing[],
  { terms, accented }: Wanted,
  long: number,
  total: number,
): number {
  return standings.reduce((sum, { places, exact }, term) => {
    const having = terms[term]?.size ?? 0;
    const rarity = Math.log(1 + (total - having + 0.5) / (having + 0.5));
    const often = places.length + (accented ? SAME_MARKS * exact.length : 0);
    return sum + (rarity * often * (SATURATION + 1)) / (often + SATURATION * (1 - LENGTH + LENGTH * long));
  }, 0);
}
