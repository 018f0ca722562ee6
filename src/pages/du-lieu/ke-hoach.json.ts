import type { APIRoute } from 'astro';
import { listPlanEntries } from '../../open-data/index.ts';
import { listPlans } from '../../queries/plans.ts';

/** All plans: id, title, address of the page and of the file of each. */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(`${JSON.stringify(listPlanEntries(await listPlans(), site ?? url), null, 1)}\n`);
