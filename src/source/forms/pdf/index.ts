/**
 * In: the bytes of a PDF. Out: its text line by line, read by where it stands on its pages.
 * Guaranteed: every word that a reader of the page sees is in a line or on the list of what was left out, once.
 */

import { composeMessage } from '../../../messages/index.ts';
import { isReadable, measureLegibility } from '../../../vocabulary/syllables.ts';
import type { DocumentReader, DocumentText } from '../../document-text.ts';
import { takeAlignedTables } from './aligned-tables.ts';
import { listBlocks } from './blocks.ts';
import { takePageFootnotes } from './footnotes.ts';
import { takePageFurniture } from './furniture.ts';
import { measureMargins } from './margins.ts';
import { openPdf, refuseDamaged } from './open.ts';
import { type ReadPage, readPages } from './pages.ts';
import { composePieces, printPieces } from './print.ts';

export { hasTextLayer, openPdf } from './open.ts';

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

/** Pages of a text that are only images: none of their words is read. */
const listImages = (read: readonly ReadPage[]): NonNullable<DocumentText['unreadablePages']> =>
  read
    .filter(({ isImage }) => isImage)
    .map(({ page }) => ({ page: page.n, why: 'trang này chỉ là ảnh, không có chữ để đọc' }));

/**
 * The text that pages give. A layer of text under images was read by a machine: unreadable, it counts for nothing; else
 * it is a scan's, and its figures wait for a person.
 */
function composeDocument(read: readonly ReadPage[], file: string): DocumentText {
  const { rawLines, leftOut } = composeText(read);
  const received = rawLines.map(({ raw }) => raw).join('\n');
  const isLayer = read.filter((page) => page.isLayer).length > read.length / 2;
  if (received.trim() === '' || (isLayer && !isReadable(measureLegibility(received))))
    return composeScan(file);
  const unreadablePages = listImages(read);
  const messages = unreadablePages.map(({ page }) =>
    composeMessage('source/no-text', { file, line: page }, 'a page with text', `an image on page ${page}`),
  );
  const text = { rawLines, received, leftOut, messages, unreadablePages };
  return isLayer ? { ...text, kind: 'scan', figuresUnreviewed: true } : { ...text, kind: 'pdf' };
}

/** Reads a PDF with text; one of images comes back as a scan without lines. Throws a `Refusal` for what is no whole PDF. */
export const readPdf: DocumentReader = async (bytes, file) => {
  const pdf = await openPdf(bytes, file);
  try {
    const read = await readPages(pdf).catch((error: unknown) => refuseDamaged(file, error));
    return composeDocument(read, file);
  } finally {
    await pdf.loadingTask.destroy();
  }
};
