import { type Facet, type Filters, facets } from './address.ts';
import type { Bundle, RecordData } from './bundle.ts';
import { type Counts, countFacets, type FacetRecords } from './counts.ts';
import {
  findRecords,
  gatherOccurrences,
  listFoundPlaces,
  markCommon,
  markTogether,
  type Occurrences,
  type Wanted,
} from './find.ts';
import type { Lexicon } from './lexicon.ts';
import { parseQuery, type Query } from './query.ts';
import type { Scope } from './scope.ts';
import type { Variant } from './variants.ts';

/** A record that was found, with the places of the words found in it. */
export interface Hit {
  record: RecordData;
  words: readonly number[];
}

export interface Outcome {
  query: Query;
  /** The variants that were searched as well. */
  variants: readonly Variant[];
  /** How many records match. */
  total: number;
  /** Some of them, best first; what only a variant of the query finds comes after what the query itself finds. */
  load(from: number, most: number): Promise<Hit[]>;
  /** Of each facet: how many matches a choice of that value would give, the other filters as they are. */
  count(): Promise<Counts>;
}

/** What is searched for. */
export interface Wish {
  text: string;
  filters: Filters;
  /** A record has one of its values; null for none. */
  scope: Scope | null;
  /** Other wordings of the text; one with a word that no plan has is left aside. */
  variants: readonly Variant[];
}

export interface Engine {
  search(wish: Wish): Promise<Outcome>;
  /** Whether some record has all the words of a text side by side. */
  isSaid(text: string): Promise<boolean>;
  /** The records of each value of a facet. */
  loadFacet(facet: Facet): Promise<ReadonlyMap<string, readonly number[]>>;
  /**
   * Searches what is there for a usual word, twice side by side, and throws away what it finds: a browser compiles what runs
   * often, and the next search takes half the time.
   */
  rehearse(): void;
}

/**
 * From how many files on the words that share a beginning are not fetched: on a site of a thousand plans those with "t" are
 * half a megabyte, nearly every record has one, and a reader who types on will never look at what they find.
 */
const MOST_FILES = 3;

/**
 * Search over one index: every match has all the words of the query that exist anywhere, and every quoted phrase, or all
 * the words of a variant. What is needed to count is fetched when counts are asked for: the first results do not wait.
 */
export function createEngine(bundle: Bundle, lexicon: Lexicon): Engine {
  const isShort = (term: string): boolean => bundle.countFiles(toLetters(term)) > MOST_FILES;
  const parse = (text: string): Query => parseQuery(text, lexicon, isShort);
  const loadTerm = createTerms(bundle);
  const loadWithin = createWithin(bundle);
  return {
    search: async ({ text, filters, scope, variants }) => {
      const query = parse(text);
      const others = variants.map((variant) => ({ variant, query: parse(variant.text) }));
      const known = others.filter((other) => other.query.missing.length === 0);
      const queries = [query, ...known.map((other) => other.query)].filter(hasTerms);
      const [wanted, within, inScope] = await Promise.all([
        Promise.all(queries.map((one) => loadWanted(one, loadTerm))),
        loadWithin(filters),
        scope && loadScope(bundle, scope),
      ]);
      const byQuery = wanted.map((one) => findRecords(one, bundle.layout));
      const joined = joinFound(byQuery);
      const found = inScope ? joined.filter((record) => inScope[record]) : joined;
      const matches = found.filter((record) => within[record]);
      const loadHit = async (at: number): Promise<Hit> => {
        const finder = wanted[byQuery.findIndex((records) => records.includes(at))];
        return {
          record: await bundle.loadRecord(at),
          words: finder ? listFoundPlaces(finder, at, bundle.layout) : [],
        };
      };
      return {
        query,
        variants: known.map(({ variant }) => variant),
        total: matches.length,
        load: (from, most) => Promise.all(matches.slice(from, from + most).map(loadHit)),
        count: async () => countFacets(found, await loadFacets(bundle), filters),
      };
    },
    isSaid: async (text) => {
      const query = parse(text);
      if (query.missing.length > 0 || query.terms.length === 0) return false;
      const { terms } = await loadWanted(query, loadTerm);
      return markTogether(terms, bundle.layout).some(Boolean);
    },
    loadFacet: bundle.loadFacet,
    rehearse: () => {
      const { layout } = bundle;
      const forms = bundle.reread();
      const terms = [forms, forms].map((one) => gatherOccurrences(one, one[0]?.form ?? '', layout));
      findRecords({ terms, phrases: [], accented: true }, layout);
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
      known.get(typed) ?? gatherOccurrences(await bundle.loadForms(toLetters(term)), typed, bundle.layout);
    known.set(typed, occurrences);
    return occurrences;
  };
}

/** A term as the index sorts words: ḏ is d, ế is e. */
const toLetters = (term: string): string => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

async function loadWanted({ terms, phrases, accented }: Query, loadTerm: LoadTerm): Promise<Wanted> {
  const [loaded = [], ...quoted] = await Promise.all(
    [terms, ...phrases].map((words) => Promise.all(words.map(loadTerm))),
  );
  return { terms: loaded, phrases: quoted, accented };
}

/** Without words there is everything to find, with none but missing ones nothing. */
const hasTerms = ({ terms, missing }: Query): boolean => terms.length > 0 || missing.length === 0;

/** What each query finds after what those before it find, each record once. */
const joinFound = (all: readonly number[][]): number[] => {
  const [first = [], ...others] = all;
  return others.length === 0 ? first : [...new Set(all.flat())];
};

/** Which records have the value that each filter asks for. The records of a value are gathered once. */
function createWithin(bundle: Bundle): (filters: Filters) => Promise<Uint8Array> {
  const size = bundle.layout.lengths.length;
  const known = new Map<string, Uint8Array>();
  const load = async (facet: Facet, value: string): Promise<Uint8Array> => {
    const key = `${facet}=${value}`;
    const marks = known.get(key) ?? markRecords((await bundle.loadFacet(facet)).get(value) ?? [], size);
    known.set(key, marks);
    return marks;
  };
  return async (filters) => {
    const chosen = facets.flatMap((facet) =>
      filters[facet] === undefined ? [] : load(facet, filters[facet]),
    );
    return markCommon(await Promise.all(chosen), size);
  };
}

async function loadScope(bundle: Bundle, { facet, values }: Scope): Promise<Uint8Array> {
  const records = await bundle.loadFacet(facet);
  const own = values.flatMap((value) => records.get(value) ?? []);
  return markRecords(own, bundle.layout.lengths.length);
}

function markRecords(records: readonly number[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const record of records) marks[record] = 1;
  return marks;
}

async function loadFacets(bundle: Bundle): Promise<FacetRecords> {
  const loaded = facets.map(async (facet) => [facet, await bundle.loadFacet(facet)] as const);
  return Object.fromEntries(await Promise.all(loaded)) as Record<
    Facet,
    ReadonlyMap<string, readonly number[]>
  >;
}
