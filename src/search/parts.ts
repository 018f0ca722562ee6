import type { PartPlace } from './record-address.ts';

/** What was found, narrowed to the one part that holds most of it. */
export interface Focus {
  /** Where a reader lands. */
  url: string;
  content: string;
  /** Places of the words found within the part's content. */
  places: number[];
}

/**
 * The part with most of the words found, the earliest of several; null for a record without parts. `page` is the
 * address that the anchors belong to.
 */
export function focusPart(
  content: string,
  places: readonly number[],
  parts: readonly PartPlace[],
  page: string,
): Focus | null {
  const spans = parts.map(([from, anchor], at) => {
    const to = parts[at + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    return { anchor, from, to, places: places.filter((place) => place >= from && place < to) };
  });
  const [first, ...others] = spans;
  if (first === undefined) return null;
  const best = others.reduce((a, b) => (b.places.length > a.places.length ? b : a), first);
  return {
    url: best.anchor ? `${page}#${best.anchor}` : page,
    content: content.split(' ').slice(best.from, best.to).join(' '),
    places: best.places.map((place) => place - best.from),
  };
}
