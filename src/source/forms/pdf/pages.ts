import { takeSeenGlyphs } from './glyphs.ts';
import { composeLines } from './lines.ts';
import type { PDFDocumentProxy, PDFPageProxy } from './open.ts';
import { paintPage } from './paint.ts';
import { takeRuledTables } from './ruled-tables.ts';
import type { LeftOutText, Page } from './shapes.ts';
import { takeStamps } from './stamps.ts';
import { turnUpright } from './upright.ts';
import { readWords } from './words.ts';

/** A page with its words, and what is no part of its text. */
export interface ReadPage {
  page: Page;
  leftOut: LeftOutText[];
  /** Shows an image, and no text. */
  isImage: boolean;
  /** Its text is an unseen layer over a scan, read by a machine. */
  isLayer: boolean;
}

async function readPage(source: PDFPageProxy, layers: (properties: unknown) => boolean): Promise<ReadPage> {
  const n = source.pageNumber;
  const painted = turnUpright(await paintPage(source, layers));
  source.cleanup();
  const { glyphs, hidden, watermark, readsScan } = takeSeenGlyphs(painted.glyphs, painted.imageShare);
  const { rest: words, stamps } = takeStamps(n, readWords(glyphs));
  const { tables, rest } = takeRuledTables(n, words, painted.rules);
  const { width, height, rules } = painted;
  const leftOut = [
    { rule: 'hidden-text', page: n, text: hidden },
    { rule: 'watermark', page: n, text: watermark },
    ...stamps.map((text) => ({ rule: 'signature-stamp', page: n, text })),
  ].filter(({ text }) => text !== '');
  return {
    page: { n, width, height, rules, tables, lines: composeLines(n, rest) },
    leftOut,
    isLayer: readsScan,
    isImage: glyphs.length === 0 && painted.imageShare > 0.2,
  };
}

/** Reads every page of a document, words and ruled tables. */
export async function readPages(pdf: PDFDocumentProxy): Promise<ReadPage[]> {
  const config = await pdf.getOptionalContentConfig();
  const layers = (properties: unknown): boolean =>
    properties === undefined || config.isVisible(properties as object);
  const pages: ReadPage[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) pages.push(await readPage(await pdf.getPage(n), layers));
  return pages;
}
