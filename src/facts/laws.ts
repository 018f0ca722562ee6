import { findDates } from '../vocabulary/dates.ts';
import { foldCase } from '../vocabulary/fold.ts';
import { LAW_NAMES } from '../vocabulary/laws.ts';

/** A law or code that a text cites by its name. */
export interface CitedLaw {
  type: 'Luật' | 'Bộ luật' | 'Pháp lệnh';
  quote: string;
  start: number;
  end: number;
  /** ISO: the day ("ngày 19 tháng 6 năm 2015") or the year ("năm 2022") that follows the name; null for none. */
  date: string | null;
}

const spaced = (name: string): string =>
  foldCase(name)
    .replace(/\s*,\s*/g, '\\s*,?\\s*')
    .replace(/hđnd/g, 'h[đd]nd')
    .replace(/ /g, '\\s+');
const KNOWN = [...LAW_NAMES]
  .sort((a, b) => b.length - a.length)
  .map(spaced)
  .join('|');

// Luật Thực hiện dân chủ ở cơ sở (000:241) · Luật Phòng, chống tham nhũng (000:265) · Luật phòng, chống tham nhũng (004:671)
// Bộ luật Lao động; not pháp luật (003:76), Luật sư
const KNOWN_LAW = new RegExp(
  `(?<![\\p{L}])(?<type>bộ luật|luật|pháp lệnh)\\s+(?:${KNOWN})(?![\\p{L}])`,
  'giu',
);

// A law of no list: "Luật " and a capitalised name up to a mark, a verb or a joint
const OTHER_LAW =
  /(?<![\p{L}])(?<type>Bộ luật|Luật|Pháp lệnh)\s+(?!Sửa đổi)\p{Lu}\p{L}+(?:\s+(?!số|năm|và|để|đến|tới|trong|cho|đặc|tại|theo|nhằm|về|đã|được|có|cùng|các|với|do|khi|thì|là|ngày)\p{L}+(?![\p{L}]))*/gu;

// Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương
const AMENDING_LAW =
  /(?<![\p{L}])(?<type>Bộ luật|Luật)\s+[Ss]ửa đổi, bổ sung(?: một số điều của)?(?: các)?[^;.:()]*?(?=\s+(?:ngày|năm)\s+\d|\s+số\s+\d|[;.:()]|$)/gu;
const LAW_YEAR = /^\s+(?:năm\s+)?((?:19|20)\d{2})(?![\d/-])/;
const LAW_DAY = /^\s*,?\s*(?=ngày\s)/u;

/** The day or year after a law's name. */
function readLawDate(after: string): { date: string | null; length: number } {
  const year = LAW_YEAR.exec(after);
  if (year) return { date: year[1] ?? null, length: year[0].length };
  const [day] = LAW_DAY.test(after) ? findDates(after.slice(0, 50)) : [];
  if (!day || !/^\s*,?\s*(ngày\s+)?$/u.test(after.slice(0, day.start))) return { date: null, length: 0 };
  return { date: day.iso, length: day.end };
}

const isLaw = (text: string, start: number): boolean =>
  /^(\p{Lu})/u.test(text.slice(start)) && !/(?:pháp|dự án|dự thảo)\s+$/iu.test(text.slice(0, start));

/** @param isAmended named inside the law that amends it, whose day is not its own */
function composeLaw(
  text: string,
  { index, 0: matched, groups }: RegExpExecArray,
  isAmended: boolean,
): CitedLaw {
  const { date, length } = isAmended
    ? { date: null, length: 0 }
    : readLawDate(text.slice(index + matched.length));
  const end = index + matched.length + length;
  const type = groups?.type?.toLowerCase();
  return {
    type: type === 'bộ luật' ? 'Bộ luật' : type === 'luật' ? 'Luật' : 'Pháp lệnh',
    quote: text.slice(index, end),
    start: index,
    end,
    date,
  };
}

/** The laws and codes that the text (NFC) cites by name, in order; those with a number are left to the numbers. */
export function findLaws(text: string): CitedLaw[] {
  const plain = foldCase(text);
  const known = [...plain.matchAll(KNOWN_LAW)].filter(({ index }) => isLaw(text, index));
  const isTaken = (at: number): boolean =>
    known.some(({ index, 0: { length } }) => at >= index && at < index + length);
  const amending = [...text.matchAll(AMENDING_LAW)];
  const other = [...text.matchAll(OTHER_LAW)].filter(({ index }) => isLaw(text, index) && !isTaken(index));
  const isAmended = (match: RegExpExecArray): boolean =>
    amending.some((one) => one.index < match.index && match.index < one.index + one[0].length);
  return [...known, ...amending, ...other]
    .map((match) => composeLaw(text, match, isAmended(match)))
    .filter(({ end }) => !/^\s*(?:số|\(số)\s*\d/.test(text.slice(end)))
    .sort((a, b) => a.start - b.start);
}
