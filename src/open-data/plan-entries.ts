import type { PublishedPlan } from '../schema/published-plan.ts';
import { dataUrl, planUrl } from '../wording/links.ts';

/** One line of `/du-lieu/ke-hoach.json`; both addresses are absolute. */
export interface PlanEntry {
  id: string;
  title: string;
  /** The plan's page. */
  address: string;
  /** The plan as JSON in the public shape. */
  file: string;
}

/** What the site publishes, a plan an entry, in the order given. */
export const listPlanEntries = (plans: readonly PublishedPlan[], site: URL): PlanEntry[] =>
  plans.map(({ id, title }) => ({
    id,
    title,
    address: new URL(planUrl(id), site).href,
    file: new URL(dataUrl(id), site).href,
  }));
