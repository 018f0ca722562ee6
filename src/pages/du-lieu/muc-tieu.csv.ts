import type { APIRoute } from 'astro';
import { stringifyTargetsCsv } from '../../open-data/index.ts';
import { listPlans } from '../../queries/plans.ts';
import { listTargetRows } from '../../queries/rows.ts';

/** All targets of all plans. */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(stringifyTargetsCsv(listTargetRows(await listPlans()), site ?? url));
