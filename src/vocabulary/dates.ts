/** A date in a text: `iso` is YYYY-MM-DD, or YYYY-MM where the day is blank or unsaid; null for no day of any year. */
export interface DateMention {
  quote: string;
  start: number;
  end: number;
  iso: string | null;
}

// 12/7/2025 (000:27) · 06/01/2025 (000:49) · 02/ 4/2024 · 15-7-2021; not 118/2025/NĐ-CP, 63/63, 24/7, 91,16/100
const SLASHED = /(?<![\d/.,-])(?<d>\d{1,2})\s?[/-]\s?(?<m>\d{1,2})\s?[/-]\s?(?<y>\d{4})(?![\d/])/;
// ngày 18 tháng 7 năm 2025 (000:17) · ngày 09 tháng 6 năm 2025 (003:172) · "ngày      tháng 5 năm 2024"
const WORDED = /ngày(?:\s*(?<d>\d{1,2}))?[\s.…]+tháng\s*(?<m>\d{1,2})\s*năm\s*(?<y>\d{4})(?!\d)/i;
// trước 31 tháng 12 năm 2026; not "6 tháng 2024"
const WORDED_BARE = /(?<![\d/.,])(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})\s+năm\s+(?<y>\d{4})(?!\d)/i;
// "ngày      / 5/2024" (004:396)
const BLANK_DAY = /ngày[\s.…]*\/\s*(?<m>\d{1,2})\s?\/\s?(?<y>\d{4})(?!\d)/i;
// ngày 15.9.2022; not "15.9.2022" alone, which may number a unit
const DOTTED = /ngày\s+(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\d)/i;
// tháng 5/2024 · tháng 12 năm 2025 · tháng 5-2024; not "6 tháng 2024"
const MONTH = /tháng\s*(?<m>\d{1,2})\s*(?:[/-]|năm)\s*(?<y>\d{4})(?!\d)/i;
const FORMS = [WORDED, WORDED_BARE, BLANK_DAY, DOTTED, SLASHED, MONTH];

const pad = (digits: string): string => digits.padStart(2, '0');

/** ISO of a day or month that exists; null otherwise. */
function toIso(year: string, month: string, day: string | undefined): string | null {
  const iso = [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-');
  const whole = new Date(`${iso}${day === undefined ? '-01' : ''}T00:00:00Z`);
  return !Number.isNaN(whole.getTime()) && whole.toISOString().startsWith(iso) ? iso : null;
}

function toMention(match: RegExpMatchArray): DateMention {
  const { d, m = '', y = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  return { quote: match[0], start, end: start + match[0].length, iso: toIso(y, m, d) };
}

/** Every date in the text, in order, each character in one date at most. */
export function findDates(text: string): DateMention[] {
  const any = new RegExp(FORMS.map((form) => `(?:${form.source})`).join('|'), 'giu');
  return [...text.matchAll(any)].map(toMention);
}

/** The date that the whole text is ("12/7/2025", "tháng 5/2024", "Năm 2024" is "2024"); null where it is none. */
export function parseDate(text: string): string | null {
  const year = /^(?:năm\s+)?(\d{4})$/iu.exec(text.trim());
  if (year) return year[1] ?? null;
  const [date] = findDates(text);
  return date !== undefined && /^(ngày)?$/i.test(text.replace(date.quote, '').trim()) ? date.iso : null;
}
