import { fold } from '../vocabulary/fold.ts';
import { WORD } from './encoding.ts';

/** Every word that the index holds, without marks: what a query word can be told apart by. */
export interface Lexicon {
  has(word: string): boolean;
  hasBeginning(word: string): boolean;
}

/** The words, folded, each once, sorted by code unit, one a line. */
export const stringifyLexicon = (words: Iterable<string>): string =>
  [...new Set([...words].map(fold))].sort().join('\n');

/** Takes what `stringifyLexicon` gives. */
export function parseLexicon(lines: string): Lexicon {
  const words = lines === '' ? [] : lines.split('\n');
  const known = new Set(words);
  return {
    has: (word) => known.has(fold(word)),
    hasBeginning: (word) => words[findPlace(words, fold(word))]?.startsWith(fold(word)) ?? false,
  };
}

/** Index of the first word that does not sort before `word`. */
function findPlace(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a text in NFC, as the index sees them. */
export const splitWords = (text: string): string[] => text.normalize('NFC').match(WORD) ?? [];
