import { normaliseToneMarks } from '../vocabulary/fold.ts';

/**
 * How text is written into the search index, so that Pagefind finds Vietnamese as it is read.
 * - Pagefind strips combining marks but takes đ for a letter of its own. đ is written as d with a mark (ḏ), so that
 *   "dien tu" finds "điện tử" and "điện tử" still ranks above "diện tu".
 * - Pagefind finds words by their beginning: "co" would find "công". Every word gets an end, so that a whole word is
 *   only itself; a query word without the end is still a beginning.
 * - "114/KH-SVHTTDL" and "12/7/2025" are written apart, so that their parts are words that stand side by side.
 * - "hoà" is written as "hòa", with a sign that brings it back.
 * `decodeText` gives the very text again (NFC, single spaces).
 */
export const WORD_END = 'ʼ';
const JOINED = '\u2060';
const TONE_MOVED = '\u2061';
const OWN_SIGNS = /[\u2060\u2061]/g;

/** A run of letters and digits. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** NFC with single spaces, without the signs that the index needs for itself. */
const clean = (text: string): string =>
  text.normalize('NFC').replaceAll(WORD_END, '’').replace(OWN_SIGNS, '').replace(/\s+/g, ' ').trim();

const writeD = (word: string): string => word.replaceAll('đ', 'ḏ').replaceAll('Đ', 'Ḏ');
const readD = (word: string): string => word.replaceAll('ḏ', 'đ').replaceAll('Ḏ', 'Đ');

export function encodeText(text: string): string {
  return clean(text).replace(WORD, (word, offset: number, whole: string) => {
    const joined = offset > 0 && whole[offset - 1] !== ' ';
    return `${joined ? ` ${JOINED}` : ''}${encodeWord(word)}`;
  });
}

/** How many words the index counts in a text as `encodeText` gives it. */
export const countWords = (text: string): number => (text === '' ? 0 : text.split(' ').length);

/** Plans say the same words over and over. */
const encoded = new Map<string, string>();

function encodeWord(word: string): string {
  const known = encoded.get(word);
  if (known !== undefined) return known;
  const composed = composeWord(word);
  encoded.set(word, composed);
  return composed;
}

function composeWord(word: string): string {
  const moved = normaliseToneMarks(word);
  const reversible = moved !== word && moveToneBack(moved) === word;
  return `${writeD(reversible ? moved : word)}${WORD_END}${reversible ? TONE_MOVED : ''}`;
}

export const decodeText = (text: string): string =>
  text
    .replaceAll(` ${JOINED}`, '')
    .replaceAll(JOINED, '')
    .replace(/([^\sʼ]*)ʼ(\u2061?)/g, (_, word: string, moved: string) =>
      readD(moved ? moveToneBack(word) : word),
    );

/** Whether the word was written apart from the one before it only for the index. */
export const isJoined = (encoded: string): boolean => encoded.startsWith(JOINED);

// hóa, HỌA, xòe, thủy, ỦY (mark on the first vowel of an open syllable)
const FIRST_VOWEL = /([óòỏõọÓÒỎÕỌ])([aeAE])(?!\p{L})|([úùủũụÚÙỦŨỤ])([yY])(?!\p{L})/gu;

const moveToneBack = (word: string): string =>
  word.replace(FIRST_VOWEL, (_, o?: string, a?: string, u?: string, y?: string) => {
    const [plain = '', tone = ''] = (o ?? u ?? '').normalize('NFD');
    return plain + ((a ?? y ?? '') + tone).normalize('NFC');
  });

/** A word of a query: whole, or as the beginning of a word. */
export const encodeTerm = (word: string, whole: boolean): string =>
  `${writeD(normaliseToneMarks(word))}${whole ? WORD_END : ''}`;
