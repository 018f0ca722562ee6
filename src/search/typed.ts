import { WORD } from './encoding.ts';

/** A word of a query in its place: of NFC text the offsets of its beginning and end. */
export interface TypedWord {
  word: string;
  from: number;
  to: number;
  /** Whether it is wanted as it stands: quoted, or part of a document number. */
  isFixed: boolean;
}

// "công khai" “công khai” „công khai” «công khai» ″công khai″; a quotation that is still open is plain words
const QUOTES = /[“”„‟«»″]/g;
/** A phrase in plain quotation marks. */
export const PHRASE = /"([^"]+)"/g;
// 2163/KH-UBND, 2163/kh-ubnd, 61/2018/NĐ-CP, 29-CTr/TU; not 2163, KT-XH
const NUMBER = /\d[\p{L}\d]*[/–-][\p{L}\p{M}\d&/–-]+/gu;

/** The text with plain quotation marks, each in its place. */
export const straightenQuotes = (text: string): string => text.replace(QUOTES, '"');

/** The words of a query, which is in NFC, in order. */
export function listTypedWords(text: string): TypedWord[] {
  const plain = straightenQuotes(text);
  const fixed = [PHRASE, NUMBER].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
  return [...plain.matchAll(WORD)].map(({ 0: word, index: from }) => {
    const to = from + word.length;
    return { word, from, to, isFixed: fixed.some((span) => span.from <= from && to <= span.to) };
  });
}
