import { planUrl } from '../queries/links.ts';
import type { ChartTarget, ChartView } from './view.ts';
import { namePlan } from './wording.ts';

/** Each plan that states one of the targets, once, with its address. */
export function listSources(targets: readonly ChartTarget[]): ChartView['sources'] {
  const plans = new Map(targets.map(({ plan }) => [plan.id, plan]));
  return [...plans.values()].map((plan) => ({ text: namePlan(plan), href: planUrl(plan.id) }));
}
