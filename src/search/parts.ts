/** A passage of a record: the place of its first word, and where a reader lands. */
export interface Part {
  place: number;
  url: string;
}

/**
 * Parts as the end of a record's address, which Pagefind does not index: `0@ii.2,34@ii.2.1` (anchors of one page).
 */
export const stringifyParts = (parts: readonly Part[]): string =>
  parts.map(({ place, url }) => `${place}@${url.split('#')[1] ?? ''}`).join(',');

/** Takes what `stringifyParts` gave, at the end of the record's address; [] for a record without parts. */
export function parseParts(url: string): Part[] {
  const [page = ''] = url.split('#');
  return [...url.matchAll(/(\d+)@([^,]*)/g)].map(([, place, anchor]) => ({
    place: Number(place),
    url: anchor ? `${page}#${anchor}` : page,
  }));
}

/** What was found, narrowed to the one part that holds most of it. */
export interface Focus {
  part: Part;
  content: string;
  /** Places of the words found within the part's content. */
  places: number[];
}

/** The part with most of the words found, the earliest of several; null for a record without parts. */
export function focusPart(content: string, places: readonly number[], parts: readonly Part[]): Focus | null {
  const spans = parts.map((part, at) => {
    const [from, to] = [part.place, parts[at + 1]?.place ?? Number.POSITIVE_INFINITY];
    return { part, from, to, places: places.filter((place) => place >= from && place < to) };
  });
  const [first, ...others] = spans;
  if (first === undefined) return null;
  const best = others.reduce((a, b) => (b.places.length > a.places.length ? b : a), first);
  return {
    part: best.part,
    content: content.split(' ').slice(best.from, best.to).join(' '),
    places: best.places.map((place) => place - best.from),
  };
}
