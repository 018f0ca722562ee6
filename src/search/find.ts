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

/** A record that has all that is wanted; the higher its rank, the better. */
export interface Found {
  at: number;
  rank: number;
  wanted: Wanted;
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
      addPlaces(standing.places, places);
      if (isExact) addPlaces(standing.exact, places);
    }
  }
  return all;
}

/** Adds what is not there yet: a word that ends in a sign stands in the index with and without it. */
function addPlaces(known: number[], places: readonly number[]): void {
  for (const place of places) if (!known.includes(place)) known.push(place);
}

/** A strictness outranks every score below it. */
const TIER = 10_000;

/** The records that hold all that is wanted, the strictest first, then by BM25; a query without terms finds all. */
export function findRecords(wanted: Wanted, lengths: readonly number[]): Found[] {
  const { terms, phrases, accented } = wanted;
  if (terms.length === 0) return lengths.map((_, at) => ({ at, rank: 0, wanted }));
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const rarities = terms.map(({ size }) => Math.log(1 + (lengths.length - size + 0.5) / (size + 0.5)));
  const found: Found[] = [];
  for (const at of listCandidates(terms)) {
    const standings = gatherStandings(terms, at);
    if (standings === null || !phrases.every((phrase) => holdsPhrase(phrase, at))) continue;
    const score = rateScore(standings, rarities, accented, (lengths[at] ?? 0) / average);
    found.push({ at, rank: rateStrictness(standings, accented) * TIER + score, wanted });
  }
  return found.sort((a, b) => b.rank - a.rank || a.at - b.at);
}

/** The records of the rarest term: no other can have them all. */
const listCandidates = (terms: readonly Occurrences[]): Iterable<number> =>
  terms.reduce((a, b) => (b.size < a.size ? b : a)).keys();

/** How each term stands in a record; null where one is missing. */
function gatherStandings(terms: readonly Occurrences[], at: number): Standing[] | null {
  const standings: Standing[] = [];
  for (const term of terms) {
    const standing = term.get(at);
    if (standing === undefined) return null;
    standings.push(standing);
  }
  return standings;
}

function holdsPhrase(phrase: readonly Occurrences[], at: number): boolean {
  const standings = gatherStandings(phrase, at);
  return standings !== null && standsTogether(standings, 'places');
}

/** Places of the words found in a record, in ascending order. */
export const listPlaces = ({ at, wanted }: Found): number[] =>
  [...new Set(wanted.terms.flatMap((term) => term.get(at)?.places ?? []))].sort((a, b) => a - b);

/** Whether the terms stand side by side, in their order. */
function standsTogether(standings: readonly Standing[], which: keyof Standing): boolean {
  const [first, ...rest] = standings;
  if (first === undefined) return false;
  return first[which].some((place) =>
    rest.every((standing, after) => standing[which].includes(place + after + 1)),
  );
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
  rarities: readonly number[],
  accented: boolean,
  long: number,
): number {
  const room = SATURATION * (1 - LENGTH + LENGTH * long);
  return standings.reduce((sum, { places, exact }, term) => {
    const often = places.length + (accented ? SAME_MARKS * exact.length : 0);
    return sum + ((rarities[term] ?? 0) * often * (SATURATION + 1)) / (often + room);
  }, 0);
}
