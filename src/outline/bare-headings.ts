import type { Line } from '../lines/line.ts';
import { splitTypeWord } from './doc-types.ts';
import type { Paragraph } from './paragraphs.ts';

const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2,}[^\p{Ll}]*$/u;
const OFFICE = /^(?:KT|TM|TL|TUQ|T\/M|Q)\s?\./u;
const MAX_WORDS = 16;

/**
 * A title in capitals without a label: "MỤC TIÊU", "NHIỆM VỤ CHỦ YẾU". Not: "KT. CHỦ TỊCH", "KẾ HOẠCH …", "UBND", a row of figures.
 */
export const isBareTitle = (text: string): boolean => {
  const words = text.split(' ').length;
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return (
    CAPITALS.test(text) &&
    !/[.;,|]$/.test(text) &&
    letters >= 7 &&
    words >= 2 &&
    words <= MAX_WORDS &&
    !OFFICE.test(text) &&
    splitTypeWord(text) === null
  );
};

/** The same for a line that may begin a paragraph. */
export const isBareTitleLine = ({ text }: Line): boolean => isBareTitle(text);

const isTitle = ({ enumerator, isHeading, text }: Paragraph): boolean =>
  enumerator === null && (isHeading ?? isBareTitle(text));

const OUTER = new Set(['part', 'chapter', 'section', 'article', 'capital', 'roman']);

/**
 * The paragraphs that head the sections of a document without labels for them: two titles or more, and no Roman number,
 * Phần, Chương or Điều anywhere. Elsewhere a title in capitals is text.
 */
export function findBareHeadings(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const titles = paragraphs.filter(isTitle);
  const isLabelled = paragraphs.some(({ enumerator }) => enumerator !== null && OUTER.has(enumerator.style));
  return new Set(titles.length >= 2 && !isLabelled ? titles : []);
}
