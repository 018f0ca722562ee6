import { findDates } from '../vocabulary/dates.ts';

/** A time that a text sets. `start` and `end` are offsets into that text. */
export interface Timing {
  /** As printed: "trước ngày 30/12/2024". */
  quote: string;
  start: number;
  end: number;
  /** As precise as printed: a day, a month (the last of a quarter) or a year. */
  iso: string;
  /** Whether the words set a limit ("trước ngày …", "đến hết năm …"), not only name a year ("trong năm 2025"). */
  isLimit: boolean;
}

const limitWords =
  '(?:(?:xong|hoàn thành|chậm nhất|muộn nhất)(?: là)?(?: vào)? )?(?:trước|trong|đến hết|đến cuối|hết|đến|chậm nhất|chậm nhất là)';

// trước ngày 30/12/2024 (004:335) · trước 15/12/2025 · chậm nhất ngày 15 tháng 11 năm 2025; not "ngày 12/7/2025" alone (000:27)
const beforeDate = new RegExp(`(?:${limitWords}|chậm nhất|xong)\\s+(?:là\\s+|vào\\s+)?$`, 'iu');
// trong quý III/2025 · Quý IV năm 2025 · quý II và quý IV năm 2021 · cuối quý IV/2024; not "từ quý IV/2025", a beginning
const quarter = new RegExp(
  `(?<!(?<!\\p{L})từ\\s)(?:(${limitWords})\\s+)?(?:cuối\\s+)?quý\\s+(?:(?:IV|I{1,3}|[1-4])(?:,\\s*|\\s+và\\s+)(?:quý\\s+)?)*(IV|I{1,3}|[1-4])\\s*(?:/|năm)\\s*(20\\d\\d)(?!\\d)`,
  'giu',
);
// trong 6 tháng đầu năm 2025; not "so với 6 tháng đầu năm 2025"
const halfYear = /(?<!so với |cùng kỳ )(?:trong |đến hết )?(?:6|06|sáu) tháng đầu năm (20\d\d)(?!\d)/giu;
// Đến hết năm 2025 (003:156) · trong năm 2025 (000:201) · vào cuối năm 2025 · Phấn đấu năm 2024 (004:37) · đến năm 2030;
// not "so với năm 2022" (004:16), "giai đoạn 2021 - 2025" (003:21), "hơn năm 2024" (002:68)
const year =
  /(?:(đến hết|đến cuối|vào cuối|hết|trước|đến)\s+|(?:trong|của|vào)\s+|(so với|hơn|từ|sau|(?:so với|cùng kỳ)\s+(?:6|06|sáu)\s+tháng đầu)\s+)?năm\s+(20\d\d)(?![\d/]|\s*[-–]\s*\d)/giu;

const quarters: Record<string, string> = {
  I: '03',
  II: '06',
  III: '09',
  IV: '12',
  1: '03',
  2: '06',
  3: '09',
  4: '12',
};

// trước ngày | 30/12/2024 · trong tháng 6 và | tháng 10/2022
const partOfDate = /(?:ngày\s*|tháng\s+\d{1,2}(?:,\s*|\s+và\s+))$/iu;

// từ tháng 3 | đến tháng 11/2026 · từ ngày 01/4/2026 | đến hết ngày 30/9/2026 · Từ quý I | đến quý III/2026
const since = /(?<!\p{L})(?:kể\s+)?từ\s+(?:(?:ngày|tháng|quý)\s+)?[\dIVX]+(?:\/\d+)*\s+$/iu;

/** Where a time begins that ends with these words: a period at its "từ …". */
const findOpening = (text: string, start: number): number =>
  (/^đến(?!\p{L})/iu.test(text.slice(start)) ? since.exec(text.slice(0, start))?.index : null) ?? start;

// trước ngày 20/5/2026 | và ngày | 20/11/2026 · trước 15/6/2026, 15/12/2026
const joinsDays = /^(?:,|\s+và)\s+(?:trước\s+)?(?:ngày\s+)?$/iu;

/** Days that set a limit; of several in one list the last, which ends them. */
function findDays(text: string): Timing[] {
  const days: Timing[] = [];
  for (const { start, end, iso } of findDates(text)) {
    if (iso === null) continue;
    const last = days.at(-1);
    const opening = beforeDate.exec(
      text.slice(0, start).replace(partOfDate, (words) => ' '.repeat(words.length)),
    );
    const isNext = last !== undefined && joinsDays.test(text.slice(last.end, start));
    if (isNext) days.pop();
    else if (opening === null) continue;
    const from = isNext ? last.start : findOpening(text, opening?.index ?? start);
    days.push({ quote: text.slice(from, end), start: from, end, iso, isLimit: true });
  }
  return days;
}

