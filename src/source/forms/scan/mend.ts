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
 * A Roman label in which strokes were misread, before a heading in capitals.
 * Matches: "IL." and "I1." for "II.", "IIL." for "III.", "H." for "II.". Not: "II.", "1.", "11.", "L" without a full stop.
 */
const MISREAD_LABEL = /^(?=.*[A-Zl|])(?=.*[LlH1|])[IVXLlH1|]{1,5}\.$/;

const readStrokes = (label: string): string => label.replace(/H/g, 'II').replace(/[Ll1|]/g, 'I');

/** The label as it must have been printed; null for what is none. */
function mendLabel(word: string, next: string | undefined): string | null {
  const isHeading = next !== undefined && /\p{Lu}/u.test(next) && next === next.toUpperCase();
  if (!isHeading || !MISREAD_LABEL.test(word)) return null;
  const mended = readStrokes(word);
  return parseRoman(mended.slice(0, -1)) > 0 ? mended : null;
}

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

/** How often a document has each abbreviation, where it was read with some certainty. */
function countAbbreviations(words: readonly ReadWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of words) {
    const letters = ABBREVIATION.exec(text)?.[2];
    if (letters) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  return counts;
}

/** An abbreviation is taken for a commoner one if that one stands at least this many times as often. */
const TIMES_COMMONER = 3;

function mendAbbreviation(word: ReadWord, counts: ReadonlyMap<string, number>): MendedWord {
  const [, before = '', letters = '', after = ''] = ABBREVIATION.exec(word.text) ?? [];
  const own = counts.get(letters) ?? 0;
  const near = [...counts].filter(
    ([other, n]) => n >= own * TIMES_COMMONER && isOneLetterApart(letters, other),
  );
  const [first, second] = near.sort((a, b) => b[1] - a[1]);
  if (!first || (second && second[1] * TIMES_COMMONER > first[1])) return word;
  const why = `Văn bản có “${first[0]}” ${first[1]} lần; máy đọc chỗ này là “${letters}”.`;
  return { ...word, text: `${before}${first[0]}${after}`, mended: { scan: word.text, why } };
}

function mendLabels(words: readonly MendedWord[]): MendedWord[] {
  const mended = new Map<MendedWord, MendedWord>();
  for (const { words: line } of composeLines(0, words)) {
    const [first, next] = line as MendedWord[];
    const label = first ? mendLabel(first.text, next?.text) : null;
    if (first && label !== null) {
      const why = `Số mục viết bằng nét sổ; máy đọc là “${first.text}”.`;
      mended.set(first, { ...first, text: label, mended: { scan: first.text, why } });
    }
  }
  return words.map((word) => mended.get(word) ?? word);
}

/**
 * Puts right what a document itself shows to be misread: strokes of Roman labels, and doubted abbreviations that differ
 * by one letter from one that it has often. Figures are never touched.
 */
export function mendWords<Page extends { words: ReadWord[] }>(
  pages: readonly Page[],
): (Page & { words: MendedWord[] })[] {
  const counts = countAbbreviations(pages.flatMap(({ words }) => words));
  return pages.map((page) => ({
    ...page,
    words: mendLabels(
      page.words.map((word) => (word.confidence < DOUBTED_BELOW ? mendAbbreviation(word, counts) : word)),
    ),
  }));
}
