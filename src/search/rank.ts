/** A match as Pagefind gives it: the higher the score, the better. */
export interface Scored {
  id: string;
  score: number;
}

/** Which matches hold the query in a stricter way than "all its words somewhere, marks or not". */
export interface Tiers {
  /** All words side by side, with the very marks typed. */
  exactPhrase: ReadonlySet<string>;
  /** All words with the very marks typed. */
  exact: ReadonlySet<string>;
  /** All words side by side. */
  phrase: ReadonlySet<string>;
}

/** The strictest tier first; within a tier by score; otherwise in the order given. */
export function rankMatches<Match extends Scored>(matches: readonly Match[], tiers: Tiers): Match[] {
  const strictness = new Map(matches.map((match) => [match.id, getStrictness(match.id, tiers)]));
  const get = (match: Match): number => strictness.get(match.id) ?? 0;
  return matches.toSorted((a, b) => get(b) - get(a) || b.score - a.score);
}

function getStrictness(id: string, { exactPhrase, exact, phrase }: Tiers): number {
  if (exactPhrase.has(id)) return 3;
  if (exact.has(id)) return 2;
  return phrase.has(id) ? 1 : 0;
}
