import type { PublishedPlan } from '../schema/published-plan.ts';

/** A plan with those that carry it out or amend it. */
export interface PlanBranch {
  plan: PublishedPlan;
  /** How it hangs on the plan above; null for an outermost one. */
  relation: 'implements' | 'amends' | null;
  branches: PlanBranch[];
}

/**
 * The plans as trees: a plan stands below the first one of the list that it says to carry out or to amend, else
 * outermost. Every plan stands once, also where plans cite each other in a circle.
 */
export function listPlanTrees(plans: readonly PublishedPlan[]): PlanBranch[] {
  const above = new Map(plans.map((plan) => [plan, findAbove(plan, plans)]));
  const below = Map.groupBy(plans, (plan) => above.get(plan)?.plan.id ?? '');
  const seen = new Set<PublishedPlan>();
  const grow = (plan: PublishedPlan, relation: PlanBranch['relation']): PlanBranch => {
    seen.add(plan);
    const next = (below.get(plan.id) ?? []).filter((one) => !seen.has(one));
    return { plan, relation, branches: next.map((one) => grow(one, above.get(one)?.relation ?? null)) };
  };
  const trees = (below.get('') ?? []).map((plan) => grow(plan, null));
  for (const plan of plans) if (!seen.has(plan)) trees.push(grow(plan, null));
  return trees;
}

function findAbove(
  plan: PublishedPlan,
  plans: readonly PublishedPlan[],
): { plan: PublishedPlan; relation: 'implements' | 'amends' } | null {
  for (const { plan: id, relation } of plan.references) {
    const cited = id === plan.id ? undefined : plans.find((other) => other.id === id);
    if (cited && relation !== 'cites') return { plan: cited, relation };
  }
  return null;
}
