import { type Abbreviations, groupByMeasure, type MeasureGroup } from '../queries/measures.ts';
import { formatPlanName } from '../queries/plan-facts.ts';
import type { TargetRow } from '../queries/rows.ts';
import type { Target } from '../schema/plan.ts';
import { slugify } from '../vocabulary/fold.ts';
import { formatDate, formatSubject, quote } from '../wording/format.ts';
import { provisionUrl } from '../wording/links.ts';
import { sayManner } from './cells.ts';
import { type ChartRow, type Key, layOutDrawings } from './lay-out.ts';
import { keepNewestPlans, listRestorationNotes, listSources } from './sources.ts';
import type { ChartTable, ChartView } from './view.ts';
import { isCeiling, isLevel, namePlan, sayFigure, UNKNOWN } from './wording.ts';

/** More rows than this are no picture any more, more plans than this no page; a note says what was left out. */
const DRAWN_LIMIT = 28;
const PLAN_LIMIT = 12;

const PERCENT = '%';

/** Whether a target is a share (0–100) to reach or not to exceed, with its figure: what a percent axis can show. */
const isDrawable = ({ target }: TargetRow): boolean =>
  target.unit === PERCENT &&
  target.value !== null &&
  target.value >= 0 &&
  target.value <= 100 &&
  isLevel(target);

/**
 * The percent targets of the newest plans among `targets`, each a threshold on a scale of its own from 0 to 100, grouped
 * by plan. Most measure different things, so they keep the order of the text; a note says which measure the same. null
 * below two: one bar shows no more than its figure says.
 */
export function composePercentChart(
  targets: readonly TargetRow[],
  title: string,
  abbreviations: Abbreviations = new Map(),
): ChartView | null {
  const percents = targets.filter(({ target }) => target.unit === PERCENT);
  if (percents.length < 2) return null;
  const { kept, note } = keepNewestPlans(percents, PLAN_LIMIT);
  const groups = [...Map.groupBy(kept, ({ plan }) => plan.id).values()];
  const sorted = groups.flat();
  const drawable = groups.map((group) => group.filter(isDrawable));
  const { drawn, each } = takeFairly(drawable, DRAWN_LIMIT);
  const axis = { max: 100, step: 25, suffix: PERCENT } as const;
  return {
    id: `phan-tram-${slugify(title)}`,
    title,
    finding: sayFinding(sorted, groups.length),
    notes: [
      ...listNotes(sorted.length, drawable.flat().length, drawn.length, each),
      sayAlike(groupByMeasure(sorted, abbreviations), sorted.length),
      ...note,
      ...listRestorationNotes(sorted),
    ],
    sources: listSources(sorted),
    drawings: layOutDrawings(composeRows(drawn, groups.length > 1), axis, composeKey(drawn)),
    table: composeTable(sorted, groups.length > 1),
  };
}

const sayLevel = ({ target }: TargetRow): string => sayFigure(target);

function composeRows(targets: readonly TargetRow[], grouped: boolean): ChartRow[] {
  return targets.map((row, i) => {
    const value = row.target.value ?? 0;
    const opensGroup = grouped && targets[i - 1]?.plan.id !== row.plan.id;
    return {
      group: opensGroup ? namePlan(row.plan) : null,
      label: formatSubject(row.target),
      bars: [{ colour: isCeiling(row.target) ? 'ceiling' : 'promise', from: 0, to: value }],
      track: 100,
      ticks: [{ at: value, colour: 'ink' }],
      value: sayLevel(row),
      detail: '',
      says: [sayLevel(row), `Thời hạn: ${sayDeadline(row.target)}`, formatPlanName(row.plan)],
    };
  });
}

const sayDeadline = ({ deadline }: Target): string => (deadline === null ? UNKNOWN : formatDate(deadline));

