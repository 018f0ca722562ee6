import { type Headroom, headroomTerms, listHeadroom } from '../queries/headroom.ts';
import { formatPlanName } from '../queries/plan-facts.ts';
import type { TargetRow } from '../queries/rows.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { slugify } from '../vocabulary/fold.ts';
import { capitalise, formatNumber, formatShare } from '../wording/format.ts';
import { provisionUrl } from '../wording/links.ts';
import { composeAimCell, composeFigureCell } from './cells.ts';
import { listHeadroomNotes, sayHeadroomFinding } from './headroom-words.ts';
import { type ChartBar, type ChartRow, type Key, layOutDrawings } from './lay-out.ts';
import { keepNewestPlans, listRestorationNotes, listSources } from './sources.ts';
import type { ChartTable, ChartView } from './view.ts';
import { formatScore, UNKNOWN } from './wording.ts';

/** So many plans have charts of their own on one page. */
const PLAN_LIMIT = 6;

/**
 * How much of the way to its maximum each component of a plan has gone, and how much of the rest its target would go:
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

/** A row with start and maximum known, and a rise that fits, or figures that a finding doubts. */
export interface DrawnHeadroom extends Headroom {
  start: number;
  maximum: number;
}

function isDrawable(row: Headroom): row is DrawnHeadroom {
  const { start, maximum, rise, room, doubts } = row;
  if (start === null || maximum === null || start < 0 || start > maximum) return false;
  return doubts.length > 0 || (rise !== null && room !== null && rise >= 0 && rise <= room);
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
    title: `${index.shortName}: từ xuất phát đến mục tiêu, so với khoảng còn lại đến điểm tối đa (${formatPlanName(plan)})`,
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
  const { start, maximum, rise, room, share, doubts } = row;
  const reached = (start / maximum) * 100;
  const end = rise === null ? null : ((start + rise) / maximum) * 100;
  const said = share === null ? 'cần kiểm tra' : `${formatShare(share)} khoảng còn lại`;
  return {
    group: null,
    label: nameComponent(row, index),
    bars: listBars(reached, end),
    track: 100,
    ticks: end === null ? [] : [{ at: end, colour: 'ink' }],
    value: room === 0 ? 'đã tối đa' : said,
    detail: rise === null || room === null ? '' : `${formatScore(rise)} trong ${formatScore(room)} điểm`,
    says: [
      `Xuất phát ${formatNumber(start)} trên tối đa ${formatNumber(maximum)} điểm`,
      ...(rise === null || room === null
        ? doubts
        : [`${headroomTerms.rise}: ${formatScore(rise)} trong ${formatScore(room)} điểm còn lại`]),
    ],
  };
}

/** Start, then the rise, hatched; the start in the colour of doubt where the rise cannot be told. */
function listBars(reached: number, end: number | null): ChartBar[] {
  if (end === null) return [{ colour: 'doubt', from: 0, to: reached }];
  return [
    { colour: 'promise', from: reached, to: end, hatched: true },
    { colour: 'start', from: 0, to: reached },
  ];
}

const composeKey = (drawn: readonly DrawnHeadroom[]): Key => [
  { colour: 'start', text: 'điểm xuất phát' },
  { colour: 'promise', hatched: true, text: 'từ xuất phát đến mục tiêu' },
  { colour: 'track', text: 'từ mục tiêu đến tối đa' },
  ...(drawn.some(({ rise }) => rise === null)
    ? [{ colour: 'doubt' as const, text: 'con số cần kiểm tra' }]
    : []),
];

function composeTable(rows: readonly Headroom[], index: MeasuredIndex): ChartTable {
  const doubted = rows.some(({ doubts }) => doubts.length > 0);
  const { room, rise, share } = headroomTerms;
  const columns = [
    'Thành phần',
    ...['Xuất phát', 'Mục tiêu', 'Tối đa', room, rise].map((head) => `${head} (điểm)`),
    `${share} (%)`,
  ];
  const cells = rows.map((row) => [
    { text: nameComponent(row, index), href: provisionUrl(row.plan.id, row.target.provision) },
    composeFigureCell(row.start),
    composeAimCell(row.target),
    ...[row.maximum, row.room, row.rise].map((value) => composeFigureCell(round(value))),
    composeFigureCell(round(row.share), row.share === null ? UNKNOWN : formatShare(row.share)),
    ...(doubted ? [{ text: row.doubts.join(' ') }] : []),
  ]);
  return { columns: doubted ? [...columns, 'Cần kiểm tra'] : columns, rows: cells };
}

/** Differences of figures of four decimals, without the noise of binary fractions. */
const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;
