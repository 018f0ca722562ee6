import { type Facet, type Filters, facets } from './address.ts';
import type { Bundle, RecordData } from './bundle.ts';
import { type Counts, countFacets, type FacetRecords } from './counts.ts';
import { type Found, findRecords, gatherOccurrences, listWords, type Occurrences } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import { parseQuery, type Query } from './query.ts';
import type { Variant } from './variants.ts';

/** One record that matches; its text is fetched when asked for. */
export interface Match {
  /** Places of the words found, in ascending order. */
  listWords(): number[];
  data(): Promise<RecordData>;
}

export interface Outcome {
  query: Query;
  /** Best first; what only a variant of the query finds comes after what the query itself finds. */
  matches: Match[];
  /** The variants that were searched as well. */
  variants: readonly Variant[];
  /** Of each facet: how many matches a choice of that value would give, the other filters as they are. */
  count(): Promise<Counts>;
}

export interface Engine {
  /** `variants` are other wordings of the text; one with a word that no plan has is left aside. */
  search(text: string, filters: Filters, variants: readonly Variant[]): Promise<Outcome>;
}

/**
 * Search over one index: every match has all the words of the query that exist anywhere, and every quoted phrase, or all
 * the words of a variant. What is needed to count is fetched when counts are asked for: the first results do not wait.
 */
export function createEngine(bundle: Bundle, lexicon: Lexicon): Engine {
  const loadTerm = createTerms(bundle);
  const findAll = async (queries: readonly Query[]): Promise<Found[]> =>
    joinFound(await Promise.all(queries.map((query) => findQuery(query, loadTerm, bundle.lengths))));
  return {
    search: async (text, filters, variants) => {
      const query = parseQuery(text, lexicon);
      const others = variants.map((variant) => ({ variant, query: parseQuery(variant.text, lexicon) }));
      const known = others.filter((other) => other.query.missing.length === 0);
      const queries = [query, ...known.map((other) => other.query)].filter(hasTerms);
      const [found, isWithin] = await Promise.all([findAll(queries), createWithin(bundle, filters)]);
      const matches = found
        .filter(({ at }) => isWithin(at))
        .map((one) => ({ listWords: () => listWords(one), data: () => bundle.loadRecord(one.at) }));
      const count = async (): Promise<Counts> =>
        countFacets(
          found.map(({ at }) => at),
          await loadFacets(bundle),
          filters,
        );
      return { query, matches, variants: known.map(({ variant }) => variant), count };
    },
  };
}

type LoadTerm = (term: string) => Promise<Occurrences>;

/** A term's occurrences, gathered once: the next keystroke asks for most of them again. */
function createTerms(bundle: Bundle): LoadTerm {
  const known = new Map<string, Occurrences>();
  return async (term) => {
    const typed = term.toLowerCase();
    const occurrences =
      known.get(typed) ?? gatherOccurrences(await bundle.loadForms(stripMarks(typed)), typed);
    known.set(typed, occurrences);
    return occurrences;
  };
}

/** As the index sorts words: ḏ is d, ế is e. */
const stripMarks = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '');

async function findQuery(
  { terms, phrases, accented }: Query,
  loadTerm: LoadTerm,
  lengths: readonly number[],
): Promise<Found[]> {
  const [wanted, ...quoted] = await Promise.all(
    [terms, ...phrases].map((words) => Promise.all(words.map(loadTerm))),
  );
  return findRecords({ terms: wanted ?? [], phrases: quoted, accented }, lengths);
}

/** Without words there is everything to find, with none but missing ones nothing. */
const hasTerms = ({ terms, missing }: Query): boolean => terms.length > 0 || missing.length === 0;

/** What each query finds after what those before it find, each record once. */
const joinFound = (all: readonly Found[][]): Found[] => {
  const [first = [], ...others] = all;
  const known = new Map(first.map((found) => [found.at, found]));
  for (const found of others.flat()) if (!known.has(found.at)) known.set(found.at, found);
  return [...known.values()];
};

/** Whether a record has the value that each filter asks for. */
async function createWithin(bundle: Bundle, filters: Filters): Promise<(at: number) => boolean> {
  const chosen = await Promise.all(
    facets.flatMap((facet) => {
      const value = filters[facet];
      return value === undefined
        ? []
        : [bundle.loadFacet(facet).then((values) => new Set(values.get(value)))];
    }),
  );
  return (at) => chosen.every((within) => within.has(at));
}

async function loadFacets(bundle: Bundle): Promise<FacetRecords> {
  const loaded = facets.map(async (facet) => [facet, await bundle.loadFacet(facet)] as const);
  return Object.fromEntries(await Promise.all(loaded)) as Record<
    Facet,
    ReadonlyMap<string, readonly number[]>
  >;
}
