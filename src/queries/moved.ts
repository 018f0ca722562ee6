import { readPublished, readRedirects } from '../source/published.ts';
import { type Aliases, createResolve, listAliases, listMovedPages } from '../wording/published-ids.ts';
import { onceABuild } from './once.ts';
import { listPlans } from './plans.ts';

interface Moved {
  /** Pages that are no longer there, each with where its readers go. */
  pages: { from: string; to: string }[];
  /** Anchors that a plan's text must keep, by the address of its page. */
  aliases: ReadonlyMap<string, Aliases>;
}

/** What was published under another address than now. */
export const getMoved = onceABuild(async (): Promise<Moved> => {
  const recorded = readPublished(process.cwd());
  const resolve = createResolve(await listPlans(), readRedirects(process.cwd()));
  return { pages: listMovedPages(recorded, resolve), aliases: listAliases(recorded, resolve) };
});
