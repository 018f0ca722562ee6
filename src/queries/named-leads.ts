import type { AgencyRef, Commitment } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { formatCount, formatNumber } from '../wording/format.ts';

const unassigned = new WeakMap<PublishedPlan, ReadonlySet<string>>();

/** Whether the text names nobody for a commitment, so that the issuer stands in as its lead. */
export function isUnassigned(plan: PublishedPlan, { id }: Pick<Commitment, 'id'>): boolean {
  const ids = unassigned.get(plan) ?? new Set(plan.unassigned);
  unassigned.set(plan, ids);
  return ids.has(id);
}

/** Whom the text itself names to lead a commitment: not the issuer that stands in. */
export const listNamedLeads = (plan: PublishedPlan, commitment: Commitment): AgencyRef[] =>
  isUnassigned(plan, commitment) ? [] : commitment.lead;

/** The tasks of one agency, or of several that lead together; without leads those that the text gives to nobody. */
export interface NamedLeads {
  leads: AgencyRef[];
  commitments: Commitment[];
}

/** “Giao 75 trên 160 nhiệm vụ”, “Giao cả 108 nhiệm vụ”: those for which a plan's text names who leads. */
export function sayGiven(plan: PublishedPlan): string {
  const all = plan.commitments.length;
  const given = plan.commitments.filter((one) => listNamedLeads(plan, one).length > 0).length;
  return `Giao ${given === all ? 'cả' : `${formatNumber(given)} trên`} ${formatCount(all, 'nhiệm vụ')}`;
}

/** How pages call the leads of what a text gives to nobody. */
export const NOBODY = 'Không giao cho ai chủ trì';

/** A plan's commitments by whom its text names to lead them, in the order in which it first names each. */
export function groupByNamedLeads(plan: PublishedPlan): NamedLeads[] {
  const key = (commitment: Commitment): string =>
    listNamedLeads(plan, commitment)
      .map(({ id, name }) => id ?? name)
      .sort()
      .join(' + ');
  return [...Map.groupBy(plan.commitments, key).values()].map((commitments) => ({
    leads: commitments.slice(0, 1).flatMap((first) => listNamedLeads(plan, first)),
    commitments,
  }));
}
