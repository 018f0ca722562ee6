import { parseEnumerator } from '../../../vocabulary/enumerators.ts';
import type { Margins } from './margins.ts';
import { centre, type Line } from './shapes.ts';

/** How a line follows the one before it: in its paragraph, on a line of its own close by, or as a new paragraph. */
export type Follow = 'joined' | 'line' | 'paragraph';

const TERMINAL = /[.;:!?…]["”’)\]]?$|\.\/\.?$/u;

/** What begins a paragraph after a full sentence, wherever its line stands: the closing of a plan, a remark on an annex. */
const OPENER = /^(?:Trên đây là\s|\((?=.*(?:kèm|phụ lục|biểu)))/iu;

/** Words after which a line always goes on. */
const DANGLING =
  /(?:^|\s)(?:số|ngày|tháng|năm|và|của|các|khoản|điều|điểm|mục|với|theo|tại|từ|đến|hoặc|-|–)$|[,(“"‘]$/iu;

/**
 * What may be the label of a list.
 * Matches: "I. MỤC ĐÍCH", "1.1. Công tác", "a) Phát huy", "- Sở Nội vụ", "+ Lãnh đạo". Not: "12/7/2025 của", "2025 và".
 */
const LABEL =
  /^(?:[-–−+*•●▪◦]\s?\S|(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s?[.)]\s|\(\d{1,2}\)\s|(?:Điều|Chương|Mục|Phần)\s+[\dIVX]+)/u;

/** A rarer label before a title or a sentence: "PHẦN THỨ HAI", "a/ 100% hồ sơ", "b- Bố trí", "Nhiệm vụ 1: Công khai". */
function hasRareLabel(text: string): boolean {
  const enumerator = /^\p{Ll}{2}/u.test(text) ? null : parseEnumerator(text);
  if (enumerator === null || enumerator.style === 'bullet' || enumerator.style === 'annex') return false;
  return /^(?:[\p{Lu}\d“"‘]|$)/u.test(enumerator.rest);
}

export const hasLabel = (line: Line): boolean => LABEL.test(line.text) || hasRareLabel(line.text);
const hasNumber = (line: Line): boolean => hasLabel(line) && !/^[-–]/.test(line.text);

/** Set in the middle between the margins, and clearly narrower than they allow. */
export function isCentred(line: Line, { left, right }: Margins): boolean {
  const indent = line.x0 - left;
  return indent > line.size && Math.abs(indent - (right - line.x1)) < line.size * 0.75;
}

/** The next line's first word would still have fitted: then the break was the author's. */
function isShort(line: Line, next: Line, { right }: Margins): boolean {
  const [word] = next.words;
  const width = (word?.x1 ?? 0) - (word?.x0 ?? 0);
  return line.x1 + 0.25 * line.size + width < right - 0.3 * line.size;
}

/** Where the text after a label begins. */
const hangsAt = (line: Line): number | null => (hasLabel(line) ? (line.words[1]?.x0 ?? null) : null);

/** What the places of the lines' beginnings say; null where they say nothing. */
function compareStarts(first: Line, last: Line, next: Line, { left }: Margins): Follow | null {
  const tolerance = 0.4 * next.size;
  const indented = next.x0 > left + tolerance;
  if (last !== first) {
    if (next.x0 > last.x0 + tolerance) return 'paragraph';
    return next.x0 < last.x0 - tolerance ? 'paragraph' : null;
  }
  const hang = hangsAt(first);
  if (hang !== null && Math.abs(hang - next.x0) < tolerance) return 'joined';
  if (next.x0 > first.x0 + tolerance) return 'paragraph';
  if (next.x0 < first.x0 - tolerance) return null;
  return indented ? 'paragraph' : null;
}

/** How centred lines follow one another; null where neither is centred. */
function compareCentred(last: Line, next: Line, margins: Margins, gap: number): Follow | null {
  const centred = isCentred(next, margins);
  if (!centred && !isCentred(last, margins)) return null;
  const middle = (margins.left + margins.right) / 2;
  const both = Math.abs(centre(last) - middle) < next.size && Math.abs(centre(next) - middle) < next.size;
  return both && gap < margins.leading * 1.7 && !hasLabel(next) ? 'line' : 'paragraph';
}

/** A heading in bold ends where the text goes on in plain type, and begins where plain text ended. */
const changesFace = (last: Line, next: Line): boolean => {
  const isBold = last.words.every(({ bold }) => bold);
  const wasPlain = last.words.every(({ bold }) => !bold) && TERMINAL.test(last.text);
  return (
    (isBold && next.words[0]?.bold === false) || (wasPlain && hasLabel(next) && next.words[0]?.bold === true)
  );
};

/** Within one page: what gap, place and fullness of the lines say. */
function followOnPage(first: Line, last: Line, next: Line, margins: Margins): Follow {
  const gap = (next.y - last.y) / Math.max(last.size, next.size);
  if (gap > margins.leading * 1.6 || gap < 0) return 'paragraph';
  const centred = compareCentred(last, next, margins, gap);
  if (centred) return centred;
  const goesOn = /^(?:[-–]\s)?\p{Ll}/u.test(next.text) && !TERMINAL.test(last.text) && !hasNumber(next);
  if (goesOn) return 'joined';
  if (isShort(last, next, margins) || changesFace(last, next)) return 'paragraph';
  if (gap > margins.leading * 1.12) return 'paragraph';
  return compareStarts(first, last, next, margins) ?? judgeLabel(last, next, margins);
}

/**
 * A line at the margin below a full one: where paragraphs have indents it goes on, whatever it begins with; elsewhere
 * the numbering must tell whether a label is one.
 */
function judgeLabel(last: Line, next: Line, { indents }: Margins): Follow {
  if (OPENER.test(next.text) && TERMINAL.test(last.text)) return 'paragraph';
  const ended = TERMINAL.test(last.text) || !/^[-–+(]/.test(next.text);
  const opens = hasLabel(next) && ended && !DANGLING.test(last.text) && !next.text.startsWith('(');
  return opens && !indents ? 'line' : 'joined';
}

/** Over a page's end: a line that fills its measure goes on, unless the next is set as a beginning. */
function followOverleaf(last: Line, next: Line, here: Margins, there: Margins): Follow {
  const goesOn = !TERMINAL.test(last.text) && !hasNumber(next);
  if (goesOn && /^(?:[-–]\s)?\p{Ll}/u.test(next.text)) return 'joined';
  if (isShort(last, next, here) || isCentred(next, there) || changesFace(last, next)) return 'paragraph';
  const indented = next.x0 > there.left + 0.4 * next.size;
  if (indented && (there.indents || TERMINAL.test(last.text) || hasLabel(next))) return 'paragraph';
  return judgeLabel(last, next, there);
}

/**
 * How `next` follows a paragraph that so far runs from `first` to `last`.
 * @param here margins of the page of `last`
 * @param there margins of the page of `next`
 */
export const follow = (first: Line, last: Line, next: Line, here: Margins, there: Margins): Follow =>
  next.page === last.page ? followOnPage(first, last, next, there) : followOverleaf(last, next, here, there);
