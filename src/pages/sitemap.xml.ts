import type { APIRoute } from 'astro';
import { stringifySitemap } from '../open-data/index.ts';
import { listPagePaths } from '../queries/page-paths.ts';
import { getSiteView } from '../queries/site.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(stringifySitemap(listPagePaths(await getSiteView()), site ?? url));
