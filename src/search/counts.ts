import { type Facet, type Filters, facets } from './address.ts';

/** How many records each value of each facet has. */
export type Counts = Partial<Record<string, Record<string, number>>>;

/** The records of each value of each facet. */
export type FacetRecords = Readonly<Record<Facet, ReadonlyMap<string, readonly number[]>>>;

/**
 * Of each facet and value: how many of the records found a choice of it would give, the other filters as they are. A
 * facet that is chosen is counted as if it were not, so that its other values show what they would give.
 */
export function countFacets(
  found: readonly { at: number }[],
  records: FacetRecords,
  filters: Filters,
): Counts {
  const outside = countOutside(found, records, filters);
  return Object.fromEntries(
    facets.map((facet) => {
      const chosen = new Set(records[facet].get(filters[facet] ?? ''));
      const isLeft = (at: number): boolean =>
        outside.get(at) === (filters[facet] !== undefined && !chosen.has(at) ? 1 : 0);
      const counts = [...records[facet]].map(([value, all]) => [value, all.filter(isLeft).length]);
      return [facet, Object.fromEntries(counts)];
    }),
  );
}

/** Of each record found, how many filters leave it out. */
function countOutside(
  found: readonly { at: number }[],
  records: FacetRecords,
  filters: Filters,
): Map<number, number> {
  const chosen = facets.flatMap((facet) => {
    const value = filters[facet];
    return value === undefined ? [] : [new Set(records[facet].get(value))];
  });
  return new Map(found.map(({ at }) => [at, chosen.filter((within) => !within.has(at)).length]));
}
