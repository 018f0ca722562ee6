import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';
import type { Plan } from '../../src/schema/plan.ts';

/** Pages as an office prints and scans them: A4, drawn from wording, then skewed, soiled and stamped. */

/** Tinos has the widths of Times New Roman, the face that Nghị định 30/2020/NĐ-CP asks for. */
const fontFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
GlobalFonts.registerFromPath(join(fontFolder, '400Regular/Tinos_400Regular.ttf'), 'Scan');
GlobalFonts.registerFromPath(join(fontFolder, '700Bold/Tinos_700Bold.ttf'), 'Scan');

/** Lengths in points. */
const PAGE = { width: 595, height: 842, left: 85, right: 43, top: 57, bottom: 57 };
const SIZE = 13;
const LEADING = 18;
const INDENT = 36;

export type Block =
  | { kind: 'paragraph'; text: string; bold?: boolean }
  | { kind: 'centred'; text: string; bold?: boolean }
  | { kind: 'columns'; left: string[]; right: string[] }
  | { kind: 'table'; widths: number[]; rows: string[][] };

interface Sheet {
  canvas: Canvas;
  pen: SKRSContext2D;
  y: number;
}

function startSheet(dpi: number): Sheet {
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(PAGE.width * scale), Math.round(PAGE.height * scale));
  const pen = canvas.getContext('2d');
  pen.scale(scale, scale);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, PAGE.width, PAGE.height);
  pen.fillStyle = '#111';
  return { canvas, pen, y: PAGE.top };
}

const setFont = (pen: SKRSContext2D, bold = false): void => {
  pen.font = `${bold ? 700 : 400} ${SIZE}px Scan`;
};

/** Words of each line; the first line is `indent` shorter. */
function wrap(pen: SKRSContext2D, text: string, width: number, indent = 0): string[][] {
  const lines: string[][] = [[]];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? [];
    const room = width - (lines.length === 1 ? indent : 0);
    if (line.length > 0 && pen.measureText([...line, word].join(' ')).width > room) lines.push([word]);
    else line.push(word);
  }
  return lines;
}

function drawJustified(pen: SKRSContext2D, words: string[], x: number, y: number, width: number): void {
  const ink = words.reduce((sum, word) => sum + pen.measureText(word).width, 0);
  const space = (width - ink) / Math.max(words.length - 1, 1);
  let at = x;
  for (const word of words) {
    pen.fillText(word, at, y);
    at += pen.measureText(word).width + space;
  }
}

/** Draws blocks on as many pages as they need. */
export function drawPages(blocks: readonly Block[], dpi: number): Canvas[] {
  const sheets = [startSheet(dpi)];
  const width = PAGE.width - PAGE.left - PAGE.right;
  const openLine = (height = LEADING): Sheet => {
    let sheet = sheets.at(-1) as Sheet;
    if (sheet.y + height > PAGE.height - PAGE.bottom) {
      sheet = startSheet(dpi);
      setFont(sheet.pen);
      sheet.pen.fillText(String(sheets.length + 1), PAGE.width / 2, PAGE.top - 20);
      sheets.push(sheet);
    }
    sheet.y += height;
    return sheet;
  };
  const drawParagraph = ({ text, bold }: { text: string; bold?: boolean }): void => {
    const first = sheets.at(-1) as Sheet;
    setFont(first.pen, bold);
    const lines = wrap(first.pen, text, width, INDENT);
    lines.forEach((words, i) => {
      const { pen, y } = openLine();
      setFont(pen, bold);
      const indent = i === 0 ? INDENT : 0;
      if (i === lines.length - 1) pen.fillText(words.join(' '), PAGE.left + indent, y);
      else drawJustified(pen, words, PAGE.left + indent, y, width - indent);
    });
    (sheets.at(-1) as Sheet).y += 5;
  };
  const drawCentred = (
    text: string,
    centre: number,
    room: number,
    y: number | null,
    bold?: boolean,
  ): number => {
    let at = y;
    const { pen: measure } = sheets.at(-1) as Sheet;
    setFont(measure, bold);
    for (const words of wrap(measure, text, room)) {
      const sheet = at === null ? openLine() : (sheets.at(-1) as Sheet);
      setFont(sheet.pen, bold);
      const line = words.join(' ');
      sheet.pen.fillText(line, centre - sheet.pen.measureText(line).width / 2, at ?? sheet.y);
      if (at !== null) at += LEADING;
    }
    return at ?? (sheets.at(-1) as Sheet).y;
  };
  const drawColumns = ({ left, right }: { left: string[]; right: string[] }): void => {
    const rows = Math.max(left.length, right.length) + 1;
    const sheet = openLine(rows * LEADING);
    const top = sheet.y - rows * LEADING + LEADING;
    const columns = [
      { lines: left, centre: PAGE.left + width * 0.2, room: width * 0.42 },
      { lines: right, centre: PAGE.left + width * 0.74, room: width * 0.54 },
    ];
    const bottoms = columns.map(({ lines, centre, room }) =>
      lines.reduce((y, line) => drawCentred(line, centre, room, y, true), top),
    );
    sheet.y = Math.max(sheet.y, ...bottoms);
  };
  const drawRow = (cells: string[], widths: number[], bold: boolean): void => {
    const { pen: measure } = sheets.at(-1) as Sheet;
    setFont(measure, bold);
    const wrapped = cells.map((cell, i) => wrap(measure, cell, width * (widths[i] ?? 0) - 8));
    const height = Math.max(...wrapped.map((lines) => lines.length)) * LEADING + 6;
    const { pen, y } = openLine(height);
    setFont(pen, bold);
    let x = PAGE.left;
    wrapped.forEach((lines, i) => {
      const cellWidth = width * (widths[i] ?? 0);
      pen.lineWidth = 0.7;
      pen.strokeRect(x, y - height, cellWidth, height);
      lines.forEach((words, k) => {
        pen.fillText(words.join(' '), x + 4, y - height + LEADING * (k + 1) - 2);
      });
      x += cellWidth;
    });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') drawParagraph(block);
    else if (block.kind === 'centred') drawCentred(block.text, PAGE.width / 2 + 20, width, null, block.bold);
    else if (block.kind === 'columns') drawColumns(block);
    else for (const [i, row] of block.rows.entries()) drawRow(row, block.widths, i === 0);
    (sheets.at(-1) as Sheet).y += block.kind === 'table' ? 10 : 0;
  }
  return sheets.map(({ canvas }) => canvas);
}

