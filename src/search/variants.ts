import { fold, foldCase } from '../vocabulary/fold.ts';
import { splitWords } from './lexicon.ts';
import { listTypedWords, straightenQuotes } from './typed.ts';

/** Two names of one thing: an abbreviation and what it stands for, a former name and today's. */
export type NamePair = readonly [one: string, other: string];

/** Another wording of a query. */
export interface Variant {
  text: string;
  /** The name that took the place of the one typed. */
  name: string;
}

const MOST = 2;

/** One name and the other that takes its place, in words spelled in one way. */
interface Swap {
  from: string[];
  to: string[];
  name: string;
}

type Spelling = (word: string) => string;
const swaps = new Map<Spelling, WeakMap<readonly NamePair[], Swap[]>>();

/** Every pair both ways: made once for all that a reader types. */
function listSwaps(pairs: readonly NamePair[], spell: Spelling): Swap[] {
  const known = swaps.get(spell) ?? new WeakMap<readonly NamePair[], Swap[]>();
  swaps.set(spell, known);
  const words = (name: string): string[] => splitWords(name).map(spell);
  const made =
    known.get(pairs) ??
    pairs.flatMap(([one, other]) => [
      { from: words(one), to: words(other), name: other },
      { from: words(other), to: words(one), name: one },
    ]);
  known.set(pairs, made);
  return made;
}

/**
 * The query with a name in it replaced by its other name: "rà soát TTHC" is also "rà soát thủ tục hành chính". At most
 * two, the longest names first; none for quoted words, which are wanted as they stand, nor within a document number.
 * Words typed with marks are compared with marks.
 */
export function listVariants(text: string, pairs: readonly NamePair[]): Variant[] {
  if (straightenQuotes(text).includes('"')) return [];
  const typed = listTypedWords(text);
  const words = typed.map(({ word }) => word);
  const spell = words.some((word) => fold(word) !== word.toLowerCase()) ? foldCase : fold;
  const spelled = typed.map(({ word, isFixed }) => (isFixed ? '' : spell(word)));
  const found = listSwaps(pairs, spell)
    .map((swap) => ({ ...swap, at: findWords(spelled, swap.from) }))
    .filter(({ at, from, to }) => at >= 0 && !hasOther(spelled, from, to))
    .toSorted((a, b) => b.from.length - a.from.length);
  const variants = found.map(({ from, name, at }) => ({
    text: words.toSpliced(at, from.length, name).join(' '),
    name,
  }));
  return [...new Map(variants.map((variant) => [variant.text, variant])).values()].slice(0, MOST);
}

/** Where `part` stands in `words` side by side; -1 for nowhere. */
const findWords = (words: readonly string[], part: readonly string[]): number =>
  words.findIndex((_, at) => part.every((word, place) => words[at + place] === word));

/** Whether the other name was typed as well and is no part of this one: "TTHC (thủ tục hành chính)" says it all. */
const hasOther = (words: readonly string[], from: readonly string[], other: readonly string[]): boolean =>
  findWords(words, other) >= 0 && findWords(from, other) < 0;
