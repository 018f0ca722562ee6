import type { TotalPromise } from '../queries/promises.ts';
import type { ResultPeriod } from '../queries/provinces.ts';
import { formatNumber } from '../wording/format.ts';
import { sayDoubts } from './wording.ts';

/** A target for the total, and whether the axis of its year can show it. */
export interface AimedTotal extends TotalPromise {
  drawn: boolean;
  /** Why its figure cannot be right as read, or what a finding says of it; null where nothing speaks against it. */
  doubt: string | null;
}

/** One year of a scale, as published and as aimed at. */
export interface HistoryYear {
  year: number;
  /** null where `state` is not 'published': never filled. */
  total: number | null;
  state: 'published' | 'withheld' | 'unknown';
  rank: number | null;
  ranked: number | null;
  aims: AimedTotal[];
}

/**
 * The years of a period in their order, those between the first and the last that the site knows nothing of as well,
 * then the years that have a target only.
 */
export function listHistoryYears(period: ResultPeriod, promises: readonly TotalPromise[]): HistoryYear[] {
  const known = period.years.map(({ year }) => year);
  const first = Math.min(...known);
  const between = Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => first + i);
  const aims = promises.filter(({ year }) => period.holds(year)).map((promise) => judge(promise, period));
  const years = [...new Set([...between, ...aims.map(({ year }) => year)])].sort((a, b) => a - b);
  return years.map((year) => ({ ...readYear(period, year), aims: aims.filter((aim) => aim.year === year) }));
}

function readYear({ years }: ResultPeriod, year: number): Omit<HistoryYear, 'aims'> {
  const result = years.find((one) => one.year === year);
  if (result === undefined) return { year, total: null, state: 'unknown', rank: null, ranked: null };
  const { total, rank, ranked } = result;
  return { year, total, state: total === null ? 'withheld' : 'published', rank, ranked };
}

function judge(promise: TotalPromise, { minimum, maximum }: ResultPeriod): AimedTotal {
  const { value } = promise;
  const fits = value >= minimum && value <= maximum;
  const scale = `mục tiêu ${formatNumber(value)} nằm ngoài thang ${minimum}–${maximum}`;
  return { ...promise, drawn: fits, doubt: fits ? sayDoubts(promise) : scale };
}

export const isSound = ({ drawn, doubt }: AimedTotal): boolean => drawn && doubt === null;
