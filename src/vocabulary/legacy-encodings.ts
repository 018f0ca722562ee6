/**
 * Vietnamese typed before Unicode, or read as what it was not. Code tables: TCVN 5712:1993, part VN3 (the fonts named
 * “.Vn…”, ABC), which has no capitals with tone marks: fonts ending in H draw its small codes as capitals; VNI for Windows
 * (fonts “VNI-…”), which writes the mark as a letter of its own after the vowel; UTF-8 taken for Windows-1252 and encoded
 * a second time.
 */
import { isReadable, measureLegibility } from './syllables.ts';

export type LegacyEncoding = 'TCVN3' | 'VNI' | 'UTF-8 twice';

/** TCVN 5712:1993 VN3, from code A1: each code's letter; a space for a code that Vietnamese does not use. */
const TCVN3_CODES =
  'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';
const TCVN3_FIRST = 0xa1;

/** VNI for Windows: letters of one code. */
const VNI_LETTERS = new Map([
  ...['ñđ', 'ôơ', 'öư', 'îỵ', 'íí', 'ìì', 'æỉ', 'óĩ', 'òị'].map((pair) => [pair[0], pair[1]] as const),
]);

/** VNI for Windows: the code after a vowel, as combining marks: tones, circumflex and breve with tones. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_WITH_MARK = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu;
const VNI_ALONE = /[ñôöîíìæóò]/giu;

/** Codes 80–9F of Windows-1252; a space where it has none. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const WORD = /[\p{L}\p{M}\u00A1-\u00FF]+/gu;

/** Letters that only modern text has: with them a word is no legacy code. */
const MODERN = /[\u1EA0-\u1EF9ăđĩũơưĂĐĨŨƠƯ]/u;

const isCapital = (word: string): boolean => /[A-Z]/.test(word) && !/[a-z]/.test(word);

/** One word of TCVN3; all in capitals where the font drew it so. */
function decodeTcvn3Word(word: string, capitals: boolean): string {
  const decoded = Array.from(word, (code) => {
    const letter = TCVN3_CODES[(code.codePointAt(0) ?? 0) - TCVN3_FIRST] ?? ' ';
    return letter === ' ' ? code : letter;
  }).join('');
  return capitals ? decoded.toUpperCase() : decoded;
}

/** The words of a line that were drawn as capitals: those in capitals, and one-letter ones ("KÕ", "ñy") beside them. */
function listCapitalWords(words: readonly string[]): boolean[] {
  const certain = words.map((word) => isCapital(word) && word.replace(/[^A-Z]/g, '').length > 1);
  return words.map((word, i) => {
    if (certain[i] || /[a-z]/.test(word)) return certain[i] === true;
    return certain[i + 1] === true || certain[i - 1] === true;
  });
}

function decodeTcvn3(line: string): string {
  const capitals = listCapitalWords(line.match(WORD) ?? []);
  let at = -1;
  return line.replace(WORD, (word) => {
    at += 1;
    return MODERN.test(word) ? word : decodeTcvn3Word(word, capitals[at] === true);
  });
}

const likeCase = (sample: string, letter: string): string =>
  sample === sample.toLowerCase() ? letter : letter.toUpperCase();

const decodeVniLetter = (code: string): string =>
  likeCase(code, VNI_LETTERS.get(code.toLowerCase()) ?? code.toLowerCase());

/** Marks go with their vowel: "ôù" is ớ; a code alone is a letter: "ñ" is đ. */
const decodeVniWord = (word: string): string =>
  word
    .normalize('NFC')
    .split(VNI_WITH_MARK)
    .map((part, i) => {
      if (i % 3 === 0) return part.replace(VNI_ALONE, decodeVniLetter);
      if (i % 3 === 1) return decodeVniLetter(part);
      return VNI_MARKS[part.toLowerCase()] ?? part;
    })
    .join('')
    .normalize('NFC');

const decodeVni = (line: string): string =>
  line.replace(WORD, (word) => (MODERN.test(word) ? word : decodeVniWord(word)));

const toByte = (character: string): number => {
  const at = WINDOWS_1252.indexOf(character);
  return at >= 0 && character !== ' ' ? at + 0x80 : (character.codePointAt(0) ?? 0);
};

/** Each run of signs that are the bytes of UTF-8 letters; what is none stays. */
const decodeTwice = (line: string): string =>
  line.replace(/[^\p{ASCII}]+/gu, (run) => {
    const bytes = Array.from(run, toByte);
    if (bytes.some((byte) => byte > 0xff)) return run;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      return run;
    }
  });

