/**
 * In: the bytes of a scan (a PDF of images, PNG, JPEG, TIFF). Out: its text line by line, as the engine read it.
 * Guaranteed: nothing is fetched from elsewhere; a page that cannot be read is named and none of its words is text;
 * every word under a confidence is on the list of doubts.
 */
import { availableParallelism } from 'node:os';
import { composeMessage, Refusal } from '../../../messages/index.ts';
import type { DocumentReader, DocumentText, Progress } from '../../document-text.ts';
import { listBlocks } from '../pdf/blocks.ts';
import { takePageFootnotes } from '../pdf/footnotes.ts';
import { takePageFurniture } from '../pdf/furniture.ts';
import { composeLines } from '../pdf/lines.ts';
import { measureMargins } from '../pdf/margins.ts';
import { composePieces, printPieces } from '../pdf/print.ts';
import { takeRuledTables } from '../pdf/ruled-tables.ts';
import type { Page } from '../pdf/shapes.ts';
import { listDoubts } from './doubts.ts';
import { type Engine, startEngine } from './engine.ts';
import { mendWords } from './mend.ts';
import { openPdfSheets } from './pdf-sheets.ts';
import { openPictureSheets } from './pictures.ts';
import { type ReadSheet, readSheet } from './sheet.ts';
import type { Sheets } from './sheets.ts';

interface NumberedSheet extends ReadSheet {
  n: number;
}

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');

const openSheets = (bytes: Uint8Array, file: string): Promise<Sheets> =>
  isPdf(bytes) ? openPdfSheets(bytes, file) : openPictureSheets(bytes, file);

/** How many engines read side by side; each holds some 100 MB. */
const ENGINES = 2;

/** Reads all sheets: each engine takes the next one as soon as it is free. */
async function readSheets(sheets: Sheets, report: Progress | undefined): Promise<NumberedSheet[]> {
  const count = Math.min(ENGINES, availableParallelism(), sheets.count);
  const engines = await Promise.all(Array.from({ length: count }, startEngine));
  const read: NumberedSheet[] = [];
  let next = 1;
  const work = async (engine: Engine): Promise<void> => {
    for (let n = next++; n <= sheets.count; n = next++) {
      report?.(n, sheets.count);
      read.push({ n, ...(await readSheet(await sheets.read(n), engine)) });
    }
  };
  try {
    await Promise.all(engines.map(work));
    return read.sort((a, b) => a.n - b.n);
  } finally {
    await Promise.all(engines.map((engine) => engine.close()));
  }
}

function composePage({ n, width, height, words, rules }: Omit<NumberedSheet, 'unreadable'>): Page {
  const { tables, rest } = takeRuledTables(n, words, rules);
  return { n, width, height, rules, tables, lines: composeLines(n, rest) };
}

/** The text of sheets, in reading order. */
function composeText(sheets: readonly NumberedSheet[]): Pick<DocumentText, 'rawLines' | 'leftOut'> {
  const furnished = takePageFurniture(sheets.map(composePage));
  const { pages, footnotes } = takePageFootnotes(furnished.pages);
  const { pieces, leftOut } = composePieces(pages.flatMap(listBlocks), measureMargins(pages));
  return { rawLines: printPieces(pieces, footnotes), leftOut: [...furnished.leftOut, ...leftOut] };
}

const composeResult = (sheets: readonly NumberedSheet[], file: string): DocumentText => {
  const readable = mendWords(sheets.filter(({ unreadable }) => unreadable === null));
  const unreadable = sheets.flatMap(({ n, unreadable: judged }) => (judged ? [{ page: n, ...judged }] : []));
  const messages = unreadable.map(({ page, found }) =>
    composeMessage('scan/page-unreadable', { file, line: page }, 'a page that can be read', found),
  );
  if (readable.length === 0) {
    const nothing = composeMessage('scan/unreadable', { file }, 'at least one page that can be read', 'none');
    throw new Refusal([nothing, ...messages]);
  }
  const { rawLines, leftOut } = composeText(readable);
  return {
    kind: 'scan',
    rawLines,
    received: rawLines.map(({ raw }) => raw).join('\n'),
    leftOut,
    messages,
    doubts: readable.flatMap(({ n, words }) => listDoubts(n, words)),
    unreadablePages: unreadable.map(({ page, why }) => ({ page, why })),
    figuresUnreviewed: true,
  };
};

/**
 * Reads a scan. Throws a `Refusal` for bytes that are of none of its forms, and where no page can be read.
 * @param report is told of each page before it is read
 */
export const readScan: DocumentReader = async (bytes, file, report) => {
  const sheets = await openSheets(bytes, file);
  try {
    return composeResult(await readSheets(sheets, report), file);
  } finally {
    await sheets.close();
  }
};