function findPeriods(text: string): Timing[] {
  const found = [...text.matchAll(quarter)].map((match) => ({
    match,
    iso: `${match[3]}-${quarters[(match[2] ?? '').toUpperCase()]}`,
  }));
  const halves = [...text.matchAll(halfYear)].map((match) => ({ match, iso: `${match[1]}-06` }));
  return [...found, ...halves].map(({ match, iso }) => toTiming(match, iso, true));
}

const findYears = (text: string): Timing[] =>
  [...text.matchAll(year)]
    .filter((match) => match[2] === undefined)
    .map((match) => toTiming(match, match[3] ?? '', match[1] !== undefined));

const toTiming = (match: RegExpMatchArray, iso: string, isLimit: boolean): Timing => {
  const text = match.input ?? '';
  const end = (match.index ?? 0) + match[0].length;
  const start = findOpening(text, match.index ?? 0);
  return { quote: text.slice(start, end), start, end, iso, isLimit };
};

/** Every time that the text sets, in order; of two that overlap, the more precise. */
export function findTimings(text: string): Timing[] {
  const precise = [...findDays(text), ...findPeriods(text)];
  const years = findYears(text).filter(
    (one) => !precise.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...precise, ...years].sort((a, b) => a.start - b.start);
}

/** The time that a clause sets for its action, as printed; null where it sets none but a year in passing. */
export const findLimit = (text: string): Timing | null =>
  findTimings(text).find(({ isLimit }) => isLimit) ?? null;

const every = String.raw`(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý|năm)`;
const months = String.raw`(?:(?:0?[369]|ba|sáu|chín)\s+tháng(?:\s+đầu năm)?|quý(?=\s*(?:,|và)\s*(?:(?:0?[69]|sáu|chín)\s+tháng|năm)))`;
const dayOfMonth = String.raw`(?:trước|vào|chậm nhất(?: là)?)\s+ngày\s+\d{1,2}`;
const weekday = String.raw`(?:vào\s+)?(?:(?:sáng|chiều)\s+)?thứ\s+(?:hai|ba|tư|năm|sáu|bảy)`;

