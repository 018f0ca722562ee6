import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { composePlanFiles } from '../compose/index.ts';
import { composeMessage, type Message, Refusal } from '../messages/index.ts';
import { getBuildDay } from '../queries/due.ts';
import { composePublishedPlan } from '../rendering/publish.ts';
import { checkRecorded, gatherUpdates } from '../rendering/updates/index.ts';
import type { AgencyRef } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { Registry } from '../schema/registry.ts';
import { listPlanIds, type PlanContent, readPlanContent } from '../source/content.ts';
import { loadRegistry, loadResults } from '../source/registry.ts';
import { listSeedIds, readSeed } from '../source/seeds.ts';
import { readRecordedUpdates, readUpdateFiles } from '../source/updates.ts';
import { getAgency, listNearestNames } from '../vocabulary/agencies.ts';
import { checkAddresses } from './addresses.ts';
import { convertSeeds } from './importing.ts';

export interface CheckReport {
  messages: Message[];
  /** The plans that could be read. */
  plans: PublishedPlan[];
  /** What was looked at, in one sentence. */
  checked: string;
}

/** Runs a check that refuses, and takes what it refuses as messages. */
function collect<T>(messages: Message[], check: () => T): T | null {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    messages.push(...error.messages);
    return null;
  }
}

/** Every agency that a fact names by id must be in the registry. */
function checkAgencies(plan: PublishedPlan, file: string, registry: Registry): Message[] {
  const named: AgencyRef[] = plan.commitments.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]);
  const ids = new Map(named.flatMap(({ id, name }) => (id === null ? [] : [[id, name] as const])));
  return [...ids]
    .filter(([id]) => getAgency(registry, id) === null)
    .map(([id, name]) => {
      const nearest = listNearestNames(registry, name).join(', ');
      return composeMessage(
        'agency/unknown',
        { file },
        `an agency of the registry (nearest names: ${nearest})`,
        `“${id}”`,
      );
    });
}

/** Every fact must name a provision that the plan has. */
function checkPlaces({ provisions, findings, tables, doubts }: PublishedPlan, file: string): Message[] {
  const ids = new Set(provisions.map(({ id }) => id));
  const places = [...findings, ...tables, ...doubts].flatMap(({ provision }) => provision || []);
  return [...new Set(places)]
    .filter((id) => !ids.has(id))
    .map((id) => composeMessage('content/facts', { file }, 'the id of a provision', `“${id}”`));
}

/** Importing again must change nothing: the content is what the importer makes of the seed. */
async function checkFreshness(root: string, contents: ReadonlyMap<string, PlanContent>): Promise<Message[]> {
  const { conversions } = await convertSeeds(root);
  return conversions.flatMap((conversion) => {
    const { id } = conversion.plan;
    const content = contents.get(id);
    const made = composePlanFiles(conversion);
    const file = `content/plans/${id}`;
    if (!content) return [composeMessage('content/stale', { file }, 'the content of this seed', 'none')];
    const stale = [
      content.mdx !== made['index.mdx'] && 'index.mdx',
      content.facts !== made['facts.json'] && 'facts.json',
    ];
    return stale.flatMap((name) =>
      name
        ? [
            composeMessage(
              'content/stale',
              { file: `${file}/${name}` },
              'what the importer makes of the seed',
              'something else',
            ),
          ]
        : [],
    );
  });
}

/** Every report must lie at something that its plan has, and be what it was when it was put on record. */
function checkUpdates(root: string, plans: readonly PublishedPlan[], registry: Registry): Message[] {
  const { files, messages } = gatherUpdates(root, { plans, registry, today: getBuildDay() });
  return [...messages, ...checkRecorded(readRecordedUpdates(root), files)];
}

/** Verifies registries, plans and their facts, reports, and that the content is what its sources give. */
export async function checkContent(root: string): Promise<CheckReport> {
  const messages: Message[] = [];
  const registry = loadRegistry(root);
  const results = loadResults(root);
  const contents = listPlanIds(root).map((id) => readPlanContent(root, id));
  const plans: PublishedPlan[] = [];
  for (const content of contents) {
    const seed = existsSync(join(root, 'seeds', content.id)) ? readSeed(root, content.id) : null;
    const plan = collect(messages, () =>
      composePublishedPlan(content, seed, '', { registry, knownPlans: [] }),
    );
    if (!plan) continue;
    plans.push(plan);
    messages.push(...checkAgencies(plan, content.file, registry), ...checkPlaces(plan, content.file));
  }
  messages.push(...checkAddresses(root, plans));
  // A plan that could not be read would make faults of the reports on it.
  if (plans.length === contents.length) messages.push(...checkUpdates(root, plans, registry));
  messages.push(...(await checkFreshness(root, new Map(contents.map((content) => [content.id, content])))));
  const { agencies, provinces, indexes } = registry;
  const reports = readUpdateFiles(root).length;
  return {
    messages,
    plans,
    checked: `Checked ${contents.length} plans, ${reports} reports, ${listSeedIds(root).length} seeds, ${agencies.length} agencies, ${provinces.length} provinces, ${indexes.length} indexes, ${results.length} results`,
  };
}
