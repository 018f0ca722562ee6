import type { AgencyRef, Commitment } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';

/** One line of “Mục lục” with those below it. */
export interface Contents {
  id: string;
  label: string;
  heading: string;
  children: Contents[];
}

/** The headings of the plan as a tree, `depth` levels deep; a unit without heading lends its place to those below. */
export function listContents(plan: PublishedPlan, depth = 3): Contents[] {
  const children = Map.groupBy(plan.provisions, ({ parent }) => parent);
  const list = (parent: string | null, left: number): Contents[] =>
    left === 0
      ? []
      : (children.get(parent) ?? []).flatMap(({ id, label, mark, heading }) =>
          heading === null
            ? list(id, left)
            : [{ id, label: `${label}${mark}`, heading, children: list(id, left - 1) }],
        );
  return list(null, depth);
}

/** The tasks of one agency, or of several that lead together; without leads those that the text gives to nobody. */
export interface LeadGroup {
  leads: AgencyRef[];
  commitments: Commitment[];
}

/** A plan's commitments by whom its text names to lead them, in the order in which it first names each. */
export function groupByLead({ commitments, unassigned }: PublishedPlan): LeadGroup[] {
  const left = new Set(unassigned);
  const getLeads = ({ id, lead }: Commitment): AgencyRef[] => (left.has(id) ? [] : lead);
  const key = (commitment: Commitment) =>
    getLeads(commitment)
      .map(({ id, name }) => id ?? name)
      .sort()
      .join(' + ');
  return [...Map.groupBy(commitments, key).values()].map((members) => ({
    leads: members.slice(0, 1).flatMap(getLeads),
    commitments: members,
  }));
}