const DECODERS: Readonly<Record<LegacyEncoding, (line: string) => string>> = {
  TCVN3: decodeTcvn3,
  VNI: decodeVni,
  'UTF-8 twice': decodeTwice,
};
const ENCODINGS = Object.keys(DECODERS) as LegacyEncoding[];

/** A text whose lines were decoded, and from what. */
export interface RestoredText {
  text: string;
  encoding: LegacyEncoding;
}

interface Reading {
  encoding: LegacyEncoding;
  /** Lines as received and as decoded, for the lines that decoding does not spoil. */
  before: string[];
  after: string[];
  decoded: ReadonlyMap<number, string>;
}

/** A line with letters beyond ASCII, and how decoding it turns out. */
interface Trial {
  at: number;
  line: string;
  decoded: string;
  outcome: 'better' | 'equal' | 'worse';
}

function tryLine(encoding: LegacyEncoding, line: string, at: number): Trial {
  const decoded = MODERN.test(line.normalize('NFC')) ? line : DECODERS[encoding](line);
  const gain = decoded === line ? -1 : measureLegibility(decoded) - measureLegibility(line);
  return { at, line, decoded, outcome: gain > 0 ? 'better' : gain === 0 ? 'equal' : 'worse' };
}

/**
 * Decodes the lines that have no modern letter and are more readable afterwards. A line that reads both ways ("phóc" is a
 * syllable, but was "phúc"; "Sè:" was "Số:") is legacy where no line has a modern letter, or both of its neighbours are.
 */
function readAs(encoding: LegacyEncoding, lines: readonly string[]): Reading {
  const isMixed = lines.some((line) => MODERN.test(line.normalize('NFC')));
  const trials = lines.flatMap((line, at) =>
    /^\p{ASCII}*$/u.test(line) ? [] : [tryLine(encoding, line, at)],
  );
  const isBetter = (i: number): boolean => trials[i]?.outcome === 'better';
  const chosen = trials.filter(
    ({ outcome }, i) =>
      outcome === 'better' || (outcome === 'equal' && (!isMixed || (isBetter(i - 1) && isBetter(i + 1)))),
  );
  return {
    encoding,
    before: chosen.map(({ line }) => line),
    after: chosen.map(({ decoded }) => decoded),
    decoded: new Map(chosen.map(({ at, decoded }) => [at, decoded])),
  };
}

/** Words that decoding changed. */
const countChanged = ({ before, after }: Reading): number => {
  const words = after.join(' ').split(/\s+/);
  const received = new Set(before.join(' ').split(/\s+/));
  return words.filter((word) => !received.has(word)).length;
};

const MIN_WORDS = 5;
/** Legacy text measures below 0.6 before; a text above this is modern, whatever single words look like. */
const MODERN_FROM = 0.75;

/** Enough words, unreadable before, Vietnamese afterwards: no misread scan and no foreign text passes. */
function isCertain(reading: Reading): boolean {
  return (
    countChanged(reading) >= MIN_WORDS &&
    measureLegibility(reading.before.join('\n')) < MODERN_FROM &&
    isReadable(measureLegibility(reading.after.join('\n')))
  );
}

function chooseReading(lines: readonly string[]): Reading | null {
  const readings = ENCODINGS.map((encoding) => readAs(encoding, lines)).filter(isCertain);
  return readings.sort((a, b) => b.decoded.size - a.decoded.size)[0] ?? null;
}

const LINE_BREAK = /(\r\n|\r|\n)/;

/** The old encoding that the text, or lines of it, are surely in; null for modern text, misread scans and foreign text. */
export const detectLegacyEncoding = (text: string): LegacyEncoding | null =>
  chooseReading(text.split(LINE_BREAK))?.encoding ?? null;

/** The text read in this encoding, whether or not it is in it; words with letters that only modern text has stay. */
export const decodeLegacy = (text: string, encoding: LegacyEncoding): string =>
  text.split(LINE_BREAK).map(DECODERS[encoding]).join('');

/**
 * The text with its lines in an old encoding decoded, and which encoding that was; null where it is surely in none. Lines
 * stay lines, modern lines stay as they are. Figures are ASCII in all three and never change.
 */
export function restoreLegacyText(text: string): RestoredText | null {
  const lines = text.split(LINE_BREAK);
  const reading = chooseReading(lines);
  if (reading === null) return null;
  return {
    text: lines.map((line, at) => reading.decoded.get(at) ?? line).join(''),
    encoding: reading.encoding,
  };
}
