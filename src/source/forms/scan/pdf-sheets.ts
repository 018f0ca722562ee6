import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadPdfjs, type PDFDocumentProxy, type PDFPageProxy } from '../pdf/open.ts';
import { readRedChannel } from './grey.ts';
import { checkPixels, MAX_PIXELS, refuseBroken, type Sheet, type Sheets } from './sheets.ts';

/** Dots an inch that pages are drawn with: finer gains nothing that can be read. */
const DRAWN_AT = 200;

/** Decoders of JBIG2 and JPEG 2000, which scanners like, lie beside the library. */
const findDecoders = (): string =>
  `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'wasm')}/`;

async function openDrawable(bytes: Uint8Array, file: string): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const options = {
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    wasmUrl: findDecoders(),
    maxImageSize: MAX_PIXELS * 2,
    useSystemFonts: false,
  };
  return getDocument(options).promise.catch((error: unknown) =>
    refuseBroken(file, 'a PDF that can be opened', error),
  );
}

const hasSize = (data: unknown): data is { width: number; height: number } =>
  typeof data === 'object' && data !== null && 'width' in data && 'height' in data;

/**
 * Dots an inch of the images that a drawn page holds, all of them together, so that a page scanned in strips counts
 * whole; null for a page without images.
 */
function measureResolution(page: PDFPageProxy, squareInches: number): number | null {
  const pixels = [...page.objs, ...page.commonObjs]
    .map(([, data]) => (hasSize(data) ? data.width * data.height : 0))
    .reduce((sum, size) => sum + size, 0);
  return pixels > 0 ? Math.sqrt(pixels / squareInches) : null;
}

async function drawPage(page: PDFPageProxy, file: string): Promise<Sheet> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const viewport = page.getViewport({ scale: DRAWN_AT / 72 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  checkPixels(file, page.pageNumber, width, height);
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  // The library is written for a browser's canvas; this one has all of it that drawing needs.
  await page.render({ canvas: null, canvasContext: pen as unknown as CanvasRenderingContext2D, viewport })
    .promise;
  const scannedAt = measureResolution(page, (width / DRAWN_AT) * (height / DRAWN_AT));
  const grey = readRedChannel(pen.getImageData(0, 0, width, height).data, width, height, DRAWN_AT);
  page.cleanup();
  canvas.width = canvas.height = 0; // gives its pixels back at once
  return { grey, scannedAt };
}

/** The pages of a PDF as sheets. */
export async function openPdfSheets(bytes: Uint8Array, file: string): Promise<Sheets> {
  const pdf = await openDrawable(bytes, file);
  return {
    count: pdf.numPages,
    read: async (page) => drawPage(await pdf.getPage(page), file),
    close: () => pdf.loadingTask.destroy(),
  };
}
