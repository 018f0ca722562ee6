import { hasErrors, Refusal } from '../messages/index.ts';
import { gatherUpdates, type Placed } from '../rendering/updates/index.ts';
import type { AgencyRef } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { Registry } from '../schema/registry.ts';
import type { ReportedItem } from '../schema/update.ts';
import { statusWords } from '../vocabulary/statuses.ts';
import { formatDay } from '../wording/format.ts';
import { agencyRefUrl } from '../wording/links.ts';
import type { AgencyView } from './agencies.ts';
import { getBuildDay } from './due.ts';
import { type FactView, listFactViews } from './facts.ts';

/** What one agency said on one commitment or target: its own claim, checked by nobody here. */
export interface Report extends Omit<ReportedItem, 'about' | 'line'> {
  agency: AgencyRef;
  /** The agency's page; null where it has none. */
  agencyUrl: string | null;
  /** ISO day. */
  date: string;
  /** Number of the document that reports it; null for none. */
  number: string | null;
  /** http(s) address where it was published; null for none. */
  source: string | null;
  /** Path of the file below the root. */
  file: string;
}

/** A commitment or a target on which something was reported, newest first; never empty. */
export interface ReportedFact {
  fact: FactView;
  reports: [Report, ...Report[]];
}

/** By plan, in the order of the plan's facts; a plan without reports is not in it. */
export type ReportsByPlan = ReadonlyMap<string, readonly ReportedFact[]>;

interface Read {
  plans: readonly PublishedPlan[];
  registry: Registry;
  /** Those that have a page. */
  agencies: readonly { id: string }[];
}

/** Every report of `<root>/content/updates`. Throws a `Refusal` where one is wrong, changed or lost. */
export function listReports(root: string, { plans, registry, agencies }: Read): ReportsByPlan {
  const { placed, messages } = gatherUpdates(root, { plans, registry, today: getBuildDay() });
  if (hasErrors(messages)) throw new Refusal(messages.filter(({ severity }) => severity === 'error'));
  return groupReports(placed, new Set(agencies.map(({ id }) => id)));
}

/** @param pages ids of the agencies that have a page */
export function groupReports(placed: readonly Placed[], pages: ReadonlySet<string>): ReportsByPlan {
  const byPlan = Map.groupBy(placed, ({ plan }) => plan);
  return new Map([...byPlan].map(([plan, own]) => [plan.id, groupByFact(plan, own, pages)]));
}

function groupByFact(
  plan: PublishedPlan,
  placed: readonly Placed[],
  pages: ReadonlySet<string>,
): ReportedFact[] {
  const byFact = Map.groupBy(placed, ({ fact }) => fact);
  return listFactViews(plan).flatMap((fact) => {
    const own = byFact.get(fact.id) ?? [];
    const [latest, ...before] = own.map((one) => toReport(one, pages)).sort(compareNewest);
    return latest ? [{ fact, reports: [latest, ...before] }] : [];
  });
}

function toReport({ update, item }: Placed, pages: ReadonlySet<string>): Report {
  const { agency, date, number, source, file } = update;
  const { status, figure, words } = item;
  const agencyUrl = pages.has(agency.id ?? '') ? agencyRefUrl(agency) : null;
  return { agency, agencyUrl, date, number, source, file, status, figure, words };
}

/** Of one day the file that comes last in order is the later one. */
const compareNewest = (a: Report, b: Report): number =>
  b.date.localeCompare(a.date, 'en') || (stripForm(b.file) < stripForm(a.file) ? -1 : 1);

/** "-2" sorts after nothing, and before the dot of ".mdx". */
const stripForm = (file: string): string => file.replace(/\.mdx$/, '');

/** The reports on one commitment or target; [] for none. */
export const getReports = (all: ReportsByPlan, plan: string, fact: string): readonly Report[] =>
  all.get(plan)?.find((one) => one.fact.id === fact)?.reports ?? [];

/** What was reported, by whomever, on what the agency leads and on the targets of its plans. */
export function listReportedOf({ own, given, targets }: AgencyView, all: ReportsByPlan): ReportedFact[] {
  if (all.size === 0) return [];
  const facts = [...given, ...own].map(({ plan, commitment }) => `${plan.id} ${commitment.id}`);
  const asked = new Set([...facts, ...targets.map(({ plan, target }) => `${plan.id} ${target.id}`)]);
  return [...all.values()].flat().filter(({ fact }) => asked.has(`${fact.plan.id} ${fact.id}`));
}

/** “Thanh tra tỉnh báo cáo ngày 20/12/2025: đã xong, 97,5%”. */
export function describeLatest({ reports: [latest] }: ReportedFact): string {
  const said = [statusWords[latest.status], latest.figure?.text].filter(Boolean).join(', ');
  return `${latest.agency.name} báo cáo ${formatDay(latest.date)}: ${said}`;
}
