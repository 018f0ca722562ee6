import type { APIRoute } from 'astro';
import { getSiteView } from '../../queries/site.ts';
import { getTerms } from '../../queries/terms.ts';
import { listEntryGroups, listNamePairs, type Names } from '../../search/names.ts';
import { loadRegistry } from '../../source/registry.ts';

/** The names that the search page suggests pages by, and those that it takes for one another. */
export const GET: APIRoute = async () => {
  const names: Names = {
    groups: listEntryGroups(await getSiteView()),
    pairs: listNamePairs(getTerms(), loadRegistry(process.cwd())),
  };
  return Response.json(names);
};
