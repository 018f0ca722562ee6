import type { PublishedPlan } from '../schema/published-plan.ts';
import { createPlaces } from './plan-documents.ts';

/** A function that says where a provision of one of the rows' plans stands: “mục II.2.4”. */
export function createRowPlaces(
  rows: readonly { plan: PublishedPlan }[],
): (plan: PublishedPlan, provision: string) => string {
  const plans = new Set(rows.map(({ plan }) => plan));
  const places = new Map([...plans].map((plan) => [plan, createPlaces(plan)]));
  return (plan, provision) => places.get(plan)?.(provision).text ?? provision;
}
