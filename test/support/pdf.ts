/** Prints documents the way offices do, for tests: text that wraps and is justified, tables, footnotes, page numbers. */
import { readFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import {
  concatTransformationMatrix,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  setTextRenderingMode,
  TextRenderingMode,
} from 'pdf-lib';

const FONTS = 'node_modules/@expo-google-fonts/be-vietnam-pro';
/** What a font says of the places of its letters: the printer of PDFs works it out and leaves it. */
const UNUSED = { kern: false, mark: false, mkmk: false, curs: false };
const FACES = { regular: '400Regular', bold: '700Bold', italic: '400Regular_Italic' } as const;
export type Face = keyof typeof FACES;

/** How a document is set; lengths in points. */
export interface Setting {
  size: number;
  leading: number;
  margins: { left: number; right: number; top: number; bottom: number };
  /** Of the first line of a paragraph. */
  indent: number;
  /** Between paragraphs. */
  gap: number;
  justified: boolean;
  /** Where page numbers stand. */
  numbers: 'head' | 'foot' | 'none';
  runningHead: string | null;
  /** Feign bold by printing twice. */
  doubled: boolean;
  /** Print words that nobody sees on each page. */
  hidden: boolean;
}

export const plainSetting: Setting = {
  size: 13,
  leading: 1.35,
  margins: { left: 85, right: 57, top: 57, bottom: 57 },
  indent: 28,
  gap: 6,
  justified: true,
  numbers: 'head',
  runningHead: null,
  doubled: false,
  hidden: false,
};

export interface Printer {
  document: PDFDocument;
  fonts: Record<Face, PDFFont>;
  setting: Setting;
  page: PDFPage;
  width: number;
  height: number;
  /** Baseline of the last line, from the top. */
  y: number;
  /** Footnotes of the page, each a list of wrapped lines. */
  notes: { n: number; lines: string[] }[];
  /** Texts of all footnotes by number. */
  noteTexts: Map<number, string>;
  pages: number;
}

export interface TextStyle {
  face?: Face;
  size?: number;
  align?: 'justify' | 'left' | 'centre';
  indent?: number;
  /** Left edge and width of the column; the page's own where not given. */
  x?: number;
  width?: number;
}

const NOTE_SIZE = 0.77;
const MARK = /\[\^(\d+)\]/;

const A4 = { width: 595.28, height: 841.89 };
/** How a page lies: upright, wide, or wide and printed sideways on an upright sheet. */
export type Sheet = 'portrait' | 'landscape' | 'sideways';

export async function openPrinter(
  changes: Partial<Setting> = {},
  notes: ReadonlyMap<number, string> = new Map(),
): Promise<Printer> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const embed = (face: Face): Promise<PDFFont> =>
    document.embedFont(readFileSync(`${FONTS}/${FACES[face]}/BeVietnamPro_${FACES[face]}.ttf`), {
      subset: true,
      features: UNUSED,
    });
  const fonts = { regular: await embed('regular'), bold: await embed('bold'), italic: await embed('italic') };
  const printer: Printer = {
    document,
    fonts,
    setting: { ...plainSetting, ...changes },
    page: document.addPage(),
    ...A4,
    y: 0,
    notes: [],
    noteTexts: new Map(notes),
    pages: 0,
  };
  document.removePage(0);
  startPage(printer);
  return printer;
}

/** Text at a place of the page, from the top; bold may be printed twice. */
export function drawAt(
  printer: Printer,
  text: string,
  x: number,
  y: number,
  face: Face = 'regular',
  size = printer.setting.size,
): void {
  const { page, fonts, setting, height } = printer;
  const isBold = face === 'bold' && setting.doubled;
  const font = fonts[isBold ? 'regular' : face];
  page.drawText(text, { x, y: height - y, size, font });
  if (isBold) page.drawText(text, { x: x + 0.35, y: height - y, size, font });
}

export function drawRule({ page, height }: Printer, from: [number, number], to: [number, number]): void {
  const place = ([x, y]: [number, number]) => ({ x, y: height - y });
  page.drawLine({ start: place(from), end: place(to), thickness: 0.5 });
}

