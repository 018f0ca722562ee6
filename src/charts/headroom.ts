import { type Headroom, listHeadroom } from '../queries/headroom.ts';
import { formatPlanName } from '../queries/plan-facts.ts';
import type { TargetRow } from '../queries/rows.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { slugify } from '../vocabulary/fold.ts';
import { capitalise, formatNumber } from '../wording/format.ts';
import { provisionUrl } from '../wording/links.ts';
import { listHeadroomNotes, sayHeadroomFinding, sayPercent } from './headroom-words.ts';
import { type ChartBar, type ChartRow, type Key, layOutDrawings } from './lay-out.ts';
import { keepNewestPlans, listRestorationNotes, listSources } from './sources.ts';
import type { ChartTable, ChartView } from './view.ts';
import { formatScore, sayNumber } from './wording.ts';

/** So many plans have charts of their own on one page. */
const PLAN_LIMIT = 6;

/**
 * How much of the way to its maximum each component of a plan has gone, and how much of the rest the plan means to go:
 * one chart for each plan, in percent of the component's own maximum, so that components of unlike maxima share an axis.
 */
export function composeHeadroomCharts(targets: readonly TargetRow[], index: MeasuredIndex): ChartView[] {
  const own = targets.filter(({ target }) => target.component?.startsWith(`${index.id}/`));
  const rows = listHeadroom(own, index).filter(({ part }) => !part);
  const { kept, note } = keepNewestPlans(rows, PLAN_LIMIT);
  const chosen = new Set(kept.map(({ target }) => target));
  const groups = Map.groupBy(
    rows.filter(({ target }) => chosen.has(target)),
    ({ plan }) => plan.id,
  );
  return [...groups.values()].flatMap((group) => {
    const drawn = group.filter(isDrawable);
    return drawn.length === 0 ? [] : [composeChart(group, drawn, index, note)];
  });
}

/** A row with start and maximum known, and a gain that fits, or figures that a finding doubts. */
export interface DrawnHeadroom extends Headroom {
  start: number;
  maximum: number;
}

function isDrawable(row: Headroom): row is DrawnHeadroom {
  const { start, maximum, gain, room, doubts } = row;
  if (start === null || maximum === null || start < 0 || start > maximum) return false;
  return doubts.length > 0 || (gain !== null && room !== null && gain >= 0 && gain <= room);
}

function composeChart(
  rows: readonly Headroom[],
  drawn: readonly DrawnHeadroom[],
  index: MeasuredIndex,
  note: string[],
): ChartView {
  const [{ plan } = raiseEmpty()] = rows;
  return {
    id: `khoang-cach-${index.id}-${slugify(plan.id)}`,
    title: `${index.shortName}: phần còn thiếu đến điểm tối đa và phần kế hoạch định lấp (${formatPlanName(plan)})`,
    finding: sayHeadroomFinding(drawn, index),
    notes: [...listHeadroomNotes(rows, drawn), ...note, ...listRestorationNotes(rows)],
    sources: listSources(rows),
    drawings: layOutDrawings(
      drawn.map((row) => composeRow(row, index)),
      { max: 100, step: 25, suffix: '%' },
      composeKey(drawn),
    ),
    table: composeTable(rows, index),
  };
}

const raiseEmpty = (): never => {
  throw new RangeError('A chart has at least one row');
};

/** The component's own name, with its number. */
function nameComponent({ target }: Headroom, { components }: MeasuredIndex): string {
  const component = components.find(({ id }) => id === target.component);
  return `${target.component?.split('/')[1]}. ${component?.name ?? capitalise(target.subject)}`;
}

function composeRow(row: DrawnHeadroom, index: MeasuredIndex): ChartRow {
  const { start, maximum, gain, room, share, doubts } = row;
  const reached = (start / maximum) * 100;
  const end = gain === null ? null : ((start + gain) / maximum) * 100;
  const said = share === null ? 'cần kiểm tra' : `lấp ${sayPercent(share)} phần còn thiếu`;
  return {
    group: null,
    label: nameComponent(row, index),
    bars: listBars(reached, end),
    track: 100,
    ticks: end === null ? [] : [{ at: end, colour: 'ink' }],
    value: room === 0 ? 'đã tối đa' : said,
    detail: gain === null || room === null ? '' : `${formatScore(gain)} trong ${formatScore(room)} điểm`,
    says: [
      `Xuất phát ${formatNumber(start)} trên tối đa ${formatNumber(maximum)} điểm`,
      ...(gain === null || room === null
        ? doubts
        : [`Dự kiến tăng ${formatScore(gain)} trong ${formatScore(room)} điểm còn thiếu`]),
    ],
  };
}

/** Start, then the gain, hatched; the start in the colour of doubt where the gain cannot be told. */
function listBars(reached: number, end: number | null): ChartBar[] {
  if (end === null) return [{ colour: 'doubt', from: 0, to: reached }];
  return [
    { colour: 'promise', from: reached, to: end, hatched: true },
    { colour: 'start', from: 0, to: reached },
  ];
}

const composeKey = (drawn: readonly DrawnHeadroom[]): Key => [
  { colour: 'start', text: 'điểm xuất phát' },
  { colour: 'promise', hatched: true, text: 'phần định lấp' },
  { colour: 'track', text: 'phần vẫn thiếu' },
  ...(drawn.some(({ gain }) => gain === null)
    ? [{ colour: 'doubt' as const, text: 'con số cần kiểm tra' }]
    : []),
];

function composeTable(rows: readonly Headroom[], index: MeasuredIndex): ChartTable {
  const doubted = rows.some(({ doubts }) => doubts.length > 0);
  const columns = ['Thành phần', 'Xuất phát', 'Tối đa', 'Còn thiếu', 'Dự kiến tăng', 'Phần định lấp'];
  const figure = (value: number | null) => ({ text: sayNumber(round(value)), numeric: true });
  const cells = rows.map((row) => [
    { text: nameComponent(row, index), href: provisionUrl(row.plan.id, row.target.provision) },
    ...[row.start, row.maximum, row.room, row.gain].map(figure),
    { text: row.share === null ? sayNumber(null) : sayPercent(row.share), numeric: true },
    ...(doubted ? [{ text: row.doubts.join('; ') }] : []),
  ]);
  return { columns: doubted ? [...columns, 'Cần kiểm tra'] : columns, rows: cells };
}

/** Differences of figures of four decimals, without the noise of binary fractions. */
const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;
