/**
 * In: `content/` and `seeds/`. Out: the `plans` collection, each plan as pages show it.
 * Guaranteed: an entry is read once for each state of all that it depends on (its files, its source, the
 * registries, the code that reads it); what is kept is never stale and may be lost at any time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { planId } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { decodePlanFiles, listPlanIds, loadPlanFiles, type PlanFiles } from '../source/content.ts';
import { loadRegistry } from '../source/registry.ts';
import { readSeed } from '../source/seeds.ts';
import { hasCommitmentPages } from '../wording/links.ts';
import { composeDigest, DigestCache, readTree } from './cache.ts';
import { getPart } from './page-parts.ts';
import { composePublishedPlan, type PublishContext } from './publish.ts';
import { readPlanText } from './read.ts';

const CACHE = '.cache/plans';
/** Rooms whose code decides what a plan reads and looks like. */
const ROOMS = ['schema', 'vocabulary', 'wording', 'outline', 'lines', 'facts', 'rendering', 'source'];

/** Digest of what all plans depend on: code, its locked dependencies, registries. */
function digestCommon(root: string): string {
  const code = ROOMS.flatMap((room) => readTree(join(root, 'src', room), /\.ts$/));
  const registries = ['agencies', 'indexes', 'provinces'].flatMap((name) =>
    readTree(join(root, 'content', name), /\.yaml$/),
  );
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return composeDigest([...code, ...registries, lock, String(hasCommitmentPages)]);
}

/** Number and date of every plan, for plans typed by hand to link their citations to. */
function listKnownPlans(plans: readonly PlanFiles[]): PublishContext['knownPlans'] {
  return plans.map(decodePlanFiles).map(({ id, mdx, file }) => {
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

const digestPlan = ({ id, mdx, facts }: PlanFiles, { common, known }: Project, seed: string): string =>
  composeDigest([id, mdx, facts ?? '', common, facts === null ? known : '', seed]);

/** A plan that is kept as pages show it, under the digest of all that it depends on. */
const planState = z.strictObject({ id: planId, digest: z.string() });
export type PlanState = z.infer<typeof planState>;

/** What reading a plan needs beside the plan. */
interface Project {
  root: string;
  context: PublishContext;
  common: string;
  known: string;
}

function openProject(root: string, plans: readonly PlanFiles[]): Project {
  const hasTyped = plans.some(({ facts }) => facts === null);
  const context = { registry: loadRegistry(root), knownPlans: hasTyped ? listKnownPlans(plans) : [] };
  return { root, context, common: digestCommon(root), known: JSON.stringify(context.knownPlans) };
}

/** Keeps the plan as pages show it, unless it is kept already. */
function keepPlan(files: PlanFiles, project: Project): PlanState {
  const { root, context } = project;
  const hasSeed = existsSync(join(root, 'seeds', files.id, 'origin.yaml'));
  const seed = hasSeed ? readSeed(root, files.id) : null;
  const origin = seed ? JSON.stringify([seed.source.sha256, seed.origin]) : '';
  const digest = digestPlan(files, project, origin);
  const cache = openCache(root);
  const key = `${digest}.json`;
  if (!cache.has(key)) {
    const plan = composePublishedPlan(decodePlanFiles(files), seed, digest, context);
    cache.put(key, JSON.stringify(plan));
  }
  return { id: files.id, digest };
}

const openCache = (root: string): DigestCache => new DigestCache(join(root, CACHE));

/** Where a process begins to read the plans: those that begin at different places share the work. */
export type Beginning = 'first' | 'middle' | 'last';

/**
 * Reads and keeps every plan of `<root>/content/plans` that is not kept yet; says what is kept, in order of ids. Throws a `Refusal`
 * for the first plan that is wrong.
 */
export function keepPlans(root: string, beginning: Beginning = 'first'): PlanState[] {
  const plans = listPlanIds(root).map((id) => loadPlanFiles(root, id));
  const project = openProject(root, plans);
  if (beginning === 'last') plans.reverse();
  if (beginning === 'middle') plans.push(...plans.splice(0, plans.length / 2));
  return plans.map((files) => keepPlan(files, project)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The plan of a state, as pages show it; should it have been lost or damaged since, it is read again. */
export function readKeptPlan(root: string, { id, digest }: PlanState): PublishedPlan {
  const cache = openCache(root);
  const key = `${digest}.json`;
  let kept = cache.find(key);
  if (kept === null) {
    cache.forget(key);
    keepPlans(root);
    kept = cache.find(key);
  }
  if (kept === null) throw new Error(`${id} changed while the site was built: build it again.`);
  return JSON.parse(kept) as PublishedPlan;
}

/** The collection of plans, for Astro: states alone, since Astro would hold, write and bundle whatever else is in it. */
export function plansLoader(): Loader {
  return {
    name: 'plans',
    schema: planState,
    load: async ({ store, config, watcher }) => {
      const root = fileURLToPath(config.root);
      const refresh = (): void => {
        store.clear();
        const states = keepPlans(root, getPart() === 0 ? 'first' : 'middle');
        for (const state of states) store.set({ ...state, data: { ...state } });
        const kept = new Set(states.map(({ digest }) => `${digest}.json`));
        openCache(root).prune((key) => kept.has(key));
      };
      refresh();
      watcher?.add(join(root, 'content'));
      watcher?.on('change', (path) => {
        if (path.startsWith(join(root, 'content'))) refresh();
      });
    },
  };
}
