import type { Commitment, Target } from '../schema/plan.ts';
import type { PublishedPlan, PublishedProvision } from '../schema/published-plan.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';

/** A fact together with the plan that states it. */
export interface TargetRow {
  plan: PublishedPlan;
  target: Target;
}
export interface CommitmentRow {
  plan: PublishedPlan;
  commitment: Commitment;
}
export interface ProvisionRow {
  plan: PublishedPlan;
  provision: PublishedProvision;
}

/** Newest year first, then by title; plans of a province stay together. */
export const comparePlans = (a: PublishedPlan, b: PublishedPlan): number =>
  b.year - a.year ||
  compareVietnamese(a.province.name, b.province.name) ||
  compareVietnamese(a.title, b.title);

/** All targets of the plans, in the order of plans and text. */
export const listTargetRows = (plans: readonly PublishedPlan[]): TargetRow[] =>
  plans.flatMap((plan) => plan.targets.map((target) => ({ plan, target })));

/** All commitments of the plans, in the order of plans and text. */
export const listCommitmentRows = (plans: readonly PublishedPlan[]): CommitmentRow[] =>
  plans.flatMap((plan) => plan.commitments.map((commitment) => ({ plan, commitment })));

/** Rows by their plan, in the order of first appearance. */
export const groupByPlan = <Row extends { plan: PublishedPlan }>(
  rows: readonly Row[],
): { plan: PublishedPlan; rows: Row[] }[] =>
  [...Map.groupBy(rows, (row) => row.plan)].map(([plan, members]) => ({ plan, rows: members }));
