import { type AgencyContext, extractAgencyMentions } from './agency-mentions.ts';

/** The cells of a task table that follow the task, as printed; null for an empty one. */
export interface AgencyCells {
  lead: string | null;
  coordinating: string | null;
  timing: string | null;
  /** Words after the time: the task goes on there where a page break cut its row. */
  rest: string | null;
}

const DAY = String.raw`(?:ngày\s+)?\d{1,2}/\d{1,2}(?:/\d{4})?|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?`;
const MONTH = String.raw`tháng\s+\d{1,2}(?:\s*(?:/|năm)\s*\d{4})?|\d{1,2}/\d{4}`;
const QUARTER = String.raw`quý\s+[IVX\d]+(?:\s*[,–-]\s*(?:quý\s+)?[IVX\d]+)*(?:\s*(?:/|năm)\s*\d{4})?`;
const YEAR = String.raw`năm\s+\d{4}(?:\s*[-–]\s*\d{4})?|20\d{2}(?:\s*[-–]\s*20\d{2})?`;
const MOMENT = `(?:${[DAY, MONTH, QUARTER, YEAR].join('|')})(?![\\d/])`;
const REPEATED = String.raw`Thường xuyên|(?:Hằng|Hàng)\s+(?:năm|quý|tháng|tuần)|Định kỳ(?:\s+(?:hằng|hàng)\s+(?:năm|quý|tháng))?|Đột xuất|Cả năm|6 tháng(?:\s+(?:đầu|cuối)\s+năm)?`;
const BOUNDED = `(?:(?:Trước|Đến hết|Đến|Từ|Sau|Trong|Chậm nhất|Xong trước|Hoàn thành trước|Giai đoạn)\\s+)?${MOMENT}(?:\\s+và (?:các|những) năm tiếp theo)?`;
const OPEN_ENDED = `(?:Ngay sau|Sau khi|Khi có|Theo (?:kế hoạch|quy định|tiến độ|chỉ đạo|yêu cầu|hướng dẫn))[^.]*`;
const TIME = `(?:${[REPEATED, BOUNDED, OPEN_ENDED].join('|')})`;

// Thường xuyên (004:417) · Năm 2024 (004:553) · Quý IV/2025 · Tháng 12/2025 · Trước ngày 30/11/2025 · Hằng năm · Cả năm
// Từ tháng 5 đến tháng 12/2025 · Quý I, II năm 2025 · Theo kế hoạch; not "thường xuyên kiểm tra" (004:431)
const TIMES = `${TIME}(?:(?:\\s*[,;–-]\\s*|\\s+(?:và|đến|hoặc)\\s+)${TIME})*`;
const TIMING = new RegExp(`(?<![\\p{L}\\d/])(?=[\\p{Lu}\\d])${TIMES}`, 'iu');
const ONLY_TIMING = new RegExp(`^${TIMES}$`, 'iu');

/** Whether words are times and nothing else. */
export const isTiming = (words: string): boolean => ONLY_TIMING.test(words);

/** A cell as it reads, unwrapped; its last comma or semicolon stays. */
const trimCell = (text: string): string | null => text.replace(/\s+/g, ' ').trim() || null;

/** The time of a row: the first that begins with a capital or a digit, as a cell does. */
const findTiming = (row: string): RegExpExecArray | null => {
  const all = [...row.matchAll(new RegExp(TIMING, 'giu'))];
  return all.find((timing) => /^[\p{Lu}\d]/u.test(timing[0])) ?? null;
};

/** Whether nothing but space stands between two bodies: there one cell ends and the next begins. */
const isCellEdge = (gap: string): boolean => /^\s+$/.test(gap);

/**
 * The cells of a flattened row after its task: a new cell begins where a body follows another without a separator.
 * "Sở Nội vụ Các sở, ban, ngành Thường xuyên" gives lead, coordinating, timing.
 */
export function splitAgencyCells(text: string, ctx: AgencyContext): AgencyCells {
  const row = text.normalize('NFC');
  const timing = findTiming(row);
  const bodies = row.slice(0, timing?.index ?? row.length);
  const mentions = extractAgencyMentions(bodies, ctx);
  const edge = mentions.findIndex(
    (mention, at) => at > 0 && isCellEdge(bodies.slice(mentions[at - 1]?.end, mention.start)),
  );
  const split = mentions[edge]?.start ?? bodies.length;
  return {
    lead: trimCell(bodies.slice(0, split)),
    coordinating: trimCell(bodies.slice(split)),
    timing: timing && trimCell(timing[0]),
    rest: timing && trimCell(row.slice(timing.index + timing[0].length)),
  };
}

/** Whether the text is bodies and hardly anything else. */
function isBodies(text: string, ctx: AgencyContext): boolean {
  const mentions = extractAgencyMentions(text, ctx);
  const named = mentions.reduce((sum, { start, end }) => sum + end - start, 0);
  return mentions[0]?.start === 0 && named >= 0.8 * text.replace(/[,;.]/g, '').length;
}

/** The line at which the time of the row stands; the number of lines where it has none. */
function findTimingLine(lines: readonly string[]): number {
  const at = lines.findIndex((line) => {
    const timing = findTiming(line);
    return timing !== null && timing.index + timing[0].length >= line.trimEnd().length;
  });
  return at === -1 ? lines.length : at;
}

/**
 * Where the agency cells of a flattened row begin: the first of its lines from which on nothing but bodies follow, up
 * to the time; the number of lines where there is none.
 */
export function findAgencyTailStart(lines: readonly string[], ctx: AgencyContext): number {
  const row = lines.map((line) => line.normalize('NFC').trim());
  const timed = findTimingLine(row);
  const timing = findTiming(row[timed] ?? '');
  const ends = row
    .slice(0, timed + 1)
    .map((line, at) => (at === timed ? line.slice(0, timing?.index) : line));
  const start = ends.findIndex((_, at) => {
    const tail = ends.slice(at).join(' ').replace(/\s+/g, ' ').trim();
    return tail !== '' && isBodies(tail, ctx);
  });
  return start === -1 ? lines.length : start;
}

// What links a body to the task before it: "hồ sơ của Sở Nội vụ", "gửi Sở Tài chính", "kiểm tra tại các xã"
const LINKED =
  /(?:[,;(]|(?<!\p{L})(?:của|tại|với|cho|gửi|và|về|từ|đến|do|trên|ở|thuộc|cùng|giữa|theo|như|bởi|các|là))$/iu;

/**
 * Where the bodies of a row that stands on one line begin: the first from which on only bodies follow up to the time,
 * and which no word links to the task. The length of the row where there is none.
 */
export function findAgencyTailOffset(text: string, ctx: AgencyContext): number {
  const row = text.normalize('NFC');
  const timings = [...row.matchAll(new RegExp(TIMING, 'giu'))].filter(({ 0: words }) =>
    /^[\p{Lu}\d]/u.test(words),
  );
  for (const end of [...timings.map(({ index }) => index), row.length]) {
    const bodies = row.slice(0, end).trimEnd();
    const first = extractAgencyMentions(bodies, ctx).find(
      ({ start }) =>
        start > 0 &&
        /^\p{Lu}/u.test(bodies.slice(start)) &&
        !LINKED.test(bodies.slice(0, start).trimEnd()) &&
        isBodies(bodies.slice(start), ctx),
    );
    if (first) return first.start;
  }
  return row.length;
}
