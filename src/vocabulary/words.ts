import { foldCase } from './fold.ts';

/** A word or a punctuation mark of a text, folded for comparison, with its place. */
export interface Word {
  /** Lower case, one tone style; or the class of a phrase: "=tier", "=province". */
  key: string;
  start: number;
  end: number;
  /** For "=tier" the tier ("tỉnh", "thành phố"), for "=province" the province's id. */
  value?: string;
}

/** Words and marks of a text (NFC), in order; spaces are dropped. */
export const splitWords = (text: string): Word[] =>
  [...foldCase(text).matchAll(/[\p{L}\p{M}\d]+|[^\s\p{L}\p{M}\d]/gu)].map(({ 0: key, index }) => ({
    key,
    start: index,
    end: index + key.length,
  }));

/** Phrases that stand for one key, by their first word; the longest first. */
export type Phrases = ReadonlyMap<
  string,
  readonly { keys: readonly string[]; key: string; value?: string }[]
>;

/** Phrases from lines of [phrase, key, value]. */
export function composePhrases(lines: readonly (readonly [string, string, string?])[]): Phrases {
  const phrases = new Map<string, { keys: string[]; key: string; value?: string }[]>();
  for (const [phrase, key, value] of lines) {
    const keys = splitWords(phrase).map((word) => word.key);
    const first = keys[0] ?? '';
    phrases.set(first, [
      ...(phrases.get(first) ?? []),
      { keys, key, ...(value === undefined ? {} : { value }) },
    ]);
  }
  for (const same of phrases.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  return phrases;
}

/** The words with every known phrase as one word: "Ủy ban nhân dân" and "UBND" have the same key afterwards. */
export function joinPhrases(words: readonly Word[], phrases: Phrases): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const phrase = phrases
      .get(word.key)
      ?.find(({ keys }) => keys.every((key, i) => words[at + i]?.key === key));
    const last = words[at + (phrase?.keys.length ?? 1) - 1] ?? word;
    joined.push({ ...word, ...(phrase && { key: phrase.key, value: phrase.value }), end: last.end });
    at += phrase?.keys.length ?? 1;
  }
  return joined;
}
