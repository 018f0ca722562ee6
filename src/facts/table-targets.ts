import type { Table, Target } from '../schema/plan.ts';
import { slugify } from '../vocabulary/fold.ts';
import { matchComponent } from './components.ts';
import type { PlanContext } from './context.ts';
import { separateIds } from './row-ids.ts';
import { findIndexes, readScopes, type Scope } from './scope.ts';
import { readScoreTable, type ScoreRow, type ScoreTable } from './score-tables.ts';

/** The quote of a row: its target cell, or its gain cell where the target cell is empty; null where both are. */
function readGoal(row: ScoreRow): Pick<Target, 'quote' | 'comparator' | 'value'> | null {
  if (row.target)
    return { quote: row.printed.target, comparator: row.target.comparator, value: row.target.value };
  return row.gain === null ? null : { quote: row.printed.gain, comparator: 'increase', value: row.gain };
}

/** "2", of its sub-rows "2.1": the count stays apart from the printed number. */
function composeKey({ key, parent }: ScoreRow): string {
  return parent === null
    ? slugify(key.replaceAll('.', ' '))
    : `${slugify(parent)}.${key.slice(parent.length + 1)}`;
}

const hasBaseline = (row: ScoreRow): boolean => row.score !== null || row.rank !== null;

function composeTarget(
  table: Table,
  { baselineYear, targetYear }: ScoreTable,
  row: ScoreRow,
  owner: ScoreRow | null,
  component: string | null,
  year: number,
): Target | null {
  const goal = readGoal(row);
  if (goal === null || row.name === '') return null;
  return {
    id: `${table.id}-${composeKey(row)}`,
    provision: table.provision ?? table.id,
    ...goal,
    subject: owner ? `${owner.name}: ${row.name}` : row.name,
    unit: row.unit,
    baseline: hasBaseline(row) ? { value: row.score, year: baselineYear, rank: row.rank, of: row.of } : null,
    gain: row.gain,
    maximum: row.maximum,
    deadline: String(row.groupYear ?? targetYear ?? year),
    index: null,
    component,
  };
}

/** The same row's targets for later years, from columns of their own. */
const composeLater = (target: Target, { later }: ScoreRow): Target[] =>
  later.map(({ year, target: { comparator, value }, printed }) => ({
    ...target,
    id: `${target.id}-${year}`,
    quote: printed,
    comparator,
    value,
    gain: null,
    deadline: String(year),
  }));

/** The component of a row by its name and the head of its column ("Lĩnh vực", "Chỉ số nội dung"); a sub-row has its owner's. */
function findComponent(
  row: ScoreRow,
  nameHead: string,
  words: string,
  { registry }: PlanContext,
): string | null {
  const indexes = findIndexes(words, registry.indexes);
  return matchComponent(`${nameHead} ${row.name}`, { registry, indexes });
}

function placeRow(target: Target, words: string, ctx: PlanContext): Target {
  const named = findIndexes(words, ctx.registry.indexes);
  const own = ctx.registry.indexes.find(({ id }) => target.component?.startsWith(`${id}/`))?.id;
  return { ...target, index: own ?? (named.length === 1 ? (named[0] ?? null) : null) };
}

/** PAPI measures its dimensions in points: heads that say no unit ("Mục tiêu năm 2026") mean them where figures have decimals. */
function isInPoints(scores: ScoreTable): boolean {
  const figures = scores.rows.flatMap(({ score, target }) => [score, target?.value ?? null]);
  return figures.some((figure) => figure !== null && !Number.isInteger(figure));
}

const withUnit = (row: ScoreRow, component: string | null, inPoints: boolean): ScoreRow =>
  row.unit === null && inPoints && component?.startsWith('papi/') ? { ...row, unit: 'điểm' } : row;

const NAMES_GOALS = /^(?:tên |các )?chỉ tiêu(?! (?:năm|đến|giao))/iu;
const BARE_YEAR = /^năm\s+(20\d\d)$/iu;

/**
 * A table whose rows are goals ("Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2026"), with the heads of the plan's year and later
 * ones read as those of targets; the table as it is where its heads say so themselves.
 */
function nameTargetYears(table: Table, year: number): Table {
  if (!table.columns.some((head) => NAMES_GOALS.test(head.trim()))) return table;
  const columns = table.columns.map((head) =>
    Number(BARE_YEAR.exec(head.trim())?.[1] ?? 0) >= year ? `Mục tiêu ${head.trim()}` : head,
  );
  return { ...table, columns };
}

function extractFromTable(table: Table, scope: Scope | undefined, ctx: PlanContext): Target[] {
  const scores = readScoreTable(nameTargetYears(table, ctx.year));
  if (scores === null) return [];
  const words = [
    table.caption ?? '',
    ...(scope?.lineage ?? []).slice(0, 2).map(({ heading }) => heading ?? ''),
  ].join(' ');
  const inPoints = isInPoints(scores);
  const targets = scores.rows.flatMap((row) => {
    const owner = scores.rows.find(({ key }) => key === row.parent) ?? null;
    const component = findComponent(owner ?? row, scores.nameHead, words, ctx);
    const measured = withUnit(row, component, inPoints);
    const target = composeTarget(table, scores, measured, owner, component, ctx.year);
    return target === null
      ? []
      : [target, ...composeLater(target, row)].map((one) => placeRow(one, words, ctx));
  });
  return separateIds(targets);
}

/**
 * One target for each row of each table of scores: its quote is the target cell, or the gain cell where that is empty
 * (comparator `increase`). Ids `<table>-<STT>`, sub-rows `<table>-<STT>.<n>`.
 */
export function extractTableTargets(ctx: PlanContext): Target[] {
  const scopes = readScopes(ctx.provisions);
  return ctx.tables.flatMap((table) => extractFromTable(table, scopes.get(table.provision ?? ''), ctx));
}
