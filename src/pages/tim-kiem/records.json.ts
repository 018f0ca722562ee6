import type { APIRoute } from 'astro';
import { listPlans } from '../../queries/plans.ts';
import { listSearchRecords } from '../../search/index.ts';

/** What the search index is made of. `src/cli/build.ts` reads this file after the build and takes it away. */
export const GET: APIRoute = async () => Response.json((await listPlans()).flatMap(listSearchRecords));