const composeKey = (targets: readonly TargetRow[]): Key =>
  targets.some(({ target }) => isCeiling(target))
    ? [
        { colour: 'promise', text: 'mức phải đạt' },
        { colour: 'ceiling', text: 'mức không được vượt' },
      ]
    : [];

function composeTable(targets: readonly TargetRow[], grouped: boolean): ChartTable {
  const columns = ['Chỉ tiêu', 'Mức đặt ra (%)', 'Thời hạn'];
  const rows = targets.map((row) => [
    { text: formatSubject(row.target), href: provisionUrl(row.plan.id, row.target.provision) },
    { text: sayLevel(row), data: { '': row.target.value, 'phải đạt thế nào': sayManner(row.target) } },
    { text: sayDeadline(row.target) },
    ...(grouped ? [{ text: namePlan(row.plan) }] : []),
  ]);
  return { columns: grouped ? [...columns, 'Kế hoạch'] : columns, rows };
}

/** How many targets, in how many plans, and which levels they set: "5 chỉ tiêu đạt 100%, 1 chỉ tiêu trên 90%". */
function sayFinding(targets: readonly TargetRow[], plans: number): string {
  const where = plans > 1 ? ` trong ${plans} kế hoạch` : '';
  const levels = [...Map.groupBy(targets, ({ target }) => sayFigure({ ...target, quote: '' }))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const said = levels.slice(0, 4).map(([level, rows]) => `${rows.length} chỉ tiêu ${level}`);
  const rest = levels.slice(4).reduce((sum, [, rows]) => sum + rows.length, 0);
  const [only] = levels;
  if (levels.length === 1 && only !== undefined) {
    return `${targets.length} chỉ tiêu phần trăm${where}, đều ${only[0]}.`;
  }
  if (rest > 0) said.push(`${rest} chỉ tiêu ở các mức khác`);
  return `${targets.length} chỉ tiêu phần trăm${where}: ${said.join(', ')}.`;
}

/** Of each group its first rows, equally many, as far as `limit` goes; `each` is how many, or null for all. */
function takeFairly(
  groups: readonly TargetRow[][],
  limit: number,
): { drawn: TargetRow[]; each: number | null } {
  if (groups.flat().length <= limit) return { drawn: groups.flat(), each: null };
  let each = 1;
  const take = (count: number) => groups.flatMap((group) => group.slice(0, count));
  while (take(each + 1).length <= limit) each += 1;
  return { drawn: take(each), each };
}

function listNotes(all: number, drawable: number, drawn: number, each: number | null): string[] {
  const scale = 'Đơn vị: %, trục từ 0 đến 100.';
  const undrawable = `${all - drawable} chỉ tiêu không có mức phần trăm để vẽ, chỉ nêu trong bảng.`;
  const cut = `Hình vẽ ${drawn} chỉ tiêu, mỗi kế hoạch nhiều nhất ${each} chỉ tiêu đầu; bảng có đủ ${all}.`;
  return [
    ...(drawn === 0 ? [] : [scale]),
    ...(drawable < all ? [undrawable] : []),
    ...(each === null ? [] : [cut]),
  ];
}

/** So many measures are named in a note. */
const NAMED_LIMIT = 3;

/** Which of `all` rows measure the same, so that like is compared with like only. */
function sayAlike(groups: readonly MeasureGroup[], all: number): string {
  const alike = groups.filter(({ rows }) => rows.length > 1);
  const rows = alike.reduce((sum, group) => sum + group.rows.length, 0);
  if (alike.length === 0) return 'Mỗi dòng đo một việc khác nhau nên không xếp hạng với nhau.';
  if (groups.length === 1) return `Cả ${all} dòng đo cùng một việc nên so được với nhau.`;
  const which =
    alike.length > NAMED_LIMIT
      ? `${alike.length} việc, ${rows} dòng`
      : alike.map((group) => `${quote(group.name)}, ${group.rows.length} dòng`).join('; ');
  return `Chỉ so được với nhau các dòng đo cùng một việc (${which}).`;
}
