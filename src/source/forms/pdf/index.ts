/**
 * In: the bytes of a PDF. Out: its text line by line, read by where it stands on its pages.
 * Guaranteed: every word that a reader of the page sees is in a line or on the list of what was left out, once.
 */

import { composeMessage } from '../../../messages/index.ts';
import type { DocumentReader, DocumentText } from '../../document-text.ts';
import { takeAlignedTables } from './aligned-tables.ts';
import { listBlocks } from './blocks.ts';
import { takePageFootnotes } from './footnotes.ts';
import { takePageFurniture } from './furniture.ts';
import { takeSeenGlyphs } from './glyphs.ts';
import { composeLines } from './lines.ts';
import { measureMargins } from './margins.ts';
import { openPdf, type PDFDocumentProxy, type PDFPageProxy } from './open.ts';
import { paintPage } from './paint.ts';
import { composePieces, printPieces } from './print.ts';
import { takeRuledTables } from './ruled-tables.ts';
import type { LeftOutText, Page } from './shapes.ts';
import { turnUpright } from './upright.ts';
import { readWords } from './words.ts';

export { hasTextLayer, openPdf } from './open.ts';

interface ReadPage {
  page: Page;
  leftOut: LeftOutText[];
  /** Shows an image, and no text. */
  isImage: boolean;
}

async function readPage(source: PDFPageProxy, layers: (properties: unknown) => boolean): Promise<ReadPage> {
  const n = source.pageNumber;
  const painted = turnUpright(await paintPage(source, layers));
  source.cleanup();
  const { glyphs, hidden, slanted } = takeSeenGlyphs(painted.glyphs, painted.imageShare);
  const { tables, rest } = takeRuledTables(n, readWords(glyphs), painted.rules);
  const { width, height, rules } = painted;
  const leftOut = [
    { rule: 'hidden-text', page: n, text: hidden },
    { rule: 'watermark', page: n, text: slanted },
  ].filter(({ text }) => text !== '');
  return {
    page: { n, width, height, rules, tables, lines: composeLines(n, rest) },
    leftOut,
    isImage: glyphs.length === 0 && painted.imageShare > 0.2,
  };
}

async function readPages(pdf: PDFDocumentProxy): Promise<ReadPage[]> {
  const config = await pdf.getOptionalContentConfig();
  const layers = (properties: unknown): boolean =>
    properties === undefined || config.isVisible(properties as object);
  const pages: ReadPage[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) pages.push(await readPage(await pdf.getPage(n), layers));
  return pages;
}

/** The text of pages, in reading order. */
function composeText(read: readonly ReadPage[]): Pick<DocumentText, 'rawLines' | 'leftOut'> {
  const furnished = takePageFurniture(read.map(({ page }) => page));
  const { pages: noted, footnotes } = takePageFootnotes(furnished.pages);
  const pages = takeAlignedTables(noted);
  const margins = measureMargins(pages);
  const { pieces, leftOut } = composePieces(pages.flatMap(listBlocks), margins);
  return {
    rawLines: printPieces(pieces, footnotes),
    leftOut: [...read.flatMap((page) => page.leftOut), ...furnished.leftOut, ...leftOut],
  };
}

/** A PDF of images: nothing was read, and another reader must look at its pages. */
const composeScan = (file: string): DocumentText => ({
  kind: 'scan',
  rawLines: [],
  received: '',
  leftOut: [],
  messages: [composeMessage('source/no-text', { file }, 'pages with text', 'images of pages')],
});

/** Reads a PDF with text. One without text, or with a text that is no readable Vietnamese over images, is a scan. */
export const readPdf: DocumentReader = async (bytes, file) => {
  const pdf = await openPdf(bytes, file);
  try {
    const read = await readPages(pdf);
    const images = read.filter(({ isImage }) => isImage).map(({ page }) => page.n);
    const { rawLines, leftOut } = composeText(read);
    const received = rawLines.map(({ raw }) => raw).join('\n');
    if (received.trim() === '') return composeScan(file);
    const messages = images.map((n) =>
      composeMessage('source/no-text', { file, line: n }, 'a page with text', `an image on page ${n}`),
    );
    return { kind: 'pdf', rawLines, received, leftOut, messages };
  } finally {
    await pdf.loadingTask.destroy();
  }
};