/** How a clause says when its action comes back, or by when without a year; the first that is met. */
const recurrences: readonly RegExp[] = [
  // hằng quý (trước ngày 20 của tháng cuối quý) báo cáo · Hằng tháng (ngày 25) · Hằng tuần (vào thứ Sáu); not "hằng năm (năm 2025)"
  new RegExp(
    `(?:định kỳ\\s+)?${every}\\s+\\((?:${dayOfMonth}|ngày\\s+\\d{1,2}|${weekday})(?!\\d)[^()]{0,40}\\)`,
    'iu',
  ),
  // hằng quý trước ngày 15 của tháng cuối quý · vào ngày 25 của tháng cuối quý · trước ngày 05 tháng cuối mỗi quý · trước ngày 05 của tháng đầu quý sau
  new RegExp(
    `(?:(?:định kỳ\\s+)?${every},?\\s+)?${dayOfMonth}\\s+(?:của\\s+)?tháng\\s+(?:cuối|đầu)\\s+(?:(?:hằng|hàng|mỗi|của)\\s+)?(?:quý|năm)(?:\\s+(?:sau|tiếp theo|kế tiếp)(?!\\p{L}))?`,
    'iu',
  ),
  // Hằng tháng, trước ngày 20, các phòng báo cáo · định kỳ hằng tháng, trước ngày 03, · báo cáo hằng tháng trước ngày 28 · hằng năm, trước ngày 15/12;
  // not "hằng năm, trước ngày 15/12/2026", which has a year
  new RegExp(`(?:định kỳ\\s+)?${every},?\\s+${dayOfMonth}(?:\\s?/\\s?\\d{1,2})?(?![\\d/])`, 'iu'),
  // báo cáo … trước ngày 15/01 hằng năm · định kỳ ngày 20 hằng tháng báo cáo · … vào ngày 20 hằng tháng
  // tiếp công dân định kỳ vào ngày 15 và ngày 30 hằng tháng; not "hằng năm thực hiện", which says how
  /(?:(?:định kỳ|trước|vào|chậm nhất)\s+){0,2}(?:ngày\s+\d{1,2}(?:,|\s+và)\s+)*(?:ngày\s+)\d{1,2}(?:\s?\/\s?\d{1,2}|\s+tháng\s+\d{1,2})?\s+(?:của\s+)?(?:hằng|hàng|mỗi)\s+(?:tháng|quý|năm)(?!\p{L})/iu,
  // thứ Bảy hằng tuần · vào sáng thứ Hai hằng tuần
  new RegExp(`${weekday}(?:(?:,|\\s+và)\\s+${weekday})*\\s+(?:hằng|hàng)\\s+tuần`, 'iu'),
  // sơ kết vào tháng 7/2025 · tổng kết vào tháng 12 hằng năm
  /vào\s+tháng\s+\d{1,2}(?:\s?(?:\/|năm)\s?20\d\d(?!\d)|\s+(?:hằng|hàng)\s+năm)/iu,
  // trước ngày 20/6 và ngày 20/11/2024: days of one year, which stands behind the last
  /(?:trước|chậm nhất(?:\s+là)?|vào)\s+ngày\s+\d{1,2}\s?\/\s?\d{1,2}(?:(?:,|\s+và)\s+(?:ngày\s+)?\d{1,2}\s?\/\s?\d{1,2})*(?:,|\s+và)\s+(?:ngày\s+)?\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?20\d\d(?!\d)/iu,
  // định kỳ 6 tháng, hằng năm tổng hợp · định kỳ hằng quý báo cáo · định kỳ 06 tháng và một năm
  new RegExp(
    `định kỳ\\s+(?:${every}|${months})(?:(?:,|\\s+và|\\s+một)\\s*(?:${every}|${months}|(?:01\\s+)?năm))*(?:/lần)?`,
    'iu',
  ),
  /(?:hằng|hàng)\s+(?:tuần|tháng|quý|năm)$/iu,
  // hằng tuần công khai danh sách · công bố kết quả hằng tháng trên Trang thông tin; not "báo cáo hằng tháng của Sở"
  /^(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|quý)(?=,?\s+\p{L})|(?:hằng|hàng)\s+(?:tuần|tháng|quý|năm)(?=\s+(?:trên|về|cho|gửi|để|tại)(?!\p{L}))/iu,
  // Hằng tháng báo cáo UBND tỉnh · hằng quý, tổng hợp kết quả; not "Hằng năm thực hiện", which says how
  /^(?:hằng|hàng)\s+(?:tuần|tháng|quý|năm)(?=,?\s+(?:báo cáo|tổng hợp|gửi|đánh giá|sơ kết|công bố|chấm điểm|giao ban)(?!\p{L}))/iu,
  // kiểm tra ít nhất mỗi tháng 01 lần · đối thoại mỗi quý 01 lần · mỗi quý ít nhất 01 hội nghị
  /(?<!\p{L})mỗi\s+(?:tuần|tháng|quý|năm)\s+(?:ít nhất\s+|tối thiểu\s+)?\d{1,2}\s+(?:lần|cuộc|đợt|buổi|phiên|hội nghị)(?!\p{L})/iu,
  // là đầu mối, hằng tháng công khai kết quả
  /(?<=,\s)(?:hằng|hàng)\s+(?:tuần|tháng|quý)(?=\s\p{Ll})/iu,
  // trong 03 ngày làm việc · trong 24 giờ · trong 05 ngày tiếp theo; not "trong 03 ngày nghỉ"
  /trong\s+\d{1,3}\s+(?:ngày làm việc|giờ|ngày(?=\s(?:tiếp theo|kể từ|sau khi)))(?!\p{L})/iu,
  // trong vòng 05 ngày làm việc kể từ … · sau 03 ngày kể từ ngày công bố · chậm nhất 10 ngày trước khi …; not "sau 03 ngày nghỉ"
  /(?:trong\s+(?:vòng|thời hạn)|chậm nhất(?:\s+(?:là|sau))?)\s+\d{1,3}\s+(?:ngày(?:\s+làm việc)?|giờ|tuần|tháng)(?!\p{L})|sau\s+\d{1,3}\s+(?:ngày(?:\s+làm việc)?|giờ|tuần|tháng)(?=\s+(?:kể\s+)?từ)/iu,
  // chậm nhất ngày 30 tháng 6 · trước ngày 15/6 · trước ngày 15/6 và 15/12 hằng năm · xong trong tháng 9 · trong quý II; not "trước ngày 15/6/2025", which has a year
  /(?:(?:xong|hoàn thành)\s+)?(?:trước|chậm nhất(?:\s+là)?|đến hết|vào)\s+ngày\s+\d{1,2}(?:\s?\/\s?|\s+tháng\s+)\d{1,2}(?:(?:,|\s+và)\s+(?:trước\s+)?(?:ngày\s+)?\d{1,2}(?:\s?\/\s?|\s+tháng\s+)\d{1,2})*(?:\s+(?:hằng|hàng)\s+năm)?(?![\d/]|\s*năm)|(?:(?:xong|hoàn thành)\s+)?(?:trong|đến hết|hết)\s+(?:tháng\s+\d{1,2}|quý\s+(?:IV|I{1,3}|[1-4]))(?![\d/]|\s*(?:năm|\/)|\p{L})/iu,
  // (…; thực hiện thường xuyên) · …, thường xuyên; not "thường xuyên rà soát", which says how
  /(?<=[,;(]\s*(?:(?:thời gian|thực hiện|thời gian thực hiện)\s*:?\s+)?)thường xuyên(?=\)?$)/iu,
  // trình UBND tỉnh trước ngày 20, of each month that was named before
  /(?:trước|vào|chậm nhất(?:\s+là)?)\s+ngày\s+\d{1,2}$/iu,
  // bằng KPI từ tháng 7/2026
  /(?<!\p{L})(?:kể\s+)?từ\s+(?:ngày\s+\d{1,2}\/\d{1,2}\/20\d\d|(?:tháng\s+\d{1,2}|quý\s+(?:IV|I{1,3}|[1-4]))\s?\/\s?20\d\d)$/iu,
];