function drawHidden(printer: Printer): void {
  const { page, fonts, width } = printer;
  const font = fonts.regular;
  page.drawText('Bản này không có giá trị', { x: 90, y: 300, size: 12, font, color: rgb(1, 1, 1) });
  page.drawText('Nằm ngoài trang giấy', { x: width + 30, y: 300, size: 12, font });
  page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
  page.drawText('Lớp chữ vô hình', { x: 90, y: 400, size: 12, font });
  page.pushOperators(setTextRenderingMode(TextRenderingMode.Fill));
}

/** Begins a page; the one before it gets its footnotes. */
export function startPage(
  printer: Printer,
  sheet: Sheet = printer.width > printer.height ? 'landscape' : 'portrait',
): void {
  drawNotes(printer);
  const { document, setting } = printer;
  const [short, long] = [A4.width, A4.height];
  printer.page = document.addPage(sheet === 'landscape' ? [long, short] : [short, long]);
  printer.width = sheet === 'portrait' ? short : long;
  printer.height = sheet === 'portrait' ? long : short;
  if (sheet === 'sideways') printer.page.pushOperators(concatTransformationMatrix(0, 1, -1, 0, short, 0));
  printer.pages += 1;
  printer.y = setting.margins.top;
  if (setting.hidden) drawHidden(printer);
  if (setting.runningHead) drawAt(printer, setting.runningHead, setting.margins.left, 30, 'italic', 9);
  if (setting.numbers === 'none' || (setting.numbers === 'head' && printer.pages === 1)) return;
  drawAt(
    printer,
    String(printer.pages),
    printer.width / 2,
    setting.numbers === 'head' ? 40 : printer.height - 30,
    'regular',
    11,
  );
}

const listMarks = (text: string): number[] =>
  [...text.matchAll(new RegExp(MARK, 'g'))].map(([, n]) => Number(n));

/** Widths of one point's size: the same words come again and again, and a font is slow to measure. */
const widths: Record<Face, Map<string, number>> = { regular: new Map(), bold: new Map(), italic: new Map() };

function measureText({ fonts }: Printer, text: string, face: Face, size: number): number {
  const width = widths[face].get(text) ?? fonts[face].widthOfTextAtSize(text, 1);
  widths[face].set(text, width);
  return width * size;
}

/** Width of a word, its footnote mark small. */
const measureWord = (printer: Printer, word: string, face: Face, size: number): number =>
  word
    .split(new RegExp(MARK.source, 'g'))
    .reduce((sum, part, i) => sum + measureText(printer, part, face, i % 2 === 1 ? size * 0.62 : size), 0);

function drawWord(printer: Printer, word: string, x: number, y: number, face: Face, size: number): void {
  let at = x;
  word.split(new RegExp(MARK.source, 'g')).forEach((part, i) => {
    if (part === '') return;
    const own = i % 2 === 1 ? size * 0.62 : size;
    drawAt(printer, part, at, i % 2 === 1 ? y - size * 0.36 : y, face, own);
    at += measureText(printer, part, face, own);
  });
}

/** Words of each line of a text. */
export function wrapText(
  printer: Printer,
  text: string,
  width: number,
  { face = 'regular', size = printer.setting.size, indent = 0 }: TextStyle = {},
): string[][] {
  const space = measureText(printer, ' ', face, size);
  const lines: string[][] = [[]];
  let used = indent;
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const length = measureWord(printer, word, face, size);
    const line = lines.at(-1) as string[];
    if (line.length > 0 && used + space + length > width) {
      lines.push([word]);
      used = length;
    } else {
      line.push(word);
      used += length + (line.length > 1 ? space : 0);
    }
  }
  return lines;
}

