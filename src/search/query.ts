import { fold } from '../vocabulary/fold.ts';
import { encodeTerm } from './encoding.ts';
import { type Lexicon, splitWords } from './lexicon.ts';

/** What was typed, as the index takes it. */
export interface Query {
  /** All words that some plan has, as index terms, in order. */
  terms: string[];
  /** Quoted phrases as index terms: a hit has them all. */
  phrases: string[][];
  /** Words that no plan has, as typed, each once. */
  missing: string[];
  /** Whether any word was typed with its marks: then exact matches come first. */
  accented: boolean;
}

// "công khai" “công khai” „công khai” «công khai» ″công khai″; a quotation that is still open is plain words
const QUOTES = /[“”„‟«»″]/g;
const PHRASE = /"([^"]+)"/g;

/**
 * Reads a query. A word is looked for whole; one that no plan has whole, as the beginning of a word (someone is
 * typing); one that no plan has at all is missing.
 */
export function parseQuery(text: string, lexicon: Lexicon): Query {
  const plain = text.replace(QUOTES, '"');
  const words = splitWords(plain);
  const isKnown = (word: string): boolean => lexicon.hasBeginning(word);
  const toTerm = (word: string): string => encodeTerm(word, lexicon.has(word));
  return {
    terms: words.filter(isKnown).map(toTerm),
    phrases: [...plain.matchAll(PHRASE)]
      .map(([, phrase = '']) => splitWords(phrase).map(toTerm))
      .filter((phrase) => phrase.length > 0),
    missing: [...new Set(words.filter((word) => !isKnown(word)))],
    accented: words.some((word) => fold(word) !== word.toLowerCase()),
  };
}
