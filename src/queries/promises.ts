import type { Target } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { Component, MeasuredIndex, Results } from '../schema/registry.ts';
import { getComponentNumber } from './indexes.ts';
import type { TargetRow } from './rows.ts';

/** A published score with its year. */
export interface YearScore {
  year: number;
  score: number;
}

/** What a plan means a component to score in a year, beside what was published before it and for it. */
export interface ScorePromise extends TargetRow {
  component: Component;
  number: string;
  year: number;
  before: YearScore | null;
  /** null while nothing is published for that year, or where it was withheld. */
  reached: YearScore | null;
}

/**
 * The levels in points that the province itself promises for whole components of an index, in the order of components,
 * then of years. An agency's own targets are no scores of the province; growths and parts of a component are left to the
 * plan's page.
 */
export function listScorePromises(
  rows: readonly TargetRow[],
  index: MeasuredIndex,
  results: Results | undefined,
): ScorePromise[] {
  return index.components.flatMap((component) =>
    rows
      .filter((row) => row.target.component === component.id && isProvincialLevel(row))
      .map((row) => composePromise(row, component, results))
      .sort((a, b) => a.year - b.year),
  );
}

/** A level that the province itself promises for the total of an index, and the year it is for. */
export interface TotalPromise extends TargetRow {
  year: number;
  value: number;
}

/** In the order given; whether a figure lies on the scale of its year is for the reader of the list to ask. */
export const listTotalPromises = (rows: readonly TargetRow[], { id, scale }: MeasuredIndex): TotalPromise[] =>
  rows.flatMap(({ plan, target }) => {
    const { component, index, unit, value, comparator } = target;
    if (component !== null || index !== id || unit !== scale.unit || value === null) return [];
    if (!isOfProvince(plan) || comparator === 'increase' || comparator === 'top') return [];
    return [{ plan, target, value, year: getTargetYear({ plan, target }) }];
  });

/** What the province promises for an index in one year, beside what was published before it and for it. */
export interface StandingPromise {
  year: number;
  /** On the index as a whole first, then in the order of its components. */
  rows: TargetRow[];
  before: ResultYear | null;
  /** null while nothing is known of that year; a year that was withheld has no total. */
  reached: ResultYear | null;
}
type ResultYear = Results['years'][number];

/**
 * The ranks and groups that the province itself promises, for the index and its components, and the level of the index
 * in its own unit, by year, each once for a plan. Scores of components are `listScorePromises`; shares of files or tasks
 * are no standing.
 */
export function listStandingPromises(
  rows: readonly TargetRow[],
  index: MeasuredIndex,
  results: Results | undefined,
): StandingPromise[] {
  const order = [null, ...index.components.map(({ id }) => id)];
  const stated = rows.filter(
    (row) => row.target.index === index.id && isOfProvince(row.plan) && isStanding(row.target, index),
  );
  const own = [...Map.groupBy(stated, nameStanding).values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => order.indexOf(a.target.component) - order.indexOf(b.target.component));
  const known = (results?.years ?? []).toSorted((a, b) => b.year - a.year);
  return [...Map.groupBy(own, getTargetYear)]
    .sort(([a], [b]) => a - b)
    .map(([year, members]) => ({
      year,
      rows: members,
      before: known.find((one) => one.year < year && one.total !== null) ?? null,
      reached: known.find((one) => one.year === year) ?? null,
    }));
}

/** Equal for what a plan says twice; without a figure its words tell. */
const nameStanding = ({ plan, target }: TargetRow): string =>
  [
    plan.id,
    target.component,
    getTargetYear({ plan, target }),
    target.comparator,
    target.value ?? target.quote,
    target.unit,
  ].join('|');

/** A rank, a group, which has no figure, or the index's own level. */
const isStanding = ({ component, comparator, unit, value }: Target, { scale }: MeasuredIndex): boolean =>
  unit === 'hạng' ||
  comparator === 'top' ||
  (comparator === 'maintain' && value === null) ||
  (component === null && unit === scale.unit);

/** The year of the deadline, else that of the plan. */
const getTargetYear = ({ plan, target: { deadline } }: TargetRow): number =>
  deadline === null ? plan.year : Number(deadline.slice(0, 4));

const isProvincialLevel = ({ plan, target }: TargetRow): boolean =>
  isOfProvince(plan) &&
  target.unit === 'điểm' &&
  target.value !== null &&
  target.comparator !== 'increase' &&
  !target.subject.includes(': ');

const isOfProvince = ({ issuer }: PublishedPlan): boolean => issuer.id?.endsWith('/ubnd-tinh') ?? false;

function composePromise(row: TargetRow, component: Component, results: Results | undefined): ScorePromise {
  const year = getTargetYear(row);
  const number = getComponentNumber(component.id);
  const published = (results?.years ?? [])
    .flatMap((one) =>
      typeof one.scores[number] === 'number' ? [{ year: one.year, score: one.scores[number] }] : [],
    )
    .sort((a, b) => b.year - a.year);
  return {
    ...row,
    component,
    number,
    year,
    before: published.find((one) => one.year < year) ?? null,
    reached: published.find((one) => one.year === year) ?? null,
  };
}

/** All that a province promises for one index. */
export interface IndexPromises {
  index: MeasuredIndex;
  standings: StandingPromise[];
  scores: ScorePromise[];
  /** How many promises these are. */
  count: number;
}

/** What the province itself promises, index by index; an index without promises is left out. */
export const listPromises = (
  rows: readonly TargetRow[],
  indexes: readonly MeasuredIndex[],
  results: readonly Results[],
): IndexPromises[] =>
  indexes
    .map((index) => {
      const own = results.find((one) => one.index === index.id);
      const standings = listStandingPromises(rows, index, own);
      const scores = listScorePromises(rows, index, own);
      return { index, standings, scores, count: standings.flatMap((one) => one.rows).length + scores.length };
    })
    .filter(({ count }) => count > 0);
