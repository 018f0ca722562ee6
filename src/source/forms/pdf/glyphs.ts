import { type Glyph, median } from './shapes.ts';

/**
 * Signs of the fonts Symbol and Wingdings, which have their codes in a private area, as what they stand for at the head
 * of a line: a plus for the plus sign, a dash for every other bullet (U+F0B7, U+F0A7, U+F0D8, U+F0FC, U+F076, U+F02D).
 */
const readPrivate = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0) - 0xf000;
  if (code === 0x2b) return '+';
  if (code >= 0x30 && code <= 0x39) return String.fromCharCode(code);
  return code === 0x20 ? ' ' : '-';
};

/** NFC; ligatures (U+FB00 to U+FB06) taken apart; signs of private areas as bullets; no control characters. */
export const cleanGlyphText = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\uF000-\uF0FF]/g, readPrivate)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being left out
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0\uFDD1\uFFFD]/g, '')
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u3000]/g, ' ');

const MARK = /^\p{M}+$/u;

/** Marks that were painted on their own go to the letter painted before them: "e" and U+0302 are "ê". */
function attachMarks(glyphs: readonly Glyph[]): Glyph[] {
  const letters: Glyph[] = [];
  for (const glyph of glyphs) {
    const base = letters.at(-1);
    const near =
      base !== undefined &&
      Math.abs(glyph.y - base.y) < base.size &&
      Math.abs(glyph.x - (base.x + base.width / 2)) < base.size;
    if (near && MARK.test(glyph.text))
      letters[letters.length - 1] = { ...base, text: base.text + glyph.text };
    else letters.push(glyph);
  }
  return letters;
}

/** Bold that is feigned by printing twice lies closer together than this, in font sizes. */
const SHIFT = 0.1;

/** Leaves out glyphs that are painted again at nearly the same place. */
function dropDoubled(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const step = Math.max(glyph.size * SHIFT, 0.5);
    const column = Math.round(glyph.x / step);
    const row = Math.round(glyph.y / step);
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].map((dy) => `${glyph.text} ${column + dx} ${row + dy}`),
    );
    const twin = around.some((key) =>
      seen
        .get(key)
        ?.some((other) => Math.abs(other.x - glyph.x) <= step && Math.abs(other.y - glyph.y) <= step),
    );
    if (twin && glyph.text.trim() !== '') return false;
    const key = `${glyph.text} ${column} ${row}`;
    seen.set(key, [...(seen.get(key) ?? []), glyph]);
    return true;
  });
}

const readTexts = (glyphs: readonly Glyph[]): string =>
  glyphs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

export interface Seen {
  /** What a reader of the page sees, each glyph once. */
  glyphs: Glyph[];
  /** What is written but not seen. */
  hidden: string;
  /** What runs slantwise over the page, or stands pale and large behind its text. */
  watermark: string;
  /** The glyphs are an unseen layer over a scan. */
  readsScan: boolean;
}

/** A watermark's letters are larger than those of the text, by this at least. */
const WATERMARK_SIZE = 1.5;

/** Tells glyphs of a watermark: slanting ones, and pale ones that are far larger than the text. */
function findWatermark(glyphs: readonly Glyph[]): (glyph: Glyph) => boolean {
  const usual = median(glyphs.map(({ size }) => size));
  return ({ angle, pale, size }) => angle % 90 !== 0 || (pale && size > WATERMARK_SIZE * usual);
}

/**
 * The glyphs that a reader sees. Where a page shows nearly nothing but an image with unseen text on it (a scan that was
 * read by machine), that text is what there is to read.
 */
export function takeSeenGlyphs(painted: readonly Glyph[], imageShare: number): Seen {
  const clean = painted
    .map((glyph) => ({ ...glyph, text: cleanGlyphText(glyph.text) }))
    .filter(({ text }) => text !== '');
  const unseen = clean.filter(({ hidden }) => hidden);
  const readsScan = imageShare > 0.5 && unseen.length > 4 * (clean.length - unseen.length);
  const visible = readsScan ? clean : clean.filter(({ hidden }) => !hidden);
  const isWatermark = findWatermark(visible);
  return {
    glyphs: dropDoubled(attachMarks(visible.filter((glyph) => !isWatermark(glyph)))),
    hidden: readsScan ? '' : readTexts(unseen),
    watermark: readTexts(visible.filter(isWatermark)),
    readsScan,
  };
}
