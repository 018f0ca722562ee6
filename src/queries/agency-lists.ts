import type { Province } from '../schema/registry.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import { formatNumber } from '../wording/format.ts';
import type { AgencyView } from './agencies.ts';
import { groupByLead, type LeadGroup, NO_LEAD } from './indexes.ts';
import { isUnassigned } from './named-leads.ts';
import { type CommitmentRow, groupByPlan } from './rows.ts';

/** Agencies of one province; `null` collects those of the centre and those whose place is unknown. */
export interface ProvinceAgencies {
  province: Province | null;
  agencies: AgencyView[];
}

/** Agencies by province, provinces by name, those of no province last. */
export function groupByProvince(views: readonly AgencyView[]): ProvinceAgencies[] {
  const groups = Map.groupBy(views, ({ province }) => province);
  const rank = ({ province }: ProvinceAgencies): number => (province === null ? 1 : 0);
  return [...groups]
    .map(([province, agencies]) => ({ province, agencies }))
    .sort((a, b) => rank(a) - rank(b) || compareVietnamese(a.province?.name ?? '', b.province?.name ?? ''));
}

/** Whether some plan is its own or gives it something to do; others are there because such an agency leads to them. */
export const hasWork = ({ plans, own, given, coordinating }: AgencyView): boolean =>
  [plans, own, given, coordinating].some((list) => list.length > 0);

/** Whether it issued a plan or leads something; others with work only help. */
export const isActing = ({ plans, own, given }: AgencyView): boolean =>
  [plans, own, given].some((list) => list.length > 0);

/**
 * Every commitment once, by who leads it: an agency with a page, named for it or standing in as the issuer where the text
 * names nobody; else a group or a unit; else nobody.
 */
export interface CommitmentsByLead {
  agency: CommitmentRow[];
  issuer: CommitmentRow[];
  group: CommitmentRow[];
  nobody: CommitmentRow[];
}

export function splitByLead(rows: readonly CommitmentRow[]): CommitmentsByLead {
  const by = Map.groupBy(rows, ({ plan, commitment }): keyof CommitmentsByLead => {
    if (commitment.lead.length === 0) return 'nobody';
    if (commitment.lead.every(({ id }) => id === null)) return 'group';
    return isUnassigned(plan, commitment) ? 'issuer' : 'agency';
  });
  const list = (kind: keyof CommitmentsByLead): CommitmentRow[] => by.get(kind) ?? [];
  return { agency: list('agency'), issuer: list('issuer'), group: list('group'), nobody: list('nobody') };
}

/** Who leads in a plan without a page to lead to, with how many commitments; those of most first. */
export const listPagelessLeads = ({ group, nobody }: CommitmentsByLead): LeadGroup[] =>
  [
    ...groupByLead(group),
    ...groupByPlan(nobody).map(({ rows }) => ({ agency: NO_LEAD, province: '', rows })),
  ].sort((a, b) => b.rows.length - a.rows.length);

/** What is to be found on the agency's page, in few words; what the agency is where no plan gives it anything. */
export function listAgencyCounts(view: AgencyView): string[] {
  const counts: [number, (count: string) => string][] = [
    [view.plans.length, (count) => `${count} kế hoạch`],
    [view.own.length, (count) => `tự nhận ${count} việc`],
    [view.given.length, (count) => `được giao ${count} việc`],
    [view.coordinating.length, (count) => `phối hợp ${count} việc`],
  ];
  const said = counts.filter(([count]) => count > 0).map(([count, say]) => say(formatNumber(count)));
  if (said.length > 0) return said;
  if (view.predecessors.length > 0) return ['cơ quan kế thừa'];
  return view.children.length > 0 ? ['cơ quan cấp trên'] : [];
}
