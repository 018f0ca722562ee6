import type { APIRoute } from 'astro';
import { stringifyCommitmentsCsv } from '../../open-data/index.ts';
import { listPlans } from '../../queries/plans.ts';
import { listCommitmentRows } from '../../queries/rows.ts';

/** All commitments of all plans. */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(stringifyCommitmentsCsv(listCommitmentRows(await listPlans()), site ?? url));
