import { splitSegments } from './columns.ts';
import { composeLines } from './lines.ts';
import type { Word } from './shapes.ts';

/**
 * How the stamp of a digital signature begins, where it is part of the page.
 * Matches: "Ký bởi: Ủy ban Nhân dân tỉnh", "Người ký: …", "Digitally signed by …", "Signature Not Verified". Not: "Ký ban hành".
 */
const START =
  /^(?:(?:Ký bởi|Người ký)\s*:|(?:Digitally signed|Signed) by\b|Signature (?:Not Verified|Valid)\b)/u;

/** What else it says: "Email: ubnd@….gov.vn", "Cơ quan: Tỉnh …", "Thời gian ký: 12.07.2025 09:12:11 +07:00". */
const FIELD =
  /^(?:Email|Cơ quan|Đơn vị|Tổ chức|Chức vụ|Thời gian ký|Giờ ký|Ngày ký|Lý do|Địa điểm|Date|Reason|Location|DN|O|CN)\s*[:=]/iu;
const TIME = /^[\d\s:./+-]{5,}$/u;

/** How far apart the lines of a stamp may stand, and their beginnings, in font sizes. */
const LEADING = 2;
const SHIFT = 0.6;

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** Runs of words of one size, from the top down: a stamp may be drawn over other print. */
function listRuns(page: number, words: readonly Word[], size: number): Word[][] {
  const alike = words.filter((word) => Math.abs(word.size - size) < size * 0.06);
  return composeLines(page, alike).flatMap((line) => splitSegments(line, 0.9));
}

/** The lines of the stamp that begins with a run: those below it that begin where it does, down to the last that is a field. */
function readStamp([start, ...below]: readonly Word[][]): Word[][] {
  const [first] = start ?? [];
  const lines = start ? [start] : [];
  for (const run of below) {
    const [word] = run;
    if (!first || !word || Math.abs(word.x0 - first.x0) > first.size * SHIFT) continue;
    if (word.y - (lines.at(-1)?.[0]?.y ?? 0) > first.size * LEADING) break;
    lines.push(run);
  }
  const isField = (line: readonly Word[]): boolean =>
    [START, FIELD, TIME].some((one) => one.test(textOf(line)));
  return lines.slice(0, lines.findLastIndex(isField) + 1);
}

/** Takes the stamps of digital signatures off a page: drawn beside the head, they would name other bodies and days. */
export function takeStamps(page: number, words: readonly Word[]): { rest: Word[]; stamps: string[] } {
  const sizes = new Set(
    words.filter(({ text }) => /^(?:Ký|Người|Sign|Digit)/u.test(text)).map(({ size }) => size),
  );
  const taken = new Set<string>();
  const stamps: string[] = [];
  const keyOf = ({ x0, y, text }: Word): string => `${x0} ${y} ${text}`;
  for (const size of sizes) {
    const runs = listRuns(page, words, size);
    runs.forEach((run, i) => {
      if (!START.test(textOf(run)) || taken.has(keyOf(run[0] as Word))) return;
      const stamp = readStamp(runs.slice(i));
      for (const word of stamp.flat()) taken.add(keyOf(word));
      stamps.push(stamp.map(textOf).join(' '));
    });
  }
  return { rest: words.filter((word) => !taken.has(keyOf(word))), stamps };
}
