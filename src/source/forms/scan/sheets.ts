import { composeMessage, Refusal } from '../../../messages/index.ts';
import type { Grey } from './grey.ts';

/** One sheet of a scan, as drawn or decoded. */
export interface Sheet {
  grey: Grey;
  /** Dots an inch that it was scanned with; null for what is drawn from lines, at any resolution. */
  scannedAt: number | null;
}

/** The sheets of a document, decoded one at a time. */
export interface Sheets {
  count: number;
  read: (page: number) => Promise<Sheet>;
  close: () => Promise<unknown>;
}

/** More pixels than an A3 sheet at 400 dots an inch would fill the memory. */
export const MAX_PIXELS = 32_000_000;

/** Throws a `Refusal` for a picture too large to be a sheet of paper. */
export function checkPixels(file: string, page: number, width: number, height: number): void {
  if (width > 0 && height > 0 && width * height <= MAX_PIXELS) return;
  const expected = `a page of at most ${MAX_PIXELS / 1_000_000} million pixels`;
  throw new Refusal([
    composeMessage('source/too-large', { file, line: page }, expected, `${width} × ${height} pixels`),
  ]);
}

export const refuseBroken = (file: string, expected: string, error: unknown): never => {
  throw new Refusal([
    composeMessage(
      'source/broken',
      { file },
      expected,
      error instanceof Error ? error.message : String(error),
    ),
  ]);
};