/** What a plan prints, as blocks: its head in two columns, its title, a paragraph for each unit, its tail. */
export function listBlocks(plan: Plan): Block[] {
  const [year, month, day] = (plan.date ?? '').split('-');
  const province = plan.province.name.replace(/^tỉnh /iu, '');
  return [
    {
      kind: 'columns',
      left: [plan.parentBody?.name.toUpperCase() ?? '', plan.issuer.name.toUpperCase(), `Số: ${plan.number}`],
      right: [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        `${province}, ngày ${day} tháng ${Number(month)} năm ${year}`,
      ],
    },
    { kind: 'centred', text: plan.docType.toUpperCase(), bold: true },
    { kind: 'centred', text: plan.title, bold: true },
    ...plan.provisions.map(({ label, heading, text }): Block => {
      const mark = /^[a-zđ]$/u.test(label) ? ')' : /^[-+]?$/.test(label) ? '' : '.';
      const lead = label === '' ? '' : `${label}${mark} `;
      const body = heading && text ? `${heading}: ${text}` : (heading ?? text);
      return { kind: 'paragraph', text: `${lead}${body}`, bold: text === '' };
    }),
    {
      kind: 'columns',
      left: ['Nơi nhận:', ...plan.recipients.map((name) => `- ${name};`)],
      right: [...(plan.signer?.title.split(', ') ?? []), '', '', plan.signer?.name ?? ''],
    },
  ];
}

export interface Damage {
  /** Degrees, clockwise. */
  skew?: number;
  /** Share (0–1) of the pixels that are soiled. */
  specks?: number;
  /** Grain of the scanner: the widest change of a pixel, 0–255. */
  grain?: number;
  /** A round seal over the middle of the page. */
  stamp?: boolean;
}

/** A reproducible sequence of numbers 0–1. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function stampPage(pen: SKRSContext2D, { width, height }: Canvas): void {
  pen.strokeStyle = 'rgba(205, 40, 50, 0.75)';
  pen.fillStyle = pen.strokeStyle;
  pen.lineWidth = width / 160;
  for (const radius of [0.1, 0.07]) {
    pen.beginPath();
    pen.arc(width * 0.6, height * 0.5, width * radius, 0, Math.PI * 2);
    pen.stroke();
  }
  pen.font = `700 ${width / 18}px Scan`;
  pen.fillText('★', width * 0.575, height * 0.515);
}

function soil(canvas: Canvas, { specks = 0, grain = 0 }: Damage): void {
  const pen = canvas.getContext('2d');
  const image = pen.getImageData(0, 0, canvas.width, canvas.height);
  const random = startRandom(7);
  for (let i = 0; i < image.data.length; i += 4) {
    const shift = (random() - 0.5) * 2 * grain;
    const speck = random() < specks ? (random() < 0.5 ? 0 : 255) : null;
    for (let k = i; k < i + 3; k += 1) image.data[k] = speck ?? (image.data[k] ?? 0) + shift;
  }
  pen.putImageData(image, 0, 0);
}

/** The page as a bad scanner gives it. */
export function damagePage(page: Canvas, damage: Damage): Canvas {
  const canvas = createCanvas(page.width, page.height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#f4f2ec';
  pen.fillRect(0, 0, page.width, page.height);
  pen.save();
  pen.translate(page.width / 2, page.height / 2);
  pen.rotate(((damage.skew ?? 0) * Math.PI) / 180);
  pen.globalCompositeOperation = 'multiply';
  pen.drawImage(page, -page.width / 2, -page.height / 2);
  pen.restore();
  if (damage.stamp) stampPage(pen, page);
  if (damage.specks || damage.grain) soil(canvas, damage);
  return canvas;
}

/** An image-only PDF of A4 pages. */
export async function composeScanPdf(pages: readonly Canvas[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const page of pages) {
    const image = await pdf.embedJpg(page.toBuffer('image/jpeg', 85));
    pdf
      .addPage([PAGE.width, PAGE.height])
      .drawImage(image, { x: 0, y: 0, width: PAGE.width, height: PAGE.height });
  }
  return pdf.save();
}