/** One line of words at the printer's height. */
function drawLine(
  printer: Printer,
  words: string[],
  x: number,
  width: number,
  style: Required<Pick<TextStyle, 'face' | 'size' | 'align'>>,
): void {
  const { face, size, align } = style;
  const lengths = words.map((word) => measureWord(printer, word, face, size));
  const sum = lengths.reduce((total, length) => total + length, 0);
  const space = measureText(printer, ' ', face, size);
  const gap = align === 'justify' && words.length > 1 ? (width - sum) / (words.length - 1) : space;
  let at = align === 'centre' ? x + (width - sum - space * (words.length - 1)) / 2 : x;
  words.forEach((word, i) => {
    drawWord(printer, word, at, printer.y, face, size);
    at += (lengths[i] ?? 0) + gap;
  });
}

const noteLeading = ({ setting }: Printer): number => setting.size * NOTE_SIZE * 1.25;
const measureNotes = (printer: Printer): number => {
  const lines = printer.notes.reduce((sum, note) => sum + note.lines.length, 0);
  return lines === 0 ? 0 : lines * noteLeading(printer) + 14;
};

/** How far down text may stand. */
export const getFloor = (printer: Printer): number =>
  printer.height - printer.setting.margins.bottom - measureNotes(printer);

function addNotes(printer: Printer, text: string): void {
  const { setting, width } = printer;
  for (const n of listMarks(text)) {
    const size = setting.size * NOTE_SIZE;
    const measure = width - setting.margins.left - setting.margins.right - 10;
    const lines = wrapText(printer, printer.noteTexts.get(n) ?? '', measure, { size });
    printer.notes.push({ n, lines: lines.map((words) => words.join(' ')) });
  }
}

function drawNotes(printer: Printer): void {
  const { notes, setting, height } = printer;
  if (notes.length === 0) return;
  const { left, bottom } = setting.margins;
  const size = setting.size * NOTE_SIZE;
  let y = height - bottom - measureNotes(printer) + 6;
  drawRule(printer, [left, y], [left + 140, y]);
  y += 2;
  for (const { n, lines } of notes)
    lines.forEach((line, i) => {
      y += noteLeading(printer);
      if (i === 0) drawAt(printer, String(n), left, y - size * 0.36, 'regular', size * 0.62);
      drawAt(printer, line, left + (i === 0 ? 8 : 0), y, 'regular', size);
    });
  printer.notes = [];
}

/** A paragraph: wrapped, set, cut where the page ends. */
export function printParagraph(printer: Printer, text: string, style: TextStyle = {}): void {
  const { setting } = printer;
  const { face = 'regular', size = setting.size, align = setting.justified ? 'justify' : 'left' } = style;
  const x = style.x ?? setting.margins.left;
  const width = style.width ?? printer.width - setting.margins.left - setting.margins.right;
  const indent = align === 'centre' ? 0 : (style.indent ?? setting.indent);
  const lines = wrapText(printer, text, width, { face, size, indent });
  lines.forEach((words, i) => {
    const kept = printer.notes.length;
    addNotes(printer, words.join(' '));
    if (printer.y + size * setting.leading > getFloor(printer)) {
      const moved = printer.notes.splice(kept);
      startPage(printer);
      printer.notes = moved;
    }
    printer.y += size * setting.leading;
    const isLast = i === lines.length - 1;
    const shift = i === 0 ? indent : 0;
    drawLine(printer, words, x + shift, width - shift, {
      face,
      size,
      align: align === 'justify' && isLast ? 'left' : align,
    });
  });
  printer.y += setting.gap;
}

/** Columns side by side, each a list of lines, set in their middle or at their left. */
export function printColumns(
  printer: Printer,
  columns: {
    x: number;
    width: number;
    align: 'left' | 'centre';
    lines: { text: string; face?: Face; size?: number }[];
  }[],
): void {
  const top = printer.y;
  let lowest = top;
  for (const { x, width, align, lines } of columns) {
    printer.y = top;
    for (const { text, face = 'regular', size = printer.setting.size - 1 } of lines)
      for (const words of wrapText(printer, text, width, { face, size })) {
        printer.y += size * 1.3;
        drawLine(printer, words, x, width, { face, size, align });
      }
    lowest = Math.max(lowest, printer.y);
  }
  printer.y = lowest + printer.setting.gap;
}

export async function closePrinter(printer: Printer): Promise<Uint8Array> {
  drawNotes(printer);
  return printer.document.save();
}
