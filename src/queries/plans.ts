import { getCollection } from 'astro:content';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { comparePlans } from './rows.ts';

/** All plans of the site, newest first: the one door from the pages to the collection. */
export async function listPlans(): Promise<PublishedPlan[]> {
  const entries = await getCollection('plans');
  return entries.map((entry) => entry.data).sort(comparePlans);
}
