import type { APIRoute, GetStaticPaths } from 'astro';
import { toPublicPlan } from '../../../open-data/index.ts';
import { listPlans } from '../../../queries/plans.ts';
import { leaveOutKept } from '../../../rendering/kept-pages.ts';
import type { PublishedPlan } from '../../../schema/published-plan.ts';
import { dataUrl } from '../../../wording/links.ts';

export const getStaticPaths = (async () => {
  const pages = (await listPlans()).map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
  return leaveOutKept(pages, ({ params }) => dataUrl(params.plan));
}) satisfies GetStaticPaths;

/** One plan in the shape of `/du-lieu/ke-hoach.schema.json`. */
export const GET: APIRoute<{ plan: PublishedPlan }> = ({ props }) =>
  new Response(`${JSON.stringify(toPublicPlan(props.plan), null, 1)}\n`);
