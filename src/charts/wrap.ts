const WIDTHS: readonly [RegExp, number][] = [
  [/[\s.,;:'’|!ijltfrI()[\]/\-–]/u, 0.38],
  [/[mwMW%›]/u, 0.95],
  [/\p{Lu}/u, 0.74],
  [/\d/u, 0.65],
];
const OTHER = 0.6;

/** Width of each character met so far, in em: the marks on a letter take no room. */
const known = new Map<string, number>();

function measureChar(char: string): number {
  const bare = char.normalize('NFD').replace(/\p{M}/gu, '');
  const width = bare === '' ? 0 : (WIDTHS.find(([set]) => set.test(bare))?.[1] ?? OTHER);
  known.set(char, width);
  return width;
}

/** Width of a text in em, on the safe side for the fonts of the site: what fits by this fits when drawn. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const char of text) width += known.get(char) ?? measureChar(char);
  return width;
}

/**
 * The text in lines of at most `width` em, broken between words; a word longer than a line has one to itself. As few
 * lines as that takes, and those about as long as one another: no last word stands alone that could have company.
 */
export function wrapText(text: string, width: number): string[] {
  const words = text.trim().split(/\s+/u).map(measureWord);
  const lines = fillLines(words, width);
  if (lines.length === 1) return lines;
  for (let even = estimateWidth(text) / lines.length; even < width; even++) {
    const evened = fillLines(words, even);
    if (evened.length === lines.length) return evened;
  }
  return lines;
}

/** A word with its width in em where it opens a line, and where a space joins it to one. */
interface Word {
  text: string;
  alone: number;
  joined: number;
}

const measureWord = (text: string): Word => ({
  text,
  alone: estimateWidth(text),
  joined: estimateWidth(` ${text}`),
});

function fillLines(words: readonly Word[], width: number): string[] {
  const lines: string[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const { text, alone, joined } of words) {
    const fits = used + joined <= width;
    if (fits) lines[lines.length - 1] += ` ${text}`;
    else lines.push(text);
    used = fits ? used + joined : alone;
  }
  return lines;
}
