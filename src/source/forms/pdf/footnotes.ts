import { joinLines } from '../../../lines/index.ts';
import { type Line, median, type Page, RAISED } from './shapes.ts';

export interface Footnote {
  page: number;
  /** Number as printed on its page. */
  printed: string;
  lines: Line[];
}

const START = new RegExp(`^${RAISED.open}(\\d{1,3})${RAISED.close}\\s*|^(\\d{1,3})(?:\\.|\\))?\\s+`, 'u');

/** Small print: clearly smaller than the body. */
const isSmall = (line: Line, body: number): boolean => line.size < body * 0.93;

/** A short drawn line at the left, with nothing but small print below it. */
function findSeparator({ rules, width, lines }: Page, body: number): number | null {
  const found = rules
    .filter(({ axis, from, to }) => axis === 'h' && to - from > 40 && to - from < width * 0.55)
    .map(({ at }) => at)
    .filter((at) => {
      const below = lines.filter(({ y }) => y > at);
      return below.length > 0 && below.every((line) => isSmall(line, body) || line === lines.at(-1));
    });
  return found.length > 0 ? Math.min(...found) : null;
}

/** Where the footnotes of a page begin, as an index of its lines; their number where it has none. */
function findStart(page: Page, body: number): number {
  const { lines } = page;
  const separator = findSeparator(page, body);
  const tail = lines.findLastIndex((line) => !isSmall(line, body)) + 1;
  const first = separator === null ? tail : lines.findIndex(({ y }) => y > separator);
  if (separator !== null && first >= tail) return first;
  const from = lines.findIndex(({ text }, i) => i >= first && text.startsWith(RAISED.open));
  return from < 0 || page.tables.some(({ y0 }) => y0 > (lines[from]?.y ?? 0)) ? lines.length : from;
}

/** Parts the small print at the foot of each page from its text; a note that goes on overleaf is made whole. */
export function takePageFootnotes(pages: readonly Page[]): { pages: Page[]; footnotes: Footnote[] } {
  const body = median(pages.flatMap(({ lines }) => lines.map(({ size }) => size)));
  const footnotes: Footnote[] = [];
  const kept = pages.map((page) => {
    const start = findStart(page, body);
    const numbered = page.lines.slice(start).some(({ text }) => START.test(text));
    if (!numbered && footnotes.at(-1)?.page !== page.n - 1) return page;
    for (const line of page.lines.slice(start)) {
      const match = START.exec(line.text);
      if (match)
        footnotes.push({
          page: page.n,
          printed: match[1] ?? match[2] ?? '',
          lines: [{ ...line, text: line.text.slice(match[0].length) }],
        });
      else footnotes.at(-1)?.lines.push(line);
    }
    return { ...page, lines: page.lines.slice(0, start) };
  });
  return { pages: kept, footnotes };
}

const MARK = new RegExp(`\\s*${RAISED.open}(\\d{1,3})${RAISED.close}`, 'gu');

/**
 * Gives the raised figures of a text their notes: "[^3]" for the third note of the document, whatever number its page
 * gives it; a raised figure without a note stays a figure ("m2").
 */
export const placeMarks = (text: string, page: number, footnotes: readonly Footnote[]): string =>
  text.replace(MARK, (whole, printed: string) => {
    const at = footnotes.findIndex((note) => note.printed === printed && Math.abs(note.page - page) <= 1);
    const exact = footnotes.findIndex((note) => note.printed === printed && note.page === page);
    const n = (exact >= 0 ? exact : at) + 1;
    return n > 0 ? `[^${n}]` : whole.replaceAll(RAISED.open, '').replaceAll(RAISED.close, '');
  });

/** A footnote as a line of the document: "[^1]: Quy định chế độ tự chủ". */
export const stringifyFootnote = ({ lines }: Footnote, index: number): string =>
  `[^${index + 1}]: ${joinLines(lines.map(({ text }) => text))}`;
