import type { APIRoute } from 'astro';
import { listReportRows, stringifyReportsCsv } from '../../open-data/index.ts';
import { getSiteView } from '../../queries/site.ts';

/** All that agencies reported; a header alone while nothing was reported. */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(stringifyReportsCsv(listReportRows((await getSiteView()).reports), site ?? url));
