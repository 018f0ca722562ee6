/**
 * In: the text of a document. Out: its lines in order, its footnotes, and the page furniture that was left out.
 * Guaranteed: every line of the source that is not blank is in exactly one of the three.
 */
import { isNoteRule, joinNoteNumbers, takeFootnotes } from './footnotes.ts';
import { takeFurniture } from './furniture.ts';
import { type FootnoteLines, type LeftOut, type Line, type LineCell, TAB_PLACES } from './line.ts';
import { mendLabels } from './mend-labels.ts';

export type { FootnoteLines, LeftOut, Line } from './line.ts';
export { joinLines } from './wrap.ts';

export interface Lines {
  lines: Line[];
  footnotes: FootnoteLines[];
  leftOut: LeftOut[];
}

/** A numbered raw line; a proofread transcription numbers its lines by those of the source. */
export interface RawLine {
  n: number;
  raw: string;
  /** Its form knows that a paragraph ends with this line. */
  ends?: true;
}

// U+00AD soft hyphen, zero-width marks and the byte-order mark carry nothing; other controls become spaces.
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being replaced
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g;

/**
 * A bullet that a symbol font drew, saved as the character that it stands on.
 * Matches: "\uF0A7 Nâng cao", "§ Nâng cao", "§ 100% hồ sơ", "Ø  Rà soát", "ü Công khai", "o  Tổ chức", "v\tKiểm tra". Not: "o nhiễm", "v.v.".
 */
const SYMBOL_BULLET =
  /^(\s*)(?:[\uF020-\uF0FF](?=\s*[\p{L}\d])|[§Øü](?=\s+[\p{L}\d])|[ovq](?=(?:\t|\s{2,})\p{Lu}))/u;

/** NFC, white space folded, trimmed. */
export const cleanText = (raw: string): string =>
  raw.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();

/** Splits a text into numbered raw lines; a form feed begins a line of its own page. */
export const splitRawLines = (text: string): RawLine[] =>
  text.split(/\r\n|\r|\n/).map((raw, index) => ({ n: index + 1, raw }));

/**
 * Splits a proofread transcription: each line is led by the number of the source line that it transcribes and a tab.
 * A line without a number takes that of the line before it.
 */
export function splitTranscription(text: string): RawLine[] {
  let n = 1;
  return text.split(/\r?\n/).map((line) => {
    const numbered = /^(\d+)\t(.*)$/.exec(line);
    n = numbered ? Number(numbered[1]) : n;
    return { n, raw: numbered?.[2] ?? line };
  });
}

/**
 * Page starts: a form feed, or a line that begins with one space right after a line that is not blank; not the raised
 * number of a footnote.
 */
const isPageStart = (raw: string, previous: string | undefined): boolean =>
  raw.includes('\f') ||
  (/^ \S/.test(raw) && !/^ \d{1,2}\s*$/.test(raw) && previous !== undefined && previous.trim() !== '');

/**
 * What one cell goes on with below its row, the columns before it left empty by tabs.
 * Matches: "\t\tgiáo dục pháp luật", "\tvăn bản". Not: "\tTrên đây là Kế hoạch", a paragraph that a tab indents.
 */
const CELL_REST = /^\t(?:\t\s*\S|\p{Ll})[^\t]*$/u;

/**
 * The pieces of a line parted by tabs, or by two spaces and more: a row of a table that kept its columns. A tab counts as
 * `TAB_PLACES`. One piece alone is none, but for the rest of a cell behind tabs.
 */
function splitCells(raw: string): LineCell[] {
  const isRest = CELL_REST.test(raw);
  const isTabbed = isRest || /\S.*\t.*\S/.test(raw);
  const cells: LineCell[] = [];
  let start = 0;
  for (const [i, piece] of raw.split(isTabbed ? /(\t)/ : /(\s{2,})/).entries()) {
    const text = cleanText(piece);
    if (i % 2 === 0 && text !== '') cells.push({ text, start });
    start =
      isTabbed && i % 2 === 1 ? (Math.floor(start / TAB_PLACES) + 1) * TAB_PLACES : start + piece.length;
  }
  return cells.length > 1 || isRest ? cells : [];
}

function toLines(rawLines: readonly RawLine[]): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let turned = false;
  rawLines.forEach(({ n, raw: received, ends = false }, index) => {
    const raw = received.normalize('NFC').replace(SYMBOL_BULLET, '$1•');
    const text = cleanText(raw);
    if (text === '') {
      gap += 1;
      turned ||= raw.includes('\f');
      return;
    }
    const pageStart = turned || isPageStart(raw, rawLines[index - 1]?.raw);
    turned = false;
    const cells = splitCells(raw);
    lines.push({
      n,
      text,
      ends,
      gap,
      pageStart,
      trailing: /\S {2,}$/.test(raw),
      indented: gap > 0 && /^\s+\S/.test(raw),
      start: raw.search(/\S/),
      ...(/^\s{8,}\S/.test(raw) ? { centred: true } : {}),
      ...(cells.length > 0 ? { cells } : {}),
    });
    gap = 0;
  });
  return lines;
}

/** Reads a text into lines, footnotes and furniture. Total: any string gives a result. */
export function readLines(rawLines: readonly RawLine[]): Lines {
  const separators = new Set(
    rawLines.filter(({ raw }) => /^\s{20,}$/.test(raw) || isNoteRule(raw)).map(({ n }) => n),
  );
  const { kept, leftOut } = takeFurniture(mendLabels(joinNoteNumbers(toLines(rawLines))));
  const { body, footnotes } = takeFootnotes(kept, separators);
  return { lines: body, footnotes, leftOut };
}
