import type { PublishedPlan } from '../schema/published-plan.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import { agencyListUrl, boardUrl, planListUrl } from '../wording/links.ts';

/** A true number and the page that lists what it counts. */
export interface LinkedCount {
  count: number;
  noun: string;
  href: string;
}

/** How much the site holds. */
export const countContent = (plans: readonly PublishedPlan[]): LinkedCount[] => [
  { count: plans.length, noun: 'kế hoạch', href: planListUrl },
  {
    count: plans.reduce((sum, plan) => sum + plan.commitments.length, 0),
    noun: 'nhiệm vụ',
    href: `${agencyListUrl}#nhiem-vu`,
  },
  { count: plans.reduce((sum, plan) => sum + plan.targets.length, 0), noun: 'chỉ tiêu', href: boardUrl },
];

/** When a plan was issued, as near as the site knows: its own date, the one another document gives, its year. */
const issuedOn = ({ date, citedAs, year }: PublishedPlan): string => date ?? citedAs?.date ?? String(year);

/** The plans issued last, latest first. */
export const listNewest = (plans: readonly PublishedPlan[], count: number): PublishedPlan[] =>
  plans
    .toSorted((a, b) => issuedOn(b).localeCompare(issuedOn(a), 'en') || compareVietnamese(a.title, b.title))
    .slice(0, count);
