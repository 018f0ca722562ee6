import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/pdf.d.ts';
import { composeMessage, Refusal } from '../../../messages/index.ts';

export type { PDFDocumentProxy, PDFPageProxy };

/** The library is large: it is loaded when the first PDF comes. */
export const loadPdfjs = () => import('pdfjs-dist/legacy/build/pdf.mjs');

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');

const refuse = (file: string, found: string): never => {
  throw new Refusal([composeMessage('source/broken', { file }, 'a PDF that can be opened', found)]);
};

/** Refuses a file for what the library could not read of it; a fault of this program is thrown on. */
export function refuseDamaged(file: string, error: unknown): never {
  const isDamage = error instanceof Error && error.name.endsWith('Exception');
  if (!isDamage) throw error;
  return refuse(file, error.message || error.name);
}

/**
 * Opens a PDF; the caller destroys its `loadingTask` when done. Fonts are not drawn, so that nothing of the host is used.
 * Throws a `Refusal` for bytes that are no PDF, damaged beyond reading, or locked by a password.
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PDFDocumentProxy> {
  if (!isPdf(bytes)) return refuse(file, 'bytes of another form');
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  try {
    return await getDocument({
      data: Uint8Array.from(bytes),
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
      disableFontFace: true,
      fontExtraProperties: true,
      stopAtErrors: false,
    }).promise;
  } catch (error) {
    return refuseDamaged(file, error);
  }
}

/** Whether any page holds text, seen or unseen; false for pages that are only images. */
export async function hasTextLayer(pdf: PDFDocumentProxy): Promise<boolean> {
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    if (items.some((item) => 'str' in item && /[\p{L}\p{N}]{2}/u.test(item.str))) return true;
  }
  return false;
}
