import { median, type Rule } from '../pdf/shapes.ts';
import { straighten } from './deskew.ts';
import type { Engine, ReadWord } from './engine.ts';
import { flattenPaper, removeSpecks } from './grey.ts';
import { ENDLESS, judgeSheet, judgeWords, type Unreadable } from './judge.ts';
import { composeMontage, placeWords } from './montage.ts';
import { findRegions } from './regions.ts';
import { takeRules } from './rules.ts';
import type { Sheet } from './sheets.ts';

/** Share of the usual size below which print is small. */
const SMALL_PRINT = 0.84;

/** What stands on a sheet, in points from its upper left corner. */
export interface ReadSheet {
  width: number;
  height: number;
  words: ReadWord[];
  rules: Rule[];
  /** Why the sheet cannot be read; then it has no words. */
  unreadable: Unreadable | null;
}

/**
 * Sizes as measured differ with the letters that a line happens to hold; all but small print are set alike. Capitals of
 * a head are a little larger than its text, which nobody asks of a scan.
 */
function settleSizes(words: readonly ReadWord[]): ReadWord[] {
  const usual = median(words.map(({ size }) => size));
  return words.map((word) => (word.size < usual * SMALL_PRINT ? word : { ...word, size: usual }));
}

/** Cleans a sheet, lays it straight and reads it; says why where it cannot be read. */
export async function readSheet({ grey, scannedAt }: Sheet, engine: Engine): Promise<ReadSheet> {
  const points = 72 / grey.dpi;
  const empty = { width: grey.width * points, height: grey.height * points, words: [], rules: [] };
  const { page, rules } = takeRules(straighten(removeSpecks(flattenPaper(grey))));
  const unfit = judgeSheet(page, scannedAt);
  if (unfit !== null) return { ...empty, unreadable: unfit };
  const montage = composeMontage(page, findRegions(page, rules));
  const read = await engine.read(montage.page);
  if (read === null) return { ...empty, unreadable: ENDLESS };
  const words = placeWords(read, montage);
  const misread = judgeWords(words);
  return misread === null
    ? { ...empty, words: settleSizes(words), rules, unreadable: null }
    : { ...empty, unreadable: misread };
}
