/**
 * What a written Vietnamese syllable may look like: onset + rhyme + tone. Source: the spelling rules of quốc ngữ.
 * Told apart from it are text that lost its marks ("nguoi", "cach"), old encodings ("Céng hoµ x· héi",
 * "Coäng hoøa xaõ hoäi") and misread scans ("trién khai thuc hién").
 */

/** Rhymes by nucleus: which codas may follow; '' is the open rhyme. Tones are left out. */
const codasByNucleus: Record<string, string> = {
  a: ' c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: ' c m n ng o p t',
  ê: ' ch m n nh p t u',
  i: ' a ch m n nh p t u',
  iê: 'c m n ng p t u',
  yê: 'm n ng t u',
  o: ' c i m n ng p t',
  oo: 'c ng',
  oa: ' c ch i m n ng nh o p t y',
  oă: 'c m n ng p t',
  oe: ' m n ng o t',
  ô: ' c i m n ng p t',
  ơ: ' i m n p t',
  u: ' a c i m n ng p t',
  uâ: 'n ng t y',
  uê: ' ch n nh t',
  uô: 'c i m n ng t',
  uơ: ' n',
  uy: ' a ch n nh p t u',
  uyê: 'n t',
  ư: ' a c i m ng t u',
  ươ: 'c i m n ng p t u',
  y: ' t',
};

/** After "qu" the rounding is spelt in the onset: quan, quê, quyết, quốc, quơ. */
const nucleiAfterQu = new Set(['a', 'ă', 'â', 'e', 'ê', 'i', 'ơ', 'y', 'yê', 'ô']);
const codasAfterQuY = new Set(['', 'ch', 'nh', 'n', 't', 'u', 'p']);

/** Longest first, so that "ngh" is not read as "n". */
const onsets = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');
const tones: Record<string, string> = {
  '\u0300': 'huyền',
  '\u0301': 'sắc',
  '\u0303': 'ngã',
  '\u0309': 'hỏi',
  '\u0323': 'nặng',
};
const stops = new Set(['c', 'ch', 'p', 't']);
const front = /^[eêiy]/u;

interface Spelling {
  /** Letters with their vowel marks, without the tone. */
  letters: string;
  /** null for the level tone. */
  tone: string | null;
  /** Index of the letter that bears the tone mark; -1 for none. */
  bearer: number;
}

/** Takes the tone off; null where the word bears two tones. */
function readSpelling(word: string): Spelling | null {
  let tone: string | null = null;
  let bearer = -1;
  let plain = '';
  let letters = 0;
  for (const sign of word.normalize('NFD')) {
    const mark = tones[sign];
    if (mark === undefined) {
      if (!/\p{M}/u.test(sign)) letters += 1;
      plain += sign;
    } else if (tone === null) {
      tone = mark;
      bearer = letters - 1;
    } else return null;
  }
  return { letters: plain.normalize('NFC'), tone, bearer };
}

/** Splits a rhyme into nucleus and coda by the table; null for what is no rhyme. */
function splitRhyme(rhyme: string): { nucleus: string; coda: string } | null {
  for (let length = Math.min(3, rhyme.length); length > 0; length -= 1) {
    const nucleus = rhyme.slice(0, length);
    const coda = rhyme.slice(length);
    if (codasByNucleus[nucleus]?.split(' ').includes(coda)) return { nucleus, coda };
  }
  return null;
}

/** Whether the onset is the spelling that this rhyme asks for: k, gh, ngh before e ê i y; c, g, ng before the rest. */
function agrees(onset: string, rhyme: string): boolean {
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front.test(rhyme);
  if (onset === 'c' || onset === 'ng') return !front.test(rhyme);
  if (onset === 'g') return !/^[eêy]/u.test(rhyme);
  return true;
}

function isRhymeAfter(onset: string, rhyme: string): { nucleus: string; coda: string } | null {
  if (!agrees(onset, rhyme)) return null;
  const parts =
    onset === 'qu' && /^[yi]/u.test(rhyme) && codasAfterQuY.has(rhyme.slice(1))
      ? { nucleus: rhyme.slice(0, 1), coda: rhyme.slice(1) }
      : splitRhyme(rhyme);
  if (parts === null) return null;
  if (onset === 'qu') return nucleiAfterQu.has(parts.nucleus) ? parts : null;
  return parts.nucleus === 'yê' && onset !== '' ? null : parts;
}

/** Places (within the rhyme) where the tone may stand; both styles of "hoà" and "hòa" are right. */
function listBearers(nucleus: string, coda: string): number[] {
  const vowels = nucleus + (/^[aiouy]/u.test(coda) ? coda : '');
  const marked = [...vowels].findLastIndex((vowel) => /[ăâêôơư]/u.test(vowel));
  if (marked >= 0) return [marked];
  if (/^(oa|oe|uy)$/u.test(vowels)) return coda === '' ? [0, 1] : [1];
  return [nucleus === 'oo' || nucleus.length > 1 ? 1 : 0];
}

/**
 * Whether the word is one well-formed Vietnamese syllable, in either tone-mark style, in NFC or NFD, in any case.
 * A foreign word, an abbreviation or a word with a digit is none.
 */
export function isVietnameseSyllable(word: string): boolean {
  const spelling = readSpelling(word.toLowerCase());
  if (spelling === null || !/^[a-zđăâêôơư]+$/u.test(spelling.letters)) return false;
  const { letters, tone, bearer } = spelling;
  return ['', ...onsets].some((onset) => {
    if (!letters.startsWith(onset) || onset.length === letters.length) return false;
    const parts = isRhymeAfter(onset, letters.slice(onset.length));
    if (parts === null) return false;
    if (stops.has(parts.coda) && tone !== 'sắc' && tone !== 'nặng') return false;
    return bearer < 0 || listBearers(parts.nucleus, parts.coda).includes(bearer - onset.length);
  });
}

const address = /:\/\/|@|^www\.|\.(?:vn|com|org|gov|net)\b/iu;
/** "114/KH-SVHTTDL", "57-NQ/TW", "UBND", "5G", "PAR-INDEX": written in capitals, perhaps with digits. */
const code = /^[A-ZĐ0-9/.\-–]+$/u;
/** A letter, or a sign that old encodings and misread scans put in a word: "x·", "hoµ", "¢dng". */
const wordParts = /[\p{L}\p{M}\p{N}·¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶¸¹º»¼½¾¿]+/gu;
const latinOrDamaged = /[\p{Script=Latin}·-¿]/u;

/** The words that the measure looks at: no addresses, codes, numbers or words of another script. */
function listWords(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((token) => !address.test(token))
    .flatMap((token) => token.split(/[-–/]/u).flatMap((part) => part.match(wordParts) ?? []))
    .filter((word) => word.length > 1 && !code.test(word) && latinOrDamaged.test(word));
}

/**
 * Share (0–1) of the words that are well-formed Vietnamese; 0 for a text without words. A footnote marker glued to a
 * word ("Chính phủ1") does not spoil it.
 */
export function measureLegibility(text: string): number {
  const words = listWords(text);
  if (words.length === 0) return 0;
  return words.filter((word) => isVietnameseSyllable(word.replace(/\d+$/u, ''))).length / words.length;
}

/**
 * Below this a text is not published as if it were read. Clean documents measure above 0.97; without marks, in old
 * encodings or misread they stay below 0.75: the line leaves room on both sides.
 */
const readableFrom = 0.88;

export const isReadable = (legibility: number): boolean => legibility >= readableFrom;
