import { getCollection } from 'astro:content';
import { type PlanState, readKeptPlan } from '../rendering/loader.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { comparePlans } from './rows.ts';

let gathered = new Map<string, PublishedPlan>();

/** All plans of the site, newest first: the one door from the pages to the collection. Each state is read once. */
export async function listPlans(): Promise<PublishedPlan[]> {
  const entries = await getCollection('plans');
  gathered = new Map(entries.map(({ data }) => [data.digest, gathered.get(data.digest) ?? readPlan(data)]));
  return [...gathered.values()].sort(comparePlans);
}

const readPlan = (state: PlanState): PublishedPlan => readKeptPlan(process.cwd(), state);
