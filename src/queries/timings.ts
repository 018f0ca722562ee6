import type { Commitment } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import { formatDay } from '../wording/format.ts';
import { getLastDay } from './due.ts';
import type { CommitmentRow } from './rows.ts';
import { findDeadline, isUntimed } from './stated-targets.ts';

/** When a commitment is to be done, as its text prints it, or as a date; null where the text says nothing of when. */
export function formatTiming(plan: PublishedPlan, commitment: Commitment): string | null {
  const deadline = findDeadline(plan, commitment);
  return commitment.timing ?? (deadline && formatDay(deadline));
}

/** Commitments that are due at one time. */
export interface TimingGroup {
  /** “ngày 30/11/2025”, “năm 2024”, or as printed: “Thường xuyên”. */
  title: string;
  rows: CommitmentRow[];
}

export interface Timings {
  /** Dated ones by date, then the others by name. */
  groups: TimingGroup[];
  /** How many say nothing of time. */
  unsaid: number;
}

/** The commitments by when they are to be done. */
export function groupByTiming(rows: readonly CommitmentRow[]): Timings {
  const said = rows.filter(({ plan, commitment }) => !isUntimed(plan, commitment));
  const groups = [...Map.groupBy(said, getTime)].map(([time, members]) => ({ time, rows: members }));
  return {
    groups: groups
      .sort((a, b) => compareTimes(a.rows, b.rows) || compareVietnamese(a.time, b.time))
      .map(({ time, rows: members }) => ({ title: time, rows: members })),
    unsaid: rows.length - said.length,
  };
}

function getTime({ plan, commitment }: CommitmentRow): string {
  const deadline = findDeadline(plan, commitment);
  return deadline === null ? (commitment.timing ?? '') : formatDay(deadline);
}

function getEnd([row]: readonly CommitmentRow[]): string {
  const deadline = row ? findDeadline(row.plan, row.commitment) : null;
  return deadline === null ? '9999' : getLastDay(deadline);
}

const compareTimes = (a: readonly CommitmentRow[], b: readonly CommitmentRow[]): number =>
  getEnd(a).localeCompare(getEnd(b), 'en');
