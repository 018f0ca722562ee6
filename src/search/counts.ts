import { type Facet, type Filters, facets } from './address.ts';

/** How many records each value of each facet has. */
export type Counts = Partial<Record<string, Record<string, number>>>;

/** The records of each value of each facet. */
export type FacetRecords = Readonly<Record<Facet, ReadonlyMap<string, readonly number[]>>>;

/**
 * Of each facet and value: how many of the records found a choice of it would give, the other filters as they are. A
 * facet that is chosen is counted as if it were not, so that its other values show what they would give.
 */
export function countFacets(found: readonly number[], records: FacetRecords, filters: Filters): Counts {
  const chosen = facets.filter((facet) => filters[facet] !== undefined);
  const kept = chosen.map((facet) => new Set(records[facet].get(filters[facet] ?? '')));
  const passed = countPassed(found, kept);
  return Object.fromEntries(
    facets.map((facet) => {
      const own = kept[chosen.indexOf(facet)];
      const isLeft = (at: number): boolean =>
        (passed[at] ?? 0) + (own === undefined || own.has(at) ? 0 : 1) > kept.length;
      const counts = [...records[facet]].map(([value, all]) => [value, all.filter(isLeft).length]);
      return [facet, Object.fromEntries(counts)];
    }),
  );
}

/** Of each record: 0 where it was not found, else one more than the filters that keep it. */
function countPassed(found: readonly number[], kept: readonly ReadonlySet<number>[]): Uint8Array {
  const passed = new Uint8Array(found.reduce((most, at) => Math.max(most, at), 0) + 1);
  for (const at of found) {
    let count = 1;
    for (const records of kept) if (records.has(at)) count++;
    passed[at] = count;
  }
  return passed;
}
