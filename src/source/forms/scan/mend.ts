import { parseRoman } from '../../../vocabulary/enumerators.ts';
import { composeLines } from '../pdf/lines.ts';
import type { ReadWord } from './engine.ts';

/** A word that was put right, with what was read first. */
export interface MendedWord extends ReadWord {
  mended?: { scan: string; why: string };
}

/** Surer readings are left as they are. */
const DOUBTED_BELOW = 80;

/**
 * What may be a Roman label with strokes misread, before a heading in capitals.
 * Matches: "IL.", "I1.", "IH." and "H." for "II.", "IIL." and "TII." for "III.", "IL" without its full stop, a second
 * "II." for "III.". Not: "1.", "11.", "VI,".
 */
const STROKES = /^(?=.*[A-Zl|])([IVXLlHT1|]{1,6})\.?$/;

/** Whether strokes read as `word` may be the label: each I may come as L, l, T, 1 or |, and two of them as one sign. */
function mayBe(word: string, label: string): boolean {
  const pattern = label.replace(
    /I+/g,
    (strokes) => `[ILl1|HT]{${Math.ceil(strokes.length / 2)},${strokes.length}}`,
  );
  return new RegExp(`^${pattern}$`).test(word);
}

/** The label as the sequence of labels asks for it; null for what is none or needs no mending. */
function mendLabel(word: string, next: string | undefined, place: number): string | null {
  const expected = ROMANS[place] ?? '';
  const strokes = STROKES.exec(word)?.[1];
  const isHeading = next !== undefined && /\p{Lu}{2}/u.test(next) && next === next.toUpperCase();
  if (strokes === undefined || !isHeading || word === `${expected}.`) return null;
  const isRepeated = place > 1 && word === `${ROMANS[place - 1]}.`;
  const isLabel = /^[IVX]+\.$/.test(word) && parseRoman(strokes) > 0;
  if (isLabel && !isRepeated) return null;
  return mayBe(strokes, expected) ? `${expected}.` : null;
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The capitals in a word, without the signs around them: "(CCHC)," is CCHC. */
const ABBREVIATION = /^([("“]?)(\p{Lu}{3,12})([)"”.,;:]*)$/u;

/** Whether one letter put in, left out or changed makes one word the other. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  const rest = (word: string, skip: number): string => word.slice(same + skip);
  if (a.length === b.length) return rest(a, 1) === rest(b, 1);
  return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
}

/** A last C that is smudged comes as G, Ơ, OC, OG, GC or OGC. */
const closeC = (letters: string): string => letters.replace(/(?:O(?=[GCƠ]))?(?:G(?=C))?[CGƠ]/gu, 'C');

const isNear = (a: string, b: string): boolean => closeC(a) === closeC(b) || isOneLetterApart(a, b);

/** Abbreviations of the field, which any plan may have. */
const KNOWN = new Set(
  'CCHC TTHC UBND HĐND CBCCVC CBCC CCVC VBQPPL QPPL VHTTDL PAKN DVC DVCTT XHH KTXH MTTQ NSNN CNTT PAPI SIPAS'.split(
    ' ',
  ),
);

/** How often a document has each abbreviation, as far as it was read with certainty. */
function countAbbreviations(words: readonly ReadWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, confidence } of words) {
    const letters = confidence < DOUBTED_BELOW ? undefined : ABBREVIATION.exec(text)?.[2];
    if (letters) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  return counts;
}

/** What a doubted abbreviation must be: the one near it that the document has most often; null where nothing tells. */
function findAbbreviation(letters: string, counts: ReadonlyMap<string, number>): string | null {
  if (KNOWN.has(letters)) return null;
  const own = counts.get(letters) ?? 0;
  const near = [...counts]
    .filter(([other, n]) => n > own && isNear(letters, other))
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = near;
  if (first && first[1] > 1 && first[1] > (second?.[1] ?? 0)) return first[0];
  const known = [...KNOWN].filter((other) => isNear(letters, other));
  return known.length === 1 ? (known[0] ?? null) : null;
}

function mendAbbreviation(word: ReadWord, counts: ReadonlyMap<string, number>): MendedWord {
  const [, before = '', letters = '', after = ''] = ABBREVIATION.exec(word.text) ?? [];
  const found = letters === '' ? null : findAbbreviation(letters, counts);
  if (found === null) return word;
  const why = `Không có chữ viết tắt “${letters}”; gần nhất là “${found}”.`;
  return { ...word, text: `${before}${found}${after}`, mended: { scan: word.text, why } };
}

/** Puts right the Roman labels of a document, each as the one before it lets expect. */
function mendLabels(pages: readonly { words: ReadWord[] }[]): Map<ReadWord, MendedWord> {
  const mended = new Map<ReadWord, MendedWord>();
  let last = 0;
  for (const { words: line } of pages.flatMap(({ words }) => composeLines(0, words))) {
    const [first, next] = line as ReadWord[];
    const label = first ? mendLabel(first.text, next?.text, last) : null;
    if (first && label !== null) {
      const why = `Số mục viết bằng nét sổ, đứng sau mục ${ROMANS[last - 1] ?? 'đầu'}; máy đọc là “${first.text}”.`;
      mended.set(first, { ...first, text: label, mended: { scan: first.text, why } });
    }
    const place = label === null && next ? parseRoman(/^([IVX]+)\.$/.exec(first?.text ?? '')?.[1] ?? '') : 0;
    last = label === null ? place || last : last + 1;
  }
  return mended;
}

interface NumberedPage {
  n: number;
  height: number;
  words: ReadWord[];
}

/** A page's number alone on its line at the head or foot, one sign astray: 1" on page 11 is 11. */
function mendPageNumber({ n, height, words }: NumberedPage): Map<ReadWord, MendedWord> {
  const lines = composeLines(n, words);
  const edges = [lines[0], lines.at(-1)].flatMap((line) => (line?.words.length === 1 ? line.words : []));
  const astray = (edges as ReadWord[]).filter(
    ({ text, y }) =>
      (y < height / 9 || y > height - height / 9) && /\d/.test(text) && isOneLetterApart(text, `${n}`),
  );
  return new Map(astray.map((word) => [word, { ...word, text: `${n}` }]));
}

/**
 * Puts right what a document itself shows to be misread: strokes of Roman labels, page numbers, and doubted
 * abbreviations that are nearly one of its own or of the field. Figures of its text are never touched.
 */
export function mendWords<Page extends NumberedPage>(
  pages: readonly Page[],
): (Omit<Page, 'words'> & { words: MendedWord[] })[] {
  const counts = countAbbreviations(pages.flatMap(({ words }) => words));
  const labels = mendLabels(pages);
  return pages.map((page) => {
    const numbers = mendPageNumber(page);
    const mend = (word: ReadWord): MendedWord =>
      labels.get(word) ??
      numbers.get(word) ??
      (word.confidence < DOUBTED_BELOW ? mendAbbreviation(word, counts) : word);
    return { ...page, words: page.words.map(mend) };
  });
}
