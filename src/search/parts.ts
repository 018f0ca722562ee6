import type { Facet, Filters } from './address.ts';
import type { Part } from './record-address.ts';

/** The facets in which passages of one plan differ: the others are the plan's own. */
export const partFacets = ['loai', 'chi-so', 'thanh-phan', 'co-quan'] as const satisfies readonly Facet[];

/** What was found, narrowed to the one part that holds most of it. */
export interface Focus {
  part: Part;
  content: string;
  /** Places of the words found within the part's content. */
  places: number[];
}

/** The part with most of the words found among those within the filters, the earliest of several; null without parts. */
export function focusPart(
  content: string,
  places: readonly number[],
  parts: readonly Part[],
  filters: Filters,
): Focus | null {
  const spans = parts.map((part, at) => {
    const to = parts[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    const found = places.filter((place) => place >= part.from && place < to);
    return { part, to, found, weight: found.length > 0 && isWithin(part, filters) ? places.length : 0 };
  });
  const [first, ...others] = spans;
  if (first === undefined) return null;
  const rate = (span: typeof first): number => span.weight + span.found.length;
  const { part, to, found } = others.reduce((a, b) => (rate(b) > rate(a) ? b : a), first);
  return {
    part,
    content: content.split(' ').slice(part.from, to).join(' '),
    places: found.map((place) => place - part.from),
  };
}

const isWithin = ({ values }: Part, filters: Filters): boolean =>
  partFacets.every((facet) => filters[facet] === undefined || values.includes(filters[facet]));
