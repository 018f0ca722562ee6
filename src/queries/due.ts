import type { Commitment, Target } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { formatFigure } from '../wording/format.ts';

/** A target or a commitment that is to be reached or done by a stated time. */
export interface DueFact {
  plan: PublishedPlan;
  id: string;
  provision: string;
  kind: 'target' | 'commitment';
  /** What is promised, in the plan's words; of a target with its figure. */
  text: string;
  /** As precise as the plan states it: a day, a month or a year. */
  deadline: string;
  /** The last day of it: of a year 31 December. */
  lastDay: string;
}

/** Everything that some plan dates, split by a day: what is still open on it, soonest first, and what is past. */
export interface DueList {
  day: string;
  open: DueFact[];
  /** Latest first. */
  past: DueFact[];
}

/** Facts with a deadline, before and from `day` (ISO) on. Those without one are in neither list. */
export function listDue(plans: readonly PublishedPlan[], day: string): DueList {
  const dated = plans.flatMap(listDated).sort((a, b) => a.lastDay.localeCompare(b.lastDay, 'en'));
  const open = dated.filter(({ lastDay }) => lastDay >= day);
  return { day, open, past: dated.filter(({ lastDay }) => lastDay < day).reverse() };
}

function listDated(plan: PublishedPlan): DueFact[] {
  const facts = [
    ...plan.targets.map((target) => ({ ...target, kind: 'target' as const, text: describeTarget(target) })),
    ...plan.commitments.map((commitment) => ({ ...commitment, kind: 'commitment' as const })),
  ];
  return facts.flatMap(({ id, provision, kind, text, deadline }) =>
    deadline === null ? [] : [{ plan, id, provision, kind, text, deadline, lastDay: getLastDay(deadline) }],
  );
}

/** What a short list of dated facts leaves out, so that a page can say where it stands. */
export interface DueRest {
  targets: number;
  commitments: number;
  /** The plans of those commitments. */
  plans: PublishedPlan[];
}

export function sumRest(facts: readonly DueFact[]): DueRest {
  const commitments = facts.filter(({ kind }) => kind === 'commitment');
  return {
    targets: facts.length - commitments.length,
    commitments: commitments.length,
    plans: [...new Set(commitments.map(({ plan }) => plan))],
  };
}

const describeTarget = (target: Target): string => {
  const figure = formatFigure(target);
  return figure === '' ? target.quote : `${target.subject}: ${figure}`;
};

/** 2026 is 2026-12-31, 2026-02 is 2026-02-28. */
export function getLastDay(deadline: Commitment['deadline'] & string): string {
  const [year = 0, month = 12, day] = deadline.split('-').map(Number);
  if (day !== undefined) return deadline;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * The day on which the site is built, in Viet Nam, as ISO. `SOURCE_DATE_EPOCH` (seconds) sets it, for builds that must
 * be the same again: https://reproducible-builds.org/specs/source-date-epoch/.
 */
export function getBuildDay(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): string {
  const at = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(at);
}
