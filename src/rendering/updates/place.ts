import type { PublishedPlan } from '../../schema/published-plan.ts';
import type { Redirect } from '../../schema/redirect.ts';
import { commitmentPageUrl, planUrl } from '../../wording/links.ts';
import { createResolve } from '../../wording/published-ids.ts';

/** Finds what a report names, under the id that it bears now: a report is never rewritten when an id changes. */
export interface Places {
  findPlan(id: string): PublishedPlan | null;
  /** The commitment or target with this id; null where the plan tells none apart under it any more. */
  findFact(plan: string, id: string): { plan: PublishedPlan; id: string } | null;
}

/** @param readRedirects called, and all addresses listed, only for an id that no plan has as it is */
export function createPlaces(
  plans: readonly PublishedPlan[],
  readRedirects: () => readonly Redirect[],
): Places {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const resolve = lazily(() => createResolve(plans, readRedirects()));
  const findNow = (planId: string, id: string) => {
    const plan = byId.get(planId);
    return plan && listFactIds(plan).includes(id) ? { plan, id } : null;
  };
  return {
    findPlan: (id) => byId.get(id) ?? byId.get(parsePlanUrl(resolve()(planUrl(id)))) ?? null,
    findFact: (plan, id) => {
      const now = findNow(plan, id);
      return now ?? findNow(...parseFactUrl(resolve()(commitmentPageUrl(plan, id))));
    },
  };
}

/** The ids under which a report may name something of the plan. */
export const listFactIds = ({ commitments, targets }: PublishedPlan): string[] =>
  [...commitments, ...targets].map(({ id }) => id);

const parsePlanUrl = (url: string | null): string => /^\/ke-hoach\/(.+)\/$/.exec(url ?? '')?.[1] ?? '';

function parseFactUrl(url: string | null): [plan: string, id: string] {
  const [, plan = '', id = ''] = /^\/cam-ket\/(.+)\/([^/]+)\/$/.exec(url ?? '') ?? [];
  return [plan, id];
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
