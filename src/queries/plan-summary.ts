import type { AgencyRef, Commitment } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { formatCount, formatDay, formatNumber } from '../wording/format.ts';
import { getLastDay } from './due.ts';
import { countKinds } from './facts.ts';
import { groupByNamedLeads, sayGiven } from './named-leads.ts';
import { findDeadline } from './stated-targets.ts';
import type { ReportedFact } from './updates.ts';

/** One computed sentence on a plan, and the part of its page that it sums up. */
export interface SummaryLine {
  text: string;
  anchor: string;
}

/** How many leads are named. */
const named = 3;

/**
 * What a plan asks of whom and by when, counted from its facts, and on how much of it there is a report; nothing is said
 * of what it does not hold.
 */
export function summarisePlan(plan: PublishedPlan, reported: readonly ReportedFact[] = []): SummaryLine[] {
  const tasks = { anchor: 'nhiem-vu' };
  const targets = { anchor: 'chi-tieu' };
  return [
    { text: describeLeads(plan), ...tasks },
    { text: describeTimes(plan), ...tasks },
    { text: describeTargets(plan), ...targets },
    { text: describeReach(plan), ...targets },
    { text: describeReports(reported), anchor: 'bao-cao' },
  ].filter(({ text }) => text !== '');
}

/** “Giao 81 trên 160 nhiệm vụ cho 21 nơi chủ trì; nhiều nhất là Sở Nội vụ (16), …”. */
function describeLeads(plan: PublishedPlan): string {
  if (plan.commitments.length === 0) return '';
  const groups = groupByNamedLeads(plan).filter(({ leads }) => leads.length > 0);
  const most = groups
    .toSorted((a, b) => b.commitments.length - a.commitments.length)
    .slice(0, named)
    .map(
      ({ leads, commitments: own }) =>
        `${leads.map(nameInside).join(' cùng ')} (${formatNumber(own.length)})`,
    );
  if (groups.length === 0) return 'Không giao nhiệm vụ nào cho ai chủ trì.';
  if (groups.length === 1)
    return `${sayGiven(plan)} cho một nơi chủ trì: ${groups[0]?.leads.map(nameInside).join(' cùng ')}.`;
  return `${sayGiven(plan)} cho ${formatNumber(groups.length)} nơi chủ trì; nhiều nhất là ${most.join(', ')}.`;
}

/** “các cơ quan, địa phương”: a group is no name, so that its capital belongs to the line it opened. */
const nameInside = ({ name }: AgencyRef): string => name.replace(/^Các /u, 'các ');

/** “2 trên 108 nhiệm vụ nêu thời hạn; 21 nhiệm vụ chỉ nêu “Thường xuyên” hay kỳ thực hiện.” */
function describeTimes(plan: PublishedPlan): string {
  const { commitments } = plan;
  if (commitments.length === 0) return '';
  const isDue = (one: Commitment): boolean => findDeadline(plan, one) !== null;
  const due = commitments.filter(isDue).length;
  const lasting = commitments.filter((one) => one.timing !== null && !isDue(one)).length;
  const dated =
    due === 0
      ? 'Không nhiệm vụ nào nêu thời hạn'
      : `${formatNumber(due)} trên ${formatCount(commitments.length, 'nhiệm vụ')} nêu thời hạn`;
  return lasting === 0
    ? `${dated}.`
    : `${dated}; ${formatCount(lasting, 'nhiệm vụ')} chỉ nêu “Thường xuyên” hay kỳ thực hiện.`;
}

function describeTargets({ targets }: PublishedPlan): string {
  if (targets.length === 0) return '';
  const figures = targets.filter(({ value }) => value !== null).length;
  return `${formatNumber(figures)} trên ${formatCount(targets.length, 'chỉ tiêu')} nêu con số phải đạt.`;
}

/** The time of the last target. */
function describeReach({ targets }: PublishedPlan): string {
  const deadlines = targets.flatMap(({ deadline }) => deadline ?? []);
  const last = deadlines.toSorted((a, b) => getLastDay(a).localeCompare(getLastDay(b), 'en')).at(-1);
  if (last === undefined) return targets.length > 0 ? 'Không chỉ tiêu nào nêu thời hạn.' : '';
  return `${formatCount(deadlines.length, 'chỉ tiêu')} nêu thời hạn, muộn nhất là ${formatDay(last)}.`;
}

/** “Đã có báo cáo về 1 nhiệm vụ và 2 chỉ tiêu, mới nhất ngày 20/12/2025.” */
function describeReports(reported: readonly ReportedFact[]): string {
  const dates = reported.map(({ reports: [{ date }] }) => date).sort();
  const latest = dates.at(-1);
  return latest
    ? `Đã có báo cáo về ${countKinds(reported.map(({ fact }) => fact))}, mới nhất ${formatDay(latest)}.`
    : '';
}
