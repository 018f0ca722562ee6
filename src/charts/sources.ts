import { formatPlanName } from '../queries/plan-facts.ts';
import { comparePlans, type TargetRow } from '../queries/rows.ts';
import type { Results } from '../schema/registry.ts';
import { planUrl } from '../wording/links.ts';
import type { ChartView } from './view.ts';
import { namePlan } from './wording.ts';

/** Each plan that states one of the targets, once, with its address. */
export const listSources = (targets: readonly TargetRow[]): ChartView['sources'] =>
  listPlans(targets).map((plan) => ({ text: namePlan(plan), href: planUrl(plan.id) }));

const listPlans = (targets: readonly TargetRow[]) => [
  ...new Map(targets.map(({ plan }) => [plan.id, plan])).values(),
];

/** The targets of at most `limit` plans, the newest, in the order given; a note where plans were left out. */
export function keepNewestPlans(
  targets: readonly TargetRow[],
  limit: number,
): { kept: readonly TargetRow[]; note: string[] } {
  const plans = listPlans(targets);
  if (plans.length <= limit) return { kept: targets, note: [] };
  const newest = new Set(
    plans
      .toSorted(comparePlans)
      .slice(0, limit)
      .map(({ id }) => id),
  );
  const note = `Nêu ${limit} kế hoạch mới nhất trong ${plans.length} kế hoạch có chỉ tiêu loại này.`;
  return { kept: targets.filter(({ plan }) => newest.has(plan.id)), note: [note] };
}

/** Says that figures were read from a scan, and how many beside them are not sure; nothing for a clean source. */
export function listRestorationNotes(targets: readonly TargetRow[]): string[] {
  return listPlans(targets)
    .filter(({ source }) => source.restored)
    .map((plan) => {
      const places = new Set(
        targets.filter((row) => row.plan.id === plan.id).map((row) => row.target.provision),
      );
      const doubts = plan.doubts.filter(
        ({ kind, provision }) => kind === 'figure' && places.has(provision),
      ).length;
      const unsure = doubts === 0 ? '' : `, ${doubts} chỗ còn chưa chắc, được đánh dấu trong toàn văn`;
      return `Số liệu của ${formatPlanName(plan)} đọc lại từ bản quét${unsure}.`;
    });
}

/** Who published the results, with the address they name, then the plans that set targets beside them. */
export function listResultSources({ source }: Results, targets: readonly TargetRow[]): ChartView['sources'] {
  const [address] = /\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:org|gov)\.vn\b/.exec(source) ?? [];
  const published = { text: source, href: address === undefined ? null : `https://${address}` };
  return [published, ...listSources(targets)];
}
