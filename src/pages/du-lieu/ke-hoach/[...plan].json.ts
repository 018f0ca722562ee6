import type { APIRoute, GetStaticPaths } from 'astro';
import { toPublicPlan } from '../../../open-data/index.ts';
import { listPlans } from '../../../queries/plans.ts';
import type { PublishedPlan } from '../../../schema/published-plan.ts';

export const getStaticPaths = (async () =>
  (await listPlans()).map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

/** One plan in the shape of `/du-lieu/ke-hoach.schema.json`. */
export const GET: APIRoute<{ plan: PublishedPlan }> = ({ props }) =>
  new Response(`${JSON.stringify(toPublicPlan(props.plan), null, 1)}\n`);
