import { fold } from '../vocabulary/fold.ts';
import { encodeTerm } from './encoding.ts';
import { type Lexicon, splitWords } from './lexicon.ts';
import { PHRASE, straightenQuotes } from './typed.ts';

/** What was typed, as the index takes it. */
export interface Query {
  /** All words that some plan has, as index terms, in order. */
  terms: string[];
  /** Quoted phrases as index terms: a hit has them all. */
  phrases: string[][];
  /** Words that no plan has, as typed, each once. */
  missing: string[];
  /** Beginnings that are left aside until there is more of them, as typed, each once. */
  short: string[];
  /** Whether any word was typed with its marks: then exact matches come first. */
  accented: boolean;
}

/**
 * Reads a query. A word is looked for whole; one that no plan has whole, as the beginning of a word (someone is
 * typing); one that no plan has at all is missing. `isShort` says of a beginning, as a term, that too many words share it.
 */
export function parseQuery(text: string, lexicon: Lexicon, isShort: (term: string) => boolean): Query {
  const plain = straightenQuotes(text);
  const words = splitWords(plain);
  const isMissing = (word: string): boolean => !lexicon.hasBeginning(word);
  const toTerm = (word: string): string => encodeTerm(word, lexicon.has(word));
  const isLeftAside = (word: string): boolean =>
    !isMissing(word) && !lexicon.has(word) && isShort(toTerm(word));
  const listTerms = (some: string[]): string[] => some.filter((word) => !isLeftAside(word)).map(toTerm);
  return {
    terms: listTerms(words.filter((word) => !isMissing(word))),
    phrases: [...plain.matchAll(PHRASE)]
      .map(([, phrase = '']) => listTerms(splitWords(phrase)))
      .filter((phrase) => phrase.length > 0),
    missing: [...new Set(words.filter(isMissing))],
    short: [...new Set(words.filter(isLeftAside))],
    accented: words.some((word) => fold(word) !== word.toLowerCase()),
  };
}
