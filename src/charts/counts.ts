import { groupByNamedLeads, NOBODY, sayGiven } from '../queries/named-leads.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { formatCount, formatNumber } from '../wording/format.ts';
import { agencyRefUrl, componentUrl, planUrl } from '../wording/links.ts';
import { composeFigureCell } from './cells.ts';
import { type ChartRow, layOutDrawings } from './lay-out.ts';
import type { ChartTable, ChartView } from './view.ts';
import { namePlan } from './wording.ts';

/** More bars than this are no picture any more; the table has all. */
const DRAWN_LIMIT = 14;
const TASK = 'nhiệm vụ';

/** A count of commitments and what it is of. */
interface Counted {
  /** Opens a group (an index) above the row. */
  group: string | null;
  name: string;
  href: string | null;
  count: number;
}

/**
 * How many commitments of a plan concern each component of the indexes it works on, and how many each agency leads.
 * A chart with fewer than two bars says less than its sentence would, and is left out.
 */
export const composeCountCharts = (plan: PublishedPlan, indexes: readonly MeasuredIndex[]): ChartView[] =>
  [composeComponentCounts(plan, indexes), composeLeadCounts(plan)].filter((view) => view !== null);

function composeComponentCounts(plan: PublishedPlan, indexes: readonly MeasuredIndex[]): ChartView | null {
  const counted = indexes.flatMap((index) => countComponents(plan, index));
  const tied = counted.reduce((sum, { count }) => sum + count, 0);
  const most = listHighest(counted).map(sayCounted).join('; ');
  const none = counted.filter(({ count }) => count === 0).length;
  const loose = plan.commitments.length - tied;
  if (counted.length < 2) return null;
  return {
    ...composeView(plan, counted, 'Thành phần'),
    id: 'so-viec-thanh-phan',
    title: 'Số nhiệm vụ theo thành phần của chỉ số',
    finding:
      `${formatNumber(tied)} trên ${formatCount(plan.commitments.length, TASK)} gắn với một thành phần. Nhiều nhất: ${most}.` +
      (none === 0 ? '' : ` ${formatCount(none, 'thành phần')} chưa có nhiệm vụ nào.`),
    notes: [
      SCALE,
      ...(loose === 0
        ? []
        : [`${formatCount(loose, TASK)} không gắn với thành phần nào, không có trong hình.`]),
    ],
  };
}

/** All components of an index, those without a commitment too; [] where none of them has one. */
function countComponents({ commitments }: PublishedPlan, index: MeasuredIndex): Counted[] {
  const counted = index.components.map(({ id, name }, i) => ({
    group: i === 0 ? index.shortName : null,
    name: `${id.split('/')[1]}. ${name}`,
    href: componentUrl(id),
    count: commitments.filter(({ component }) => component === id).length,
  }));
  return counted.some(({ count }) => count > 0) ? counted : [];
}

function composeLeadCounts(plan: PublishedPlan): ChartView | null {
  const counted = countLeads(plan);
  const named = counted.filter(({ name }) => name !== NOBODY);
  if (counted.length < 2) return null;
  const nameless = counted.find(({ name }) => name === NOBODY)?.count ?? 0;
  return {
    ...composeView(plan, counted, 'Nơi chủ trì'),
    id: 'so-viec-chu-tri',
    title: 'Số nhiệm vụ theo nơi chủ trì',
    finding:
      `${sayGiven(plan)} cho ${formatNumber(named.length)} nơi chủ trì. ` +
      `Nhiều nhất: ${listHighest(named).map(sayCounted).join('; ')}.` +
      (nameless === 0 ? '' : ` ${formatCount(nameless, TASK)} không giao cho ai chủ trì.`),
    notes: [
      SCALE,
      'Việc nhiều cơ quan cùng chủ trì đếm một lần, ở dòng của cả nhóm.',
      ...(counted.length > DRAWN_LIMIT
        ? [`Hình vẽ ${DRAWN_LIMIT} nơi có nhiều việc nhất; bảng có đủ ${counted.length}.`]
        : []),
    ],
  };
}

const SCALE = 'Đơn vị: nhiệm vụ, trục bắt đầu từ 0.';

/** Those that lead most first, in the order of the text where they lead equally many. */
const countLeads = (plan: PublishedPlan): Counted[] =>
  groupByNamedLeads(plan)
    .map(({ leads, commitments: own }) => ({
      group: null,
      name: leads.map(({ name }) => name).join(' cùng ') || NOBODY,
      href: leads.length === 1 && leads[0] !== undefined ? agencyRefUrl(leads[0]) : null,
      count: own.length,
    }))
    .sort((a, b) => b.count - a.count);

function composeView(plan: PublishedPlan, counted: readonly Counted[], head: string) {
  const grouped = counted.some(({ group }) => group !== null);
  const drawn = grouped ? counted : counted.slice(0, DRAWN_LIMIT);
  const step = chooseStep(Math.max(...counted.map(({ count }) => count)));
  const top = Math.max(...counted.map(({ count }) => count));
  return {
    sources: [{ text: namePlan(plan), href: planUrl(plan.id) }],
    drawings: layOutDrawings(
      drawn.map(composeRow),
      { max: Math.ceil(top / step) * step, step, suffix: '' },
      [],
    ),
    table: composeTable(counted, head),
  };
}

function composeRow({ group, name, count }: Counted): ChartRow {
  const value = `${formatNumber(count)} ${TASK}`;
  return {
    group,
    label: name,
    bars: [{ colour: 'promise', from: 0, to: count }],
    track: null,
    ticks: [],
    value,
    detail: '',
    says: [value],
  };
}

const composeTable = (counted: readonly Counted[], head: string): ChartTable => ({
  columns: [head, 'Số nhiệm vụ'],
  rows: counted.map(({ name, href, count }) => [
    { text: name, ...(href === null ? {} : { href }) },
    composeFigureCell(count),
  ]),
});

/** Whole steps of 1, 2 or 5 with their tens, at most five of them. */
function chooseStep(top: number): number {
  const steps = [1, 2, 5].map((step) => step * 10 ** Math.max(0, Math.floor(Math.log10(top / 5))));
  return steps.find((step) => top / step <= 5) ?? (steps[0] ?? 1) * 10;
}

function listHighest(counted: readonly Counted[]): Counted[] {
  const top = Math.max(...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === top);
}

const sayCounted = ({ name, count }: Counted): string =>
  `${name.replace(/^\d+\. /, '')} (${formatNumber(count)})`;
