import type { Comparator, IndexId, Target } from '../schema/plan.ts';
import type { Status } from '../schema/update.ts';
import { statusWords } from '../vocabulary/statuses.ts';

/** Values in the words a Vietnamese reader expects. Pure; the pages decide where they stand. */

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** Decimal comma, dots between thousands: 9.2779 is “9,2779”, 54000 “54.000”. */
export const formatNumber = (value: number): string => number.format(value);

/** With as many decimals as `printed` has them, so that “> 9,40” stays “9,40”; as short as can be where it has none. */
function formatPrinted(value: number, printed: string): string {
  const decimals = /\d+[.,](\d+)/g;
  const found = [...printed.matchAll(decimals)].find(
    ([figure]) => Number(figure.replace(',', '.')) === value,
  );
  return found?.[1] === undefined
    ? formatNumber(value)
    : value.toLocaleString('vi-VN', { minimumFractionDigits: found[1].length });
}

/** “17 kB”, “1,2 MB”. */
export const formatBytes = (bytes: number): string =>
  bytes < 1e6
    ? `${formatNumber(Math.ceil(bytes / 1e3))}\u00a0kB`
    : `${formatNumber(Math.round(bytes / 1e5) / 10)}\u00a0MB`;

/** “3 nhiệm vụ”, which no line ends within before its noun; `none` for 0. */
export const formatCount = (count: number, noun: string, none = `chưa có ${noun}`): string =>
  count === 0 ? none : `${formatNumber(count)}\u00a0${noun}`;

/** A sentence in which no line ends between a number and its noun, nor between “năm” or “thang” and its number. */
export const bindNumbers = (sentence: string): string =>
  sentence.replace(/(?<=\d%?)(?<!năm \d{4}) (?=\p{L})|(?<=năm|thang) (?=\d)/gu, '\u00a0');

/** As precise as the document is: “18/7/2025”, “tháng 7/2025”, “năm 2025”. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (day) return `${day}/${month}/${year}`;
  return month ? `tháng ${month}/${year}` : `năm ${year}`;
}

/** “ngày 18/7/2025”; a month or a year says so by itself. */
export const formatDay = (iso: string): string => `${iso.length === 10 ? 'ngày ' : ''}${formatDate(iso)}`;

const indexNames: Record<IndexId, string> = { 'par-index': 'PAR INDEX', sipas: 'SIPAS', papi: 'PAPI' };

export const formatIndex = (index: IndexId): string => indexNames[index];

/** `papi/2` is “PAPI 2”. */
export function formatComponent(component: string): string {
  const [index, number] = component.split('/');
  return `${indexNames[index as IndexId] ?? index} ${number}`;
}

const comparatorWords: Record<Comparator, string> = {
  '>': 'trên',
  '>=': 'tối thiểu',
  '=': '',
  '<=': 'tối đa',
  '<': 'dưới',
  top: 'nhóm',
  increase: 'tăng',
  maintain: 'giữ vững',
};

/** “90%”, “0,5 điểm”, “hạng 10”; '' without a value. A figure that stands in `printed` is written as it is there. */
export function formatQuantity(value: number | null, unit: string | null, printed = ''): string {
  if (value === null) return '';
  const figure = formatPrinted(value, printed);
  if (unit === 'hạng') return `hạng ${figure}`;
  if (unit === null) return figure;
  return unit === '%' ? `${figure}%` : `${figure}\u00a0${unit}`;
}

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

/** A share reckoned here, 0–100, as “19%”; “dưới 1%” for what rounds to nothing and is not. */
export const formatShare = (share: number): string =>
  share > 0 && share < 0.5 ? 'dưới 1%' : `${whole.format(share)}%`;

/** The figure in words, as its quote prints it: “trên 90%”, “tối thiểu 50%”, “trên 9,40 điểm”, “nhóm 10 dẫn đầu”; '' where there is nothing to say. */
export function formatFigure({
  comparator,
  value,
  unit,
  quote,
}: Pick<Target, 'comparator' | 'value' | 'unit'> & { quote?: string }): string {
  if (comparator === 'top') return value === null ? 'nhóm dẫn đầu' : `nhóm ${formatNumber(value)} dẫn đầu`;
  const quantity = formatQuantity(value, unit, quote);
  if (quantity === '' && comparator === '=') return '';
  if (comparator === 'increase') return quantity === '' ? 'tăng' : `tăng ${quantity}`;
  return `${comparatorWords[comparator]} ${quantity}`.trim();
}

/** The first letter as a capital, for a phrase that opens a label. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** What a target measures, as it opens a row; its own words where no subject was found in them. */
export const formatSubject = ({ subject, quote }: Pick<Target, 'subject' | 'quote'>): string =>
  capitalise(subject || quote);

/** Text in Vietnamese quotation marks. */
export const quote = (text: string): string => `“${text}”`;

/** A clause as it stands alone: what goes on in the middle of its sentence says so, “… sử dụng nguồn thu”. */
export const formatClause = (text: string): string => (/^\p{Ll}/u.test(text) ? `… ${text}` : text);

/** “Đang làm”. */
export const formatStatus = (status: Status): string => capitalise(statusWords[status]);
