import type { Filters } from './address.ts';
import { type Counts, countUnion, listSignedQueries } from './counts.ts';
import type { Lexicon } from './lexicon.ts';
import { parseQuery, type Query } from './query.ts';
import { rankMatches, type Scored, type Tiers } from './rank.ts';
import type { Variant } from './variants.ts';

/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options: { filters: Filters }): Promise<Found>;
}

export interface PagefindOptions {
  /** Only words with the very marks of the query are found. */
  exactDiacritics?: boolean;
  /** From 0, where marks do not count, to 1. */
  ranking?: { diacriticSimilarity: number };
}

interface Found {
  results: Match[];
  filters: Counts;
}

/** One record that matches; its text is fetched when asked for. `words` are the places of the words found. */
export interface Match extends Scored {
  words: number[];
  data(): Promise<RecordData>;
}

export interface RecordData {
  /** The record's address, as the index was given it. */
  raw_url: string;
  content: string;
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

const quote = (terms: readonly string[]): string => `"${terms.join(' ')}"`;

/**
 * Search over one Pagefind index: every match has all the words of the query that exist anywhere, and every quoted
 * phrase, or all the words of a variant. Searches run one after another, since Pagefind's option of exact marks is one
 * for all. What is needed to count is fetched when counts are asked for: the first results do not wait for it.
 */
export function createEngine(pagefind: Pagefind, lexicon: Lexicon): Engine {
  let last: Promise<unknown> = Promise.resolve();
  const queue = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    search: (text, filters, variants) =>
      queue(async () => {
        const query = parseQuery(text, lexicon);
        const others = variants.map((variant) => ({ variant, query: parseQuery(variant.text, lexicon) }));
        const known = others.filter((other) => other.query.missing.length === 0);
        const queries = [query, ...known.map((other) => other.query)].filter(hasTerms);
        const matches = await findAll(pagefind, queries, filters);
        const count = () => queue(() => countAll(pagefind, queries, filters));
        return { query, matches, variants: known.map(({ variant }) => variant), count };
      }),
  };
}

/** Without words there is everything to find, with none but missing ones nothing. */
const hasTerms = ({ terms, missing }: Query): boolean => terms.length > 0 || missing.length === 0;

/** The matches of each query after those of the one before it, each match once. */
async function findAll(pagefind: Pagefind, queries: readonly Query[], filters: Filters): Promise<Match[]> {
  const all = new Map<string, Match>();
  for (const query of queries)
    for (const match of await findMatches(pagefind, query, filters))
      if (!all.has(match.id)) all.set(match.id, match);
  return [...all.values()];
}

async function findMatches(pagefind: Pagefind, query: Query, filters: Filters): Promise<Match[]> {
  // Without marks in the query, text without marks (a scan that lost them) is no better than any other.
  await pagefind.options({ ranking: { diacriticSimilarity: query.accented ? 0.8 : 0 } });
  const { results } = await (await createFind(pagefind, query))(filters);
  return rankMatches(results, await findTiers(pagefind, query, filters));
}

/** Finds what has all words and all quoted phrases of a query; Pagefind's own counts do not know of the phrases. */
async function createFind(
  pagefind: Pagefind,
  { terms, phrases }: Query,
): Promise<(within: Filters) => Promise<Found>> {
  const term = terms.length === 0 ? null : terms.join(' ');
  const quoted = await Promise.all(phrases.map((phrase) => findIds(pagefind, quote(phrase), {})));
  const hasQuoted = ({ id }: Match): boolean => quoted.every((ids) => ids.has(id));
  return async (within) => {
    const found = await pagefind.search(term, { filters: within });
    return { ...found, results: found.results.filter(hasQuoted) };
  };
}

async function findIds(pagefind: Pagefind, term: string, filters: Filters): Promise<Set<string>> {
  const { results } = await pagefind.search(term, { filters });
  return new Set(results.map(({ id }) => id));
}

/** What is stricter than the search itself; a tier that cannot differ from a wider one stays empty. */
async function findTiers(pagefind: Pagefind, query: Query, filters: Filters): Promise<Tiers> {
  const none: ReadonlySet<string> = new Set();
  const several = query.terms.length > 1;
  const findPhrase = () => (several ? findIds(pagefind, quote(query.terms), filters) : none);
  const phrase = await findPhrase();
  if (!query.accented) return { exactPhrase: none, exact: none, phrase };
  await pagefind.options({ exactDiacritics: true });
  try {
    const exact = await findIds(pagefind, query.terms.join(' '), filters);
    return { exactPhrase: await findPhrase(), exact, phrase };
  } finally {
    await pagefind.options({ exactDiacritics: false });
  }
}

async function countAll(pagefind: Pagefind, queries: readonly Query[], filters: Filters): Promise<Counts> {
  await pagefind.filters();
  const finds = listSignedQueries(queries).map(async ({ query, sign }) => ({
    find: await createFind(pagefind, query),
    isQuoted: query.phrases.length > 0,
    sign,
  }));
  return countUnion(await Promise.all(finds), filters);
}
