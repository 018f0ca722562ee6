import { formatIssuer, formatPlanAnywhere } from '../queries/issuer.ts';
import type { Commitment, Target } from '../schema/plan.ts';
import type { PublishedPlan, PublishedProvision } from '../schema/published-plan.ts';

export interface Facts {
  targets: readonly Target[];
  commitments: readonly Commitment[];
}

/** The outline of a plan, to look things up in. */
export interface Outline {
  plan: PublishedPlan;
  byId: ReadonlyMap<string, PublishedProvision>;
  factsOf(provision: string): Facts;
}

export const NO_FACTS: Facts = { targets: [], commitments: [] };

export function createOutline(plan: PublishedPlan): Outline {
  const targets = Map.groupBy(plan.targets, (target) => target.provision);
  const commitments = Map.groupBy(plan.commitments, (commitment) => commitment.provision);
  return {
    plan,
    byId: new Map(plan.provisions.map((provision) => [provision.id, provision])),
    factsOf: (id) => ({ targets: targets.get(id) ?? [], commitments: commitments.get(id) ?? [] }),
  };
}

/** What all hits of a plan say of it: its name, and what that leaves out. */
export function describePlan(plan: PublishedPlan) {
  const cited = plan.citedAs?.number && `Số ${plan.citedAs.number} theo văn bản dẫn chiếu`;
  const about = plan.number === null ? cited : `${formatIssuer(plan)}, năm ${plan.year}`;
  return { plan: formatPlanAnywhere(plan), about: about || '' };
}

/** What a hit says of where it stands, whatever its kind. */
export function describePlace(outline: Outline, provision: PublishedProvision) {
  const { plan, byId } = outline;
  const above = listAbove(byId, provision).filter(({ heading }) => heading !== null);
  const headed = provision.heading === null ? above.slice(0, -1) : above;
  return {
    place: headed.map(printHeading).join(' › '),
    ...describePlan(plan),
    page: '',
  };
}

/** Ancestors, the outermost first. */
function listAbove(byId: Outline['byId'], provision: PublishedProvision): PublishedProvision[] {
  const parent = byId.get(provision.parent ?? '');
  return parent ? [...listAbove(byId, parent), parent] : [];
}

/** "1.3." or "a)"; '' for a dash, which says nothing away from its list. */
export const printLabel = ({ label, mark }: PublishedProvision): string =>
  /[\p{L}\p{N}]/u.test(label) ? `${label}${mark}` : '';

const printHeading = (provision: PublishedProvision): string =>
  `${printLabel(provision)} ${provision.heading ?? ''}`.trim();

const UNLABELLED: Partial<Record<PublishedProvision['kind'], string>> = {
  preamble: 'Mở đầu',
  closing: 'Kết thúc',
  annex: 'Phụ lục',
};

/** The nearest heading with its label, and below it the provision's own label. */
export function describeUnheaded({ byId }: Outline, provision: PublishedProvision): string {
  if (provision.heading !== null) return printHeading(provision);
  const nearest = listAbove(byId, provision).findLast(({ heading }) => heading !== null);
  const own = printLabel(provision) || (UNLABELLED[provision.kind] ?? '');
  return [nearest && printHeading(nearest), own].filter(Boolean).join(', ');
}

/** "Trong mục này: 1 chỉ tiêu, 2 nhiệm vụ"; '' for none. */
export function describeFacts({ targets, commitments }: Facts): string {
  const counted = [
    targets.length > 0 && `${targets.length} chỉ tiêu`,
    commitments.length > 0 && `${commitments.length} nhiệm vụ`,
  ].filter(Boolean);
  return counted.length === 0 ? '' : `Trong mục này: ${counted.join(', ')}`;
}
