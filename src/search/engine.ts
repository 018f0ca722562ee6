import { type Facet, type Filters, facets } from './address.ts';
import type { Lexicon } from './lexicon.ts';
import { parseQuery, type Query } from './query.ts';
import { rankMatches, type Scored, type Tiers } from './rank.ts';

/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options: { filters: Filters }): Promise<{ results: Match[]; filters: Counts }>;
}

export interface PagefindOptions {
  /** Only words with the very marks of the query are found. */
  exactDiacritics?: boolean;
  /** From 0, where marks do not count, to 1. */
  ranking?: { diacriticSimilarity: number };
}

/** One record that matches; its text is fetched when asked for. `words` are the places of the words found. */
export interface Match extends Scored {
  words: number[];
  data(): Promise<RecordData>;
}

export interface RecordData {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** How many records each value of each facet has. */
export type Counts = Partial<Record<string, Record<string, number>>>;

export interface Outcome {
  query: Query;
  /** Best first. */
  matches: Match[];
  /** Of each facet: how many matches a choice of that value would give, the other filters as they are. */
  counts: Counts;
}

export interface Engine {
  search(text: string, filters: Filters): Promise<Outcome>;
}

const quote = (terms: readonly string[]): string => `"${terms.join(' ')}"`;

/**
 * Search over one Pagefind index: every match has all the words of the query that exist anywhere, and every quoted
 * phrase. Searches run one after another, since Pagefind's option of exact marks is one for all.
 */
export function createEngine(pagefind: Pagefind, lexicon: Lexicon): Engine {
  const ready = pagefind.filters();
  let last: Promise<unknown> = ready;
  return {
    search(text, filters) {
      const next = last.then(() => findMatches(pagefind, parseQuery(text, lexicon), filters));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

async function findMatches(pagefind: Pagefind, query: Query, filters: Filters): Promise<Outcome> {
  if (query.terms.length === 0 && query.missing.length > 0) return { query, matches: [], counts: {} };
  // Without marks in the query, text without marks (a scan that lost them) is no better than any other.
  await pagefind.options({ ranking: { diacriticSimilarity: query.accented ? 0.8 : 0 } });
  const term = query.terms.length === 0 ? null : query.terms.join(' ');
  const quoted = await Promise.all(query.phrases.map((phrase) => findIds(pagefind, quote(phrase), {})));
  const hasQuoted = ({ id }: Match): boolean => quoted.every((ids) => ids.has(id));
  const find = async (within: Filters) => {
    const found = await pagefind.search(term, { filters: within });
    return { ...found, results: found.results.filter(hasQuoted) };
  };
  const found = await find(filters);
  const tiers = await findTiers(pagefind, query, filters);
  const matches = rankMatches(found.results, tiers);
  const wide = await countFacets(find, filters, found.filters);
  const counts = quoted.length > 0 ? await countOneByOne(find, filters, wide) : wide;
  return { query, matches, counts };
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

type Find = (within: Filters) => Promise<{ results: Match[]; filters: Counts }>;

const without = (filters: Filters, facet: Facet): Filters => ({ ...filters, [facet]: undefined });

/** A facet that is chosen is counted as if it were not, so that its other values show what they would give. */
async function countFacets(find: Find, filters: Filters, found: Counts): Promise<Counts> {
  const counts: Counts = { ...found };
  for (const facet of facets)
    if (filters[facet]) counts[facet] = (await find(without(filters, facet))).filters[facet];
  return counts;
}

/** The same where Pagefind's own counts do not know of a quoted phrase: every value is tried. */
async function countOneByOne(find: Find, filters: Filters, wide: Counts): Promise<Counts> {
  const counts: Counts = {};
  for (const facet of facets) {
    const values = Object.entries(wide[facet] ?? {}).filter(([, count]) => count > 0);
    const exact = values.map(async ([value]) => {
      const { results } = await find({ ...filters, [facet]: value });
      return [value, results.length] as const;
    });
    counts[facet] = Object.fromEntries(await Promise.all(exact));
  }
  return counts;
}
