import type { Form } from './bundle.ts';
import { countPlaces, type Layout, listPlaces, markSideBySide } from './spots.ts';

/** A term of a query: where it stands, whatever the marks, and where with the very marks typed. */
export interface Occurrences {
  all: Gathered;
  exact: Gathered;
  /** How many records have it. */
  held: number;
}

interface Gathered {
  forms: readonly Form[];
  /** In how many places of each record. */
  counts: Uint32Array;
}

/** A query as the index knows it: all of these terms, and every phrase side by side. */
export interface Wanted {
  terms: readonly Occurrences[];
  phrases: readonly (readonly Occurrences[])[];
  /** Whether marks were typed: then what has the same marks comes first. */
  accented: boolean;
}

/** BM25: how soon more of the same word stops counting, and how much a long text is held against it. */
const SATURATION = 1.4;
const LENGTH = 0.6;
/** How much more a word counts that has the marks typed. */
const SAME_MARKS = 0.8;

/** Gathers the forms of a term. `typed` is the term in lower case, marks and all */
export function gatherOccurrences(forms: readonly Form[], typed: string, layout: Layout): Occurrences {
  const gather = (some: readonly Form[]): Gathered => ({ forms: some, counts: countPlaces(some, layout) });
  const same = forms.filter(({ form }) => form.startsWith(typed));
  const all = gather(forms);
  const exact = same.length === forms.length ? all : gather(same);
  return { all, exact, held: all.counts.reduce((held, count) => (count > 0 ? held + 1 : held), 0) };
}

/** The records that hold all that is wanted, the strictest first, then by BM25; a query without terms finds all. */
export function findRecords(wanted: Wanted, layout: Layout): number[] {
  const { terms, phrases } = wanted;
  const together = phrases.map((phrase) => markTogether(phrase, layout));
  const held = markCommon([...terms.map(({ all }) => all.counts), ...together], layout.lengths.length);
  const strictness = rateStrictness(wanted, layout);
  const ranks = rateScores(wanted, layout);
  for (let record = 0; record < ranks.length; record++)
    ranks[record] = held[record] ? (strictness[record] ?? 0) + (ranks[record] ?? 0) : -1;
  return sortByRank(ranks);
}

/** Which of `size` records all of several lists have something for: 1, or 0. */
export function markCommon(all: readonly ArrayLike<number>[], size: number): Uint8Array {
  const common = new Uint8Array(size).fill(1);
  for (const marks of all)
    for (let record = 0; record < size; record++) if (!marks[record]) common[record] = 0;
  return common;
}

/** A rank, which is below 4, and its record fit into the 53 bits of one number. */
const RECORD_BITS = 2 ** 17;
const RANK_BITS = 2 ** 34;

/**
 * The records of the highest rank first, of one rank in order; those below 0 are left out. Numbers alone are sorted without
 * a call for each pair of them.
 */
function sortByRank(ranks: Float64Array): number[] {
  const keys = new Float64Array(ranks.length);
  let end = 0;
  for (let record = 0; record < ranks.length; record++) {
    const rank = ranks[record] ?? -1;
    if (rank >= 0) keys[end++] = Math.floor(rank * RANK_BITS) * RECORD_BITS + (RECORD_BITS - 1 - record);
  }
  const sorted: number[] = [];
  keys.subarray(0, end).sort();
  while (end > 0) sorted.push(RECORD_BITS - 1 - ((keys[--end] ?? 0) % RECORD_BITS));
  return sorted;
}

/** Which records have the terms side by side: see `markSideBySide`. */
export const markTogether = (terms: readonly Occurrences[], layout: Layout): Uint8Array =>
  markSideBySide(
    terms.map(({ all, exact }) => ({ forms: all.forms, exact: exact.forms })),
    layout,
  );

/**
 * How strictly each record holds the query: 3 for side by side with the very marks, 2 for each word with its marks, 1 for
 * side by side, 0 for all words somewhere. A single word is side by side with none.
 */
function rateStrictness({ terms, accented }: Wanted, layout: Layout): Uint8Array {
  const size = layout.lengths.length;
  const strictness = terms.length > 1 ? markTogether(terms, layout) : new Uint8Array(size);
  if (!accented) return strictness.map((together) => Math.min(together, 1));
  const exact = markCommon(
    terms.map((term) => term.exact.counts),
    size,
  );
  for (let record = 0; record < size; record++) {
    const together = strictness[record] ?? 0;
    strictness[record] = exact[record] ? (together === 2 ? 3 : 2) : Math.min(together, 1);
  }
  return strictness;
}

/** How much of a score is for words that stand next to each other as typed, where there are more than two. */
const NEIGHBOURS = 0.5;

/** How well each record holds the terms, of the best that a record could: from 0 to below 1. */
function rateScores(wanted: Wanted, layout: Layout): Float64Array {
  const scores = rateTerms(wanted, layout);
  const pairs = wanted.terms.slice(1).map((term, at) => [wanted.terms[at] ?? term, term]);
  if (pairs.length < 2) return scores;
  const together = pairs.map((pair) => markTogether(pair, layout));
  for (let record = 0; record < scores.length; record++) {
    let count = 0;
    for (const marks of together) if (marks[record]) count++;
    scores[record] = (1 - NEIGHBOURS) * (scores[record] ?? 0) + (NEIGHBOURS * count) / pairs.length;
  }
  return scores;
}

function rateTerms({ terms, accented }: Wanted, { lengths }: Layout): Float64Array {
  const scores = new Float64Array(lengths.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const marked = accented ? SAME_MARKS : 0;
  const rarities = terms.map(({ held }) => Math.log(1 + (lengths.length - held + 0.5) / (held + 0.5)));
  const best = rarities.reduce((sum, rarity) => sum + rarity, 0);
  for (const [term, { all, exact }] of terms.entries()) {
    const weight = (rarities[term] ?? 0) / best;
    for (let record = 0; record < lengths.length; record++) {
      const often = (all.counts[record] ?? 0) + marked * (exact.counts[record] ?? 0);
      const room = SATURATION * (1 - LENGTH + (LENGTH * (lengths[record] ?? 0)) / average);
      scores[record] = (scores[record] ?? 0) + (weight * often) / (often + room);
    }
  }
  return scores;
}

/** Places of the words found in a record, in ascending order. */
export function listFoundPlaces({ terms }: Wanted, record: number, layout: Layout): number[] {
  const forms = terms.flatMap(({ all }) => all.forms);
  return [...new Set(forms.flatMap((form) => listPlaces(form, record, layout)))].sort((a, b) => a - b);
}
