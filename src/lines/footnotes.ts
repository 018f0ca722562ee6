import type { FootnoteLines, Line } from './line.ts';

/**
 * The first line of a footnote at the foot of a page: its number, a space, its text.
 * Matches: "1 Quy định chế độ tự chủ" (003:413), "2  Nghị quyết số 76/NQ-CP" (004:85). Not: "2 Nhiệm vụ" of running text,
 * which no separator announces.
 */
const FOOTNOTE_START = /^(\d{1,2})\s+(\S.*)$/u;

/** A footnote that its source marks as one (Markdown, DOCX, PDF by position): "[^1]: Quy định chế độ". */
const MARKED_FOOTNOTE = /^\[\^(\d{1,3})\]:\s*(.*)$/u;

/** A footnote of a web page, its number in brackets: "[1] Theo Báo cáo PAPI năm 2021". The text marks it with "[1]", too. */
const BRACKETED_FOOTNOTE = /^\[(\d{1,3})\]\s+(\S.*)$/;

/** The rule that parts footnotes from a page, drawn by characters: "___________________". Not: "-----" below a title. */
export const isNoteRule = (raw: string): boolean => /^\s*[_─—]{5,}\s*$/u.test(raw);

/** Numbers of footnotes that a raised figure left on a line of their own, above their text: "1" / "Theo Nghị định …". */
export function joinNoteNumbers(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let open = 0;
  for (const line of lines) {
    const last = joined.at(-1);
    if (line.pageStart) open = 0;
    if (last && open > 0 && last.text === String(open) && line.gap <= 1 && !line.pageStart) {
      joined[joined.length - 1] = { ...line, n: last.n, gap: last.gap, text: `${last.text} ${line.text}` };
      continue;
    }
    const isNumber = /^\d{1,2}$/.test(line.text) && line.gap <= 1 && !line.centred;
    const isNext = isNumber && open > 0 && Number(line.text) === open + 1;
    if (isNext || (isNumber && last !== undefined && isNoteRule(last.text))) open = Number(line.text);
    joined.push(line);
  }
  return joined;
}

/** A blank line of many spaces right above (the drawn separator), or a drawn rule. */
const isAnnounced = (line: Line, separators: ReadonlySet<number>): boolean =>
  Array.from({ length: Math.max(line.gap, 1) }, (_, back) => line.n - 1 - back).some((n) =>
    separators.has(n),
  );

/**
 * A label of the outline, which no footnote holds: "III. NHIỆM VỤ", "B. TỔ CHỨC THỰC HIỆN", "2. Cải cách thể chế", "3.1. Sở Nội vụ",
 * "b) Văn phòng". Not: "2 Kế hoạch số 12/KH-UBND", the next footnote; "- Công văn số 15", "76. Quyết định".
 */
const LABEL =
  /^(?:[IVX]{1,5}|[A-H])\s?[.)/-]\s*[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$|^(?:[12]?\d(?:\.\d{1,2}){0,2}\.|[a-zđ]\))\s\p{Lu}\p{Ll}/u;

/** Whether the text before marks a note in brackets. */
const isMarked = (body: readonly Line[], n: string): boolean =>
  body.some(({ text }) => text.indexOf(`[${n}]`) > 0);

/**
 * Takes footnotes out of the pages. A block begins with the next number expected below a separator and ends with its page.
 * @param separators numbers of the blank lines that hold only a drawn separator
 */
export function takeFootnotes(
  lines: readonly Line[],
  separators: ReadonlySet<number>,
): { body: Line[]; footnotes: FootnoteLines[] } {
  const body: Line[] = [];
  const footnotes: FootnoteLines[] = [];
  let open: FootnoteLines | null = null;
  for (const line of lines) {
    if (line.pageStart || LABEL.test(line.text)) open = null;
    const marked = MARKED_FOOTNOTE.exec(line.text);
    if (marked) {
      footnotes.push({ n: Number(marked[1]), lines: [{ ...line, text: marked[2] ?? '' }] });
      continue;
    }
    const bracketed = BRACKETED_FOOTNOTE.exec(line.text);
    if (bracketed && Number(bracketed[1]) === footnotes.length + 1 && isMarked(body, bracketed[1] ?? '')) {
      open = { n: footnotes.length + 1, lines: [{ ...line, text: bracketed[2] ?? '' }] };
      footnotes.push(open);
      continue;
    }
    const match = FOOTNOTE_START.exec(line.text);
    const isNext = match !== null && Number(match[1]) === footnotes.length + 1;
    if (isNext && (open !== null || isAnnounced(line, separators))) {
      open = { n: footnotes.length + 1, lines: [{ ...line, text: match[2] ?? '' }] };
      footnotes.push(open);
    } else if (open !== null) {
      open.lines.push(line);
    } else {
      body.push(line);
    }
  }
  return { body, footnotes };
}
