import { isReadable, measureLegibility } from '../../../vocabulary/syllables.ts';
import type { ReadWord } from './engine.ts';
import { type Grey, measureInk, measureUnrest } from './grey.ts';

/** Fewer dots an inch lose the marks of letters. */
const LEAST_RESOLUTION = 120;
/** A page whose ink is less than this share has nothing on it: a page number alone has a tenth of it. */
const LEAST_INK = 0.0004;
/** Ink that begins more often on an inch of a row is specks, which no despeckling took away. */
const MOST_UNREST = 9;
/** Pages read well have a mean of 94 and more, misread ones of 75 and less. */
const LEAST_CONFIDENCE = 84;
/** Below this many words, names and codes would tip the measure of legibility. */
const FEWEST_WORDS = 12;

/** Why a page cannot be read: in English for a message, in Vietnamese for readers of the site. */
export interface Unreadable {
  found: string;
  why: string;
}

/** A page that the engine finds no end of. */
export const ENDLESS: Unreadable = {
  found: 'a page that took too long to read',
  why: 'máy đọc quá lâu mà không xong',
};

/** What speaks against a cleaned sheet before it is read; null where nothing does. */
export function judgeSheet(page: Grey, scannedAt: number | null): Unreadable | null {
  if (measureUnrest(page) > MOST_UNREST) return { found: 'specks all over', why: 'trang lấm tấm vết bẩn' };
  if (measureInk(page) < LEAST_INK) return { found: 'a nearly blank page', why: 'trang gần như trắng' };
  if (scannedAt === null || scannedAt >= LEAST_RESOLUTION) return null;
  const dots = Math.round(scannedAt);
  return {
    found: `a scan of about ${dots} dots an inch`,
    why: `bản quét chỉ có khoảng ${dots} điểm trên một inch, quá thưa để thấy rõ dấu chữ`,
  };
}

/** Mean confidence (0–100) of the words, each by its length: specks read as single signs count little. */
export function measureConfidence(words: readonly ReadWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return (
    words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(letters, 1)
  );
}

/** Why what was read of a page is no text; null where it is. */
export function judgeWords(words: readonly ReadWord[]): Unreadable | null {
  if (words.length === 0) return { found: 'no word', why: 'không nhận ra chữ nào trên trang' };
  const confidence = Math.round(measureConfidence(words));
  if (confidence < LEAST_CONFIDENCE)
    return {
      found: `words read with a confidence of ${confidence}%`,
      why: `máy chỉ chắc chắn ${confidence}% về những chữ đọc được`,
    };
  const legibility = measureLegibility(words.map(({ text }) => text).join(' '));
  if (words.length < FEWEST_WORDS || isReadable(legibility)) return null;
  const share = Math.round(legibility * 100);
  return {
    found: `${share}% of the words well-formed Vietnamese`,
    why: `chỉ ${share}% số từ đọc được là tiếng Việt viết đúng chính tả`,
  };
}
