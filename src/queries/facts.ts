import { listPath } from '../rendering/place.ts';
import type { AgencyRef, Commitment, Target } from '../schema/plan.ts';
import type { PublishedPlan, PublishedProvision } from '../schema/published-plan.ts';
import { formatDay, formatFigure, formatNumber, formatQuantity } from './format.ts';
import { indexProvisions } from './plan-documents.ts';

/** A commitment or a target, with all that its page shows. */
export interface FactView {
  plan: PublishedPlan;
  id: string;
  kind: 'commitment' | 'target';
  /** Verbatim. */
  quote: string;
  /** A target's figure in words; null for a commitment or a target without one. */
  figure: string | null;
  /** What a target measures; null for a commitment. */
  subject: string | null;
  /** Starting point, gain and maximum of a target, in words; [] where the plan states none. */
  context: string[];
  /** Who answers for it: the leads of a commitment, for a target the issuer of the plan. */
  leads: AgencyRef[];
  coordinating: AgencyRef[];
  /** As printed or as a date; null where the text states none. */
  timing: string | null;
  component: string | null;
  index: Target['index'];
  /** The units above it, outermost first, its own last. */
  path: PublishedProvision[];
  /** What else the same unit states. */
  siblings: { id: string; text: string }[];
}

/** Every commitment and target of the plan as a view, in that order. */
export function listFactViews(plan: PublishedPlan): FactView[] {
  const byId = indexProvisions(plan);
  const facts = [
    ...plan.commitments.map((fact) => ({ fact, text: fact.text, view: viewCommitment(fact) })),
    ...plan.targets.map((fact) => ({ fact, text: fact.quote, view: viewTarget(fact, plan) })),
  ];
  const byProvision = Map.groupBy(facts, ({ fact }) => fact.provision);
  return facts.map(({ fact, text, view }) => {
    const unit = byId.get(fact.provision);
    return {
      ...view,
      plan,
      id: fact.id,
      quote: text,
      component: fact.component,
      index: fact.index,
      path: unit ? listPath(unit, byId) : [],
      siblings: (byProvision.get(fact.provision) ?? [])
        .filter((other) => other.fact !== fact)
        .map((other) => ({ id: other.fact.id, text: other.text })),
    };
  });
}

type OwnPart = Pick<
  FactView,
  'kind' | 'figure' | 'subject' | 'context' | 'leads' | 'coordinating' | 'timing'
>;

const viewCommitment = ({ lead, coordinating, timing, deadline }: Commitment): OwnPart => ({
  kind: 'commitment',
  figure: null,
  subject: null,
  context: [],
  leads: lead,
  coordinating,
  timing: timing ?? (deadline && formatDay(deadline)),
});

const viewTarget = (target: Target, plan: PublishedPlan): OwnPart => ({
  kind: 'target',
  figure: formatFigure(target) || null,
  subject: target.subject,
  context: describeStart(target),
  leads: [plan.issuer],
  coordinating: [],
  timing: target.deadline && formatDay(target.deadline),
});

/** “Xuất phát: 9,2779 điểm, hạng 4/63 (năm 2024)”, “Dự kiến tăng: 0,5 điểm”, “Tối đa: 10 điểm”. */
export function describeStart({ baseline, gain, maximum, unit }: Target): string[] {
  const start = [
    formatQuantity(baseline?.value ?? null, unit),
    baseline?.rank
      ? `hạng ${formatNumber(baseline.rank)}${baseline.of ? `/${formatNumber(baseline.of)}` : ''}`
      : '',
  ].filter(Boolean);
  const year = baseline?.year ? ` (năm ${baseline.year})` : '';
  return [
    start.length > 0 ? `Xuất phát: ${start.join(', ')}${year}` : '',
    gain ? `Dự kiến tăng: ${formatQuantity(gain, unit)}` : '',
    maximum ? `Tối đa: ${formatQuantity(maximum, unit)}` : '',
  ].filter(Boolean);
}

/** The unit's text cut around the quote, to be shown marked; null where the quote stands in a table instead. */
export function splitAround(
  text: string,
  quote: string,
): { before: string; quote: string; after: string } | null {
  const at = text.indexOf(quote);
  if (at < 0) return null;
  return { before: text.slice(0, at), quote, after: text.slice(at + quote.length) };
}