/** When a clause's action comes back, or by when in any year, as printed; null where it says nothing of the kind. */
export function findRecurrence(text: string): string | null {
  const words = text.replace(/[\s.;,]+$/u, '');
  for (const pattern of recurrences) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

const timeLabel = /^thời (?:gian|hạn)(?:\s+(?:thực hiện|hoàn thành))?\s+/iu;

/** "…; hoàn thành trước ngày 30/9/2024": a clause that only says when what stands before it is due, without its label; null for any other. */
export function readBareTiming(clause: string): string | null {
  const words = clause.replace(timeLabel, '');
  const quote = findLimit(words)?.quote ?? findRecurrence(words);
  const rest = words.replace(quote ?? '', '').replace(/^(?:và\s+)?(?:phải\s+)?(?:hoàn thành|xong)?/iu, '');
  return quote !== null && rest.trim() === '' ? words : null;
}

/** What cells abbreviate, written out: the end of a period, and a month or a year that stands alone. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  // Tháng 3-6/2025 · tháng 4, 5 năm 2025 · Từ tháng 3 đến 6/2025
  [/tháng\s+\d{1,2}(?:\s*[-–,]\s*|\s+(?:đến|và)\s+)(\d{1,2}\s*(?:\/|năm)\s*20\d\d)(?![\d/])/giu, 'tháng $1'],
  // Quý I-II/2025 · Quý III, IV năm 2025 · Quý I và Quý II/2025
  [
    /quý\s+[IV\d]{1,3}(?:\s*[-–,]\s*|\s+(?:đến|và)\s+)(?:quý\s+)?([IV\d]{1,3}\s*(?:\/|năm)\s*20\d\d)/giu,
    'quý $1',
  ],
  // 2024 - 2025 · Năm 2024-2025 · giai đoạn 2021 - 2025
  [/(?:năm\s+)?(?<![\d/])20\d\d\s*[-–]\s*(20\d\d)(?!\d)/giu, 'năm $1'],
  // 6/2025 · T6/2025 · trước 12/2025; not "15/6/2025"
  [/(?<![\d/.]|quý\s)(?:T\.?|tháng\s+)?(\d{1,2}\/20\d\d)(?!\d)/giu, 'tháng $1'],
  [/^(20\d\d)$/gu, 'năm $1'],
];

/** A beginning sets no end: "Từ quý II/2025". */
const onlyBegins = /^(?:kể\s+)?từ\s(?!.*(?:đến|hết|[-–]))/iu;

/**
 * The ISO date of a cell or field of times, as precise as printed, of a period its end ("Năm 2024", "Quý I-II/2025", "6/2025");
 * null for "Thường xuyên" and for a mere beginning.
 */
export function parseTiming(text: string): string | null {
  if (onlyBegins.test(text.trim())) return null;
  const words = abbreviations.reduce((so, [short, long]) => so.replace(short, long), text.trim());
  const limit = findTimings(words).at(-1)?.iso ?? null;
  const date = findDates(words).at(-1)?.iso ?? null;
  return limit !== null && (date === null || limit.length > 4) ? limit : date;
}
