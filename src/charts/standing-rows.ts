import { listScorePromises, type ScorePromise } from '../queries/promises.ts';
import { listResultPeriods, type ResultPeriod } from '../queries/provinces.ts';
import type { TargetRow } from '../queries/rows.ts';
import type { MeasuredIndex, Results } from '../schema/registry.ts';
import { formatNumber } from '../wording/format.ts';
import { sayDoubts } from './wording.ts';

/** One component as last published, and what the province aims at. */
export interface Standing {
  /** With the component's number: “1. Tham gia của người dân ở cấp cơ sở”. */
  name: string;
  /** null: withheld, never filled. */
  score: number | null;
  aim: ScorePromise | null;
  /** The target's figure where the axis can show it. */
  drawn: number | null;
  /** Why the target's figure cannot be right as read, or what a finding says of it. */
  doubt: string | null;
}

/** The newest year of which at least one component was published, with the period it is of. */
export interface Latest {
  year: number;
  period: ResultPeriod;
}

export function findLatest(results: Results): Latest | null {
  for (const period of listResultPeriods(results)) {
    const result = period.years.find(({ scores }) =>
      Object.values(scores).some((score) => typeof score === 'number'),
    );
    if (result !== undefined) return { year: result.year, period };
  }
  return null;
}

/** The components in their order; `aimYear` is the one year that all targets are for, null without targets. */
export function listStandings(
  { year, period }: Latest,
  results: Results,
  index: MeasuredIndex,
  targets: readonly TargetRow[],
): { standings: Standing[]; aimYear: number | null } {
  const scores = period.years.find((one) => one.year === year)?.scores ?? {};
  const ahead = listScorePromises(targets, index, results).filter(
    (promise) => promise.year >= year && period.holds(promise.year),
  );
  const aimYear = ahead.length === 0 ? null : Math.max(...ahead.map((promise) => promise.year));
  const maximum = index.componentScale?.max ?? 0;
  const standings = index.components.slice(0, period.components).map(({ id, name }) => {
    const number = id.split('/')[1] ?? '';
    const aim = ahead.find(({ component, year: of }) => component.id === id && of === aimYear) ?? null;
    return { name: `${number}. ${name}`, score: scores[number] ?? null, aim, ...judge(aim, maximum) };
  });
  return { standings, aimYear };
}

function judge(aim: ScorePromise | null, maximum: number): Pick<Standing, 'drawn' | 'doubt'> {
  const value = aim?.target.value ?? null;
  if (aim === null || value === null) return { drawn: null, doubt: null };
  const fits = value >= 0 && value <= maximum;
  const above = `mục tiêu ${formatNumber(value)} lớn hơn điểm tối đa ${formatNumber(maximum)}`;
  return fits ? { drawn: value, doubt: sayDoubts(aim) } : { drawn: null, doubt: above };
}
