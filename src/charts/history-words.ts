import { formatPlanName } from '../queries/plan-facts.ts';
import type { ResultPeriod } from '../queries/provinces.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { formatNumber } from '../wording/format.ts';
import { type HistoryYear, isSound } from './history-years.ts';
import { formatScore, sayFigure, WITHHELD } from './wording.ts';

/** The total, or why there is none. */
export function sayState({ state, total }: HistoryYear): string {
  if (total !== null) return formatNumber(total);
  return state === 'withheld' ? WITHHELD : 'chưa có';
}

/** A rank is said with how many were ranked; '' without both. */
export const sayRank = ({ rank, ranked }: HistoryYear): string =>
  rank === null || ranked === null ? '' : `${rank}/${ranked}`;

interface Published extends HistoryYear {
  total: number;
}
const isPublished = (year: HistoryYear): year is Published => year.total !== null;

/** From the first to the last year, the highest and the lowest, what was withheld, what is aimed at. */
export function sayHistoryFinding(
  years: readonly HistoryYear[],
  { maximum }: ResultPeriod,
  { shortName, scale }: MeasuredIndex,
): string {
  const published = years.filter(isPublished);
  const move = sayMoves(published, `${scale.unit} trên thang ${maximum}`);
  return [
    move ?? `${shortName} không công bố tổng điểm nào của các năm này.`,
    ...sayExtremes(published, hasGaps(years)),
    ...sayAims(years),
  ].join(' ');
}

function sayMoves(published: readonly Published[], unit: string): string | null {
  const [first, last] = [published[0], published.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = `${formatScore(last.total)} ${unit} năm ${last.year}`;
  if (first === last) return `${end}.`;
  if (first.total === last.total) return `${end}, bằng năm ${first.year}.`;
  const [verb, way] = last.total > first.total ? ['Tăng', 'lên'] : ['Giảm', 'xuống'];
  return `${verb} từ ${formatScore(first.total)} năm ${first.year} ${way} ${end}.`;
}

/** Whether a year up to the last published one has no total; a year that is yet to come is no gap. */
const hasGaps = (years: readonly HistoryYear[]): boolean =>
  years.slice(0, years.findLastIndex(isPublished)).some((year) => !isPublished(year)) ||
  years.some(({ state }) => state === 'withheld');

function sayExtremes(published: readonly Published[], gaps: boolean): string[] {
  if (published.length < 3) return [];
  const sorted = published.toSorted((a, b) => b.total - a.total);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (highest === undefined || lowest === undefined || highest.total === lowest.total) return [];
  const say = ({ total, year }: Published) => `năm ${year} (${formatScore(total)})`;
  const among = gaps ? 'Trong các năm có công bố, cao nhất' : 'Cao nhất';
  return [`${among} ${say(highest)}, thấp nhất ${say(lowest)}.`];
}

const sayAims = (years: readonly HistoryYear[]): string[] =>
  years.flatMap(({ year, aims }) =>
    aims
      .filter(isSound)
      .map(({ plan, target }) => `Mục tiêu năm ${year}: ${sayFigure(target)} (${formatPlanName(plan)}).`),
  );

/** Unit and axis, the years without a figure, and why other years are not on this axis. */
export function listHistoryNotes(
  years: readonly HistoryYear[],
  { maximum, components }: ResultPeriod,
  { id, scale }: MeasuredIndex,
): string[] {
  const withheld = years.filter(({ state }) => state === 'withheld').map(({ year }) => year);
  const doubted = years.flatMap(({ aims }) => aims.filter((aim) => !isSound(aim))).length;
  const apart =
    `Các năm có ${components} chỉ số nội dung có trục riêng: ` +
    'năm 2011–2017 (thang 60) và từ năm 2018 (thang 80) không so sánh được với nhau.';
  return [
    `Đơn vị: ${scale.unit}, trục từ 0 đến ${maximum}.`,
    ...(id === 'papi' ? [apart] : []),
    ...(withheld.length === 0
      ? []
      : [`Không công bố: năm ${withheld.join(', ')}; trang này không điền thay.`]),
    ...(doubted === 0 ? [] : [`${doubted} mục tiêu có con số cần kiểm tra, bảng nói rõ.`]),
  ];
}
