/** A passage of a record: the place of its first word, where a reader lands, and what it is called there. */
export type Part = readonly [place: number, url: string, title: string];

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
    const [from, to] = [part[0], parts[at + 1]?.[0] ?? Number.POSITIVE_INFINITY];
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
