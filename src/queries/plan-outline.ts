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
