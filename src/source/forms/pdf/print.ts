import { joinLines, type RawLine } from '../../../lines/index.ts';
import type { Block } from './blocks.ts';
import { type Footnote, placeMarks, stringifyFootnote } from './footnotes.ts';
import type { Margins } from './margins.ts';
import { type Follow, follow } from './paragraphs.ts';
import type { LeftOutText, Line } from './shapes.ts';
import { continueTable, startTable, stringifyTable, type Table } from './tables.ts';

/** A run of text that becomes one line, or a table. */
export type Piece =
  | {
      kind: 'text';
      lines: Line[];
      /** No blank line before it. */
      close: boolean;
      /** A line of a column: nothing joins it. */
      fixed: boolean;
    }
  | { kind: 'table'; page: number; table: Table };

const NO_MARGINS: Margins = { left: 0, right: 0, leading: 1.2, indents: false };

/** How a line follows the piece before it. */
function followPiece(piece: Piece | undefined, next: Line, margins: ReadonlyMap<number, Margins>): Follow {
  if (piece?.kind !== 'text' || piece.fixed) return 'paragraph';
  const first = piece.lines.find(({ page }) => page === next.page) ?? (piece.lines[0] as Line);
  const last = piece.lines.at(-1) as Line;
  const at = (page: number): Margins => margins.get(page) ?? NO_MARGINS;
  return follow(first, last, next, at(last.page), at(next.page));
}

/** "- Ủy ban MTTQ VN tỉnh và các đoàn thể chính trị" / "- xã hội;" is one line: its dash is no sign of a list. */
const goesOn = (last: string, next: string): boolean => !/[;:.,]$/.test(last) && /^[-–]\s\p{Ll}/u.test(next);

/**
 * A motto over two lines: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" / "VIỆT NAM", "Độc lập - Tự do -" / "Hạnh phúc".
 */
const isMottoCut = (last: string, next: string): boolean =>
  (/NGHĨA$/u.test(last) && /^VIỆT\s?NAM$/u.test(next)) ||
  (/Tự do\s*[-–]$/iu.test(last) && /^Hạnh phúc$/iu.test(next));

/**
 * Bodies whose names begin with one of these words are never the rest of another's name; alone such a syllable is
 * ("… THÀNH PHỐ HẢI" / "PHÒNG").
 */
const BODY =
  /^(?:(?:SỞ|BAN|CỤC|HỘI|PHÒNG|BỘ)\s|(?:THANH TRA|VĂN PHÒNG|CHI CỤC|TRUNG TÂM|UBND|ỦY BAN|UỶ BAN|CÔNG AN)(?:\s|$))/u;
const CAPITALS = /^[^\p{Ll}\d:]+$/u;

/**
 * The name of a body that its column was too narrow for: "SỞ VĂN HOÁ, THỂ THAO VÀ DU" / "LỊCH". What follows it would
 * not have fitted into the widest line of the column.
 */
function isNameWrapped(last: Line, next: Line, width: number): boolean {
  const [word] = next.words;
  if (!word || !CAPITALS.test(last.text) || !CAPITALS.test(next.text) || BODY.test(next.text)) return false;
  const sameFace = last.words[0]?.bold === word.bold;
  const near = next.y - last.y < 1.7 * next.size;
  return sameFace && near && last.x1 - last.x0 + word.x1 - word.x0 + 0.25 * last.size > width;
}

/** The lines of a column, as printed. */
function composeColumn({ lines, isHead }: Extract<Block, { kind: 'column' }>): Piece[] {
  const pieces: Extract<Piece, { kind: 'text' }>[] = [];
  const width = Math.max(...lines.map(({ x0, x1 }) => x1 - x0));
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (
      last &&
      (goesOn(last.text, line.text) ||
        (isHead && (isMottoCut(last.text, line.text) || isNameWrapped(last, line, width))))
    )
      pieces.at(-1)?.lines.push(line);
    else pieces.push({ kind: 'text', lines: [line], close: i > 0, fixed: true });
  });
  return pieces;
}

/** Sorts lines into paragraphs and joins the parts of tables, over all pages. */
export function composePieces(
  blocks: readonly Block[],
  margins: ReadonlyMap<number, Margins>,
): { pieces: Piece[]; leftOut: LeftOutText[] } {
  const pieces: Piece[] = [];
  const leftOut: LeftOutText[] = [];
  const addLine = (line: Line): void => {
    const last = pieces.at(-1);
    const how = followPiece(last, line, margins);
    if (how === 'joined' && last?.kind === 'text') last.lines.push(line);
    else pieces.push({ kind: 'text', lines: [line], close: how === 'line', fixed: false });
  };
  const addTable = (block: Extract<Block, { kind: 'table' }>): void => {
    const last = pieces.at(-1);
    const repeated = last?.kind === 'table' ? continueTable(last.table, block.table) : null;
    if (repeated) leftOut.push(...repeated);
    else pieces.push({ kind: 'table', page: block.table.page, table: startTable(block.table) });
  };
  for (const block of blocks) {
    if (block.kind === 'line') addLine(block.line);
    else if (block.kind === 'table') addTable(block);
    else pieces.push(...composeColumn(block));
  }
  return { pieces, leftOut };
}

const pageOf = (piece: Piece): number => (piece.kind === 'table' ? piece.page : (piece.lines[0]?.page ?? 0));

/** The lines of a piece, each with the page on which it begins, footnote marks in place. */
function stringifyPiece(piece: Piece, footnotes: readonly Footnote[]): { page: number; text: string }[] {
  if (piece.kind === 'text') {
    const texts = piece.lines.map(({ text, page }) => placeMarks(text, page, footnotes));
    return [{ page: pageOf(piece), text: joinLines(texts) }];
  }
  return stringifyTable(piece.table, piece.page).map(({ page, text }) => ({
    page,
    text: placeMarks(text, page, footnotes),
  }));
}

/**
 * Two blank lines part paragraphs: one would be taken for the ordinary distance where most lines are paragraphs of
 * their own. Two spaces end a paragraph before a page, which a form feed alone would leave open.
 */
function stringifyPieces(pieces: readonly Piece[], footnotes: readonly Footnote[]): RawLine[] {
  let last = 1;
  return pieces.flatMap((piece) => {
    const blanks = piece.kind === 'text' && piece.close ? [] : ['', ''];
    const lines = stringifyPiece(piece, footnotes).map(({ page, text }) => {
      const feed = page > last ? '\f' : '';
      last = Math.max(last, page);
      return { n: page, raw: `${feed}${text}  ` };
    });
    return [...blanks.map((raw) => ({ n: pageOf(piece), raw })), ...lines];
  });
}

/** The document as lines; a line's number is the page on which it begins. */
export function printPieces(pieces: readonly Piece[], footnotes: readonly Footnote[]): RawLine[] {
  const notes = footnotes.map((note, i) => ({ n: note.page, raw: stringifyFootnote(note, i) }));
  return [...stringifyPieces(pieces, footnotes), ...notes];
}
