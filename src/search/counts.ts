import { type Facet, type Filters, facets } from './address.ts';
import type { Query } from './query.ts';

/** How many records each value of each facet has. */
export type Counts = Partial<Record<string, Record<string, number>>>;

/** A search within filters, with how many of its results each value of each facet has. */
export type Find = (within: Filters) => Promise<{ results: readonly unknown[]; filters: Counts }>;

/** One search of several whose counts are added up: 1 to add, -1 to take away. */
export interface SignedFind {
  find: Find;
  /** Whether it has quoted phrases, which the counts of its results leave out. */
  isQuoted: boolean;
  sign: 1 | -1;
}

export interface SignedQuery {
  query: Query;
  sign: 1 | -1;
}

/**
 * What has to be counted so that a record which several queries find counts once: every set of them as one query that
 * asks for all their words, added where the set is odd and taken away where it is even.
 */
export function listSignedQueries(queries: readonly Query[]): SignedQuery[] {
  const signed: SignedQuery[] = [];
  for (const query of queries) {
    const joined = signed.map(
      (other) => ({ query: joinQueries(other.query, query), sign: other.sign === 1 ? -1 : 1 }) as const,
    );
    signed.push({ query, sign: 1 }, ...joined);
  }
  return signed;
}

const joinQueries = (one: Query, other: Query): Query => ({
  ...one,
  terms: [...new Set([...one.terms, ...other.terms])],
  phrases: [...one.phrases, ...other.phrases],
});

/** Of each facet and value: how many records the searches find together. */
export async function countUnion(finds: readonly SignedFind[], filters: Filters): Promise<Counts> {
  const sum: Counts = {};
  for (const { find, isQuoted, sign } of finds)
    addCounts(sum, await countFacets(find, isQuoted, filters), sign);
  return sum;
}

function addCounts(sum: Counts, counts: Counts, sign: 1 | -1): void {
  for (const [facet, values = {}] of Object.entries(counts)) {
    const sums = sum[facet] ?? {};
    sum[facet] = sums;
    for (const [value, count] of Object.entries(values)) sums[value] = (sums[value] ?? 0) + sign * count;
  }
}

const without = (filters: Filters, facet: Facet): Filters => ({ ...filters, [facet]: undefined });

/** A facet that is chosen is counted as if it were not, so that its other values show what they would give. */
async function countFacets(find: Find, isQuoted: boolean, filters: Filters): Promise<Counts> {
  const counts: Counts = { ...(await find(filters)).filters };
  for (const facet of facets)
    if (filters[facet]) counts[facet] = (await find(without(filters, facet))).filters[facet];
  return isQuoted ? countOneByOne(find, filters, counts) : counts;
}

/** The same where the counts of a search do not know of its quoted phrases: every value is tried. */
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
