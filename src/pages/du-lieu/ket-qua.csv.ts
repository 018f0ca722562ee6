import type { APIRoute } from 'astro';
import { listResultRows, stringifyResultsCsv } from '../../open-data/index.ts';
import { getSiteView } from '../../queries/site.ts';

/** The published results of all provinces. */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(stringifyResultsCsv(listResultRows((await getSiteView()).provinces), site ?? url));
