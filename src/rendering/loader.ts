/**
 * In: `content/` and `seeds/`. Out: the `plans` collection, and the HTML of each plan.
 * Guaranteed: an entry is read and rendered once for each state of all that it depends on (its files, its source, the
 * registries, the code that reads it); what is kept is never stale and may be lost at any time.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { hasCommitmentPages } from '../queries/links.ts';
import type { Aliases } from '../queries/published-ids.ts';
import { type PublishedPlan, publishedPlan } from '../schema/published-plan.ts';
import { listPlanIds, type PlanContent, readPlanContent } from '../source/content.ts';
import { loadRegistry } from '../source/registry.ts';
import { readSeed } from '../source/seeds.ts';
import { composeDigest, DigestCache } from './cache.ts';
import { renderPlan } from './html.ts';
import { composePublishedPlan, type PublishContext } from './publish.ts';
import { readPlanText } from './read.ts';

const CACHE = '.cache/plans';
/** Rooms whose code decides what a plan reads and looks like. */
const ROOMS = ['schema', 'vocabulary', 'outline', 'lines', 'facts', 'rendering', 'source'];

/** Files of another room that the HTML is made with: addresses and the wording of values. */
const LEAVES = /^(links|format)\.ts$/;

const readTree = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => readFileSync(path, 'utf8'));

/** Digest of what all plans depend on: code, its locked dependencies, registries. */
function digestCommon(root: string): string {
  const code = [
    ...ROOMS.flatMap((room) => readTree(join(root, 'src', room), /\.ts$/)),
    ...readTree(join(root, 'src/queries'), LEAVES),
  ];
  const registries = ['agencies', 'indexes', 'provinces'].flatMap((name) =>
    readTree(join(root, 'content', name), /\.yaml$/),
  );
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return composeDigest([...code, ...registries, lock, String(hasCommitmentPages)]);
}

/** Number and date of every plan, for plans typed by hand to link their citations to. */
function listKnownPlans(contents: readonly PlanContent[]): PublishContext['knownPlans'] {
  return contents.map(({ id, mdx, file }) => {
    const { number, date, citedAs, province } = readPlanText(
      mdx.replace(/(\n---[ \t]*\n)[\s\S]*$/, '$1'),
      file,
    ).frontMatter;
    return {
      id,
      number: number ?? citedAs?.number ?? null,
      date: date ?? citedAs?.date ?? null,
      province: province ?? '',
    };
  });
}

const digestPlan = (content: PlanContent, common: string, known: string, seed: string): string =>
  composeDigest([
    content.id,
    content.mdx,
    content.facts ?? '',
    common,
    content.facts === null ? known : '',
    seed,
  ]);

/** Every plan of `<root>/content/plans`, as pages show it. Throws a `Refusal` for the first that is wrong. */
export function loadPlans(root: string): PublishedPlan[] {
  const cache = new DigestCache(join(root, CACHE));
  const contents = listPlanIds(root).map((id) => readPlanContent(root, id));
  const context = { registry: loadRegistry(root), knownPlans: listKnownPlans(contents) };
  const common = digestCommon(root);
  const known = JSON.stringify(context.knownPlans);
  const plans = contents.map((content) => {
    const hasSeed = existsSync(join(root, 'seeds', content.id, 'origin.yaml'));
    const seed = hasSeed ? readSeed(root, content.id) : null;
    const digest = digestPlan(
      content,
      common,
      known,
      seed ? JSON.stringify([seed.source.sha256, seed.origin]) : '',
    );
    const kept = cache.get(`${digest}.json`, () =>
      JSON.stringify(composePublishedPlan(content, seed, digest, context)),
    );
    return JSON.parse(kept) as PublishedPlan;
  });
  cache.prune(new Set(plans.flatMap(({ digest }) => [`${digest}.json`, `${digest}.html`])));
  return plans;
}

/** The collection of plans, for Astro. */
export function plansLoader(): Loader {
  return {
    name: 'plans',
    schema: publishedPlan,
    load: async ({ store, config, watcher }) => {
      const root = fileURLToPath(config.root);
      const refresh = (): void => {
        store.clear();
        for (const data of loadPlans(root)) store.set({ id: data.id, data, digest: data.digest });
      };
      refresh();
      watcher?.add(join(root, 'content'));
      watcher?.on('change', (path) => {
        if (path.startsWith(join(root, 'content'))) refresh();
      });
    },
  };
}

/** The plan's full text as HTML: kept, or rendered now; one with ids of before, which is rare, is always rendered. */
export const readPlanHtml = async (plan: PublishedPlan, aliases: Aliases = new Map()): Promise<string> =>
  aliases.size > 0
    ? renderPlan(plan, aliases)
    : new DigestCache(CACHE).get(`${plan.digest}.html`, () => renderPlan(plan));
