import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'tesseract.js';
import type { Word } from '../pdf/shapes.ts';
import type { Grey } from './grey.ts';

/** A word as it was read, in points, and how sure the reading is. */
export interface ReadWord extends Word {
  /** 0–100. */
  confidence: number;
}

/** Reads pages, one after the other; keep it for all pages of a document and close it. */
export interface Engine {
  /** The words of a page; null where it took too long. */
  read: (page: Grey) => Promise<ReadWord[] | null>;
  close: () => Promise<unknown>;
}

/** The Vietnamese model comes with its package; nothing is fetched, nothing is kept. */
const findModel = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')),
    '4.0.0_best_int',
  );

/** A grey picture in the plainest format that the engine takes (PGM). */
function encodePage({ width, height, data }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .normalize('NFC');

/** A line with its baseline, or a word: as hOCR has them. */
const PART =
  /<span class='(ocr_line|ocr_header|ocr_textfloat|ocr_caption|ocrx_word)'[^>]*? title=(?:"([^"]*)"|'([^']*)')[^>]*>(.*)/g;

const readNumbers = (title: string, name: string): number[] =>
  (new RegExp(`${name} ([-\\d. ]+)`).exec(title)?.[1] ?? '').trim().split(' ').map(Number);

/**
 * The words of an hOCR page.
 * @param points how many points a pixel is
 */
export function parseWords(hocr: string, points: number): ReadWord[] {
  const words: ReadWord[] = [];
  let line = { x0: 0, y1: 0, slope: 0, shift: 0, size: 0 };
  for (const [, kind, quoted, single, content = ''] of hocr.matchAll(PART)) {
    const title = quoted ?? single ?? '';
    const [x0 = 0, , x1 = 0, y1 = 0] = readNumbers(title, 'bbox');
    if (kind !== 'ocrx_word') {
      const [slope = 0, shift = 0] = readNumbers(title, 'baseline');
      line = { x0, y1, slope, shift, size: readNumbers(title, 'x_size')[0] ?? 0 };
      continue;
    }
    const text = decode(content).trim();
    const y = line.y1 + line.shift + line.slope * ((x0 + x1) / 2 - line.x0);
    if (text === '') continue;
    words.push({
      text,
      x0: x0 * points,
      x1: x1 * points,
      y: y * points,
      size: line.size * points,
      bold: false,
      confidence: readNumbers(title, 'x_wconf')[0] ?? 0,
    });
  }
  return words;
}

async function readPage(worker: Worker, page: Grey): Promise<ReadWord[]> {
  const parameters = { user_defined_dpi: String(Math.round(page.dpi)) };
  await worker.setParameters(parameters);
  const { data } = await worker.recognize(encodePage(page), {}, { text: false, hocr: true });
  return parseWords(data.hocr ?? '', 72 / page.dpi);
}

/** A page is read in some seconds; one of endless specks would never be. */
const PATIENCE = 60_000;

async function startWorker(): Promise<Worker> {
  const { createWorker, OEM, PSM } = await import('tesseract.js');
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: findModel(),
    cacheMethod: 'none',
    gzip: true,
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK, invert_threshold: '0' });
  return worker;
}

/** Starts the reading of Vietnamese print; it is loaded when the first scan comes. */
export async function startEngine(): Promise<Engine> {
  let worker = await startWorker();
  const read: Engine['read'] = async (page) => {
    const stop = new AbortController();
    const late = setTimeout(PATIENCE, null, { signal: stop.signal, ref: false }).catch(() => null);
    const words = await Promise.race([readPage(worker, page), late]);
    stop.abort();
    if (words === null) {
      await worker.terminate();
      worker = await startWorker();
    }
    return words;
  };
  return { read, close: () => worker.terminate() };
}
