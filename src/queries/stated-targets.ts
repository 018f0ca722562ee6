import type { Commitment, Target } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';

const grouped = new WeakMap<PublishedPlan, Map<string, Target[]>>();

function listTargetsAt(plan: PublishedPlan, provision: string): readonly Target[] {
  const known = grouped.get(plan) ?? Map.groupBy(plan.targets, (target) => target.provision);
  grouped.set(plan, known);
  return known.get(provision) ?? [];
}

const trim = (quote: string): string => quote.replace(/[\s.;,]+$/u, '');

/**
 * The targets that the words of a commitment state: “bảo đảm trên 90% người dân hài lòng về TTHC trong năm 2025” is a task
 * and a target. A figure or a day of theirs is the task's, too.
 */
export const findStatedTargets = (plan: PublishedPlan, { provision, text }: Commitment): Target[] =>
  listTargetsAt(plan, provision).filter(
    ({ quote }) => text.includes(trim(quote)) || trim(quote).includes(trim(text)),
  );

/** When a commitment is to be done: its own time, or that of a target in its words; null where neither is stated. */
export const findDeadline = (plan: PublishedPlan, commitment: Commitment): string | null =>
  commitment.deadline ??
  findStatedTargets(plan, commitment).find(({ deadline }) => deadline !== null)?.deadline ??
  null;

/** Whether the text says nothing of when; “Thường xuyên” is something. */
export const isUntimed = (plan: PublishedPlan, commitment: Commitment): boolean =>
  commitment.timing === null && findDeadline(plan, commitment) === null;
