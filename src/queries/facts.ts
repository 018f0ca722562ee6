import { listPath } from '../rendering/place.ts';
import type { AgencyRef, Commitment, Target } from '../schema/plan.ts';
import type { PublishedPlan, PublishedProvision } from '../schema/published-plan.ts';
import {
  formatClause,
  formatComponent,
  formatCount,
  formatDay,
  formatFigure,
  formatIndex,
  formatNumber,
  formatQuantity,
  formatSubject,
  quote,
} from '../wording/format.ts';
import { componentUrl, indexUrl } from '../wording/links.ts';
import { listDoubts } from './headroom.ts';
import { isUnassigned } from './named-leads.ts';
import { indexProvisions } from './plan-documents.ts';
import { findPrintedRow, type PrintedRow } from './printed-row.ts';
import { findStatedTargets } from './stated-targets.ts';
import { formatTiming } from './timings.ts';

/** A commitment or a target, with all that its page shows. */
export interface FactView {
  plan: PublishedPlan;
  id: string;
  kind: 'commitment' | 'target';
  /** The unit that states it. */
  provision: string;
  /** Verbatim. */
  quote: string;
  /**
   * What names it: its quote, “… ” before a commitment's that begins in the middle of a sentence; of a target in a table,
   * where the quote is a bare “+0,50”, its row and figure.
   */
  headline: string;
  /** A target's figure in words; null for a commitment or a target without one. */
  figure: string | null;
  /** What a target measures; null for a commitment. */
  subject: string | null;
  /** Starting point, gain and maximum of a target, in words; [] where the plan states none. */
  context: string[];
  /** What the plan's findings say of a target's figures; [] where nothing speaks against them. */
  findings: string[];
  /** Who answers for it: the leads of a commitment, for a target the issuer of the plan. */
  leads: AgencyRef[];
  /** The text names nobody for it: its lead is the issuer of the plan. */
  unassigned: boolean;
  coordinating: AgencyRef[];
  /** As printed or as a date, a commitment's also that of a target in its words; null where the text states none. */
  timing: string | null;
  /** The targets that the words of a commitment state; none of a target. */
  stated: Target[];
  component: string | null;
  index: Target['index'];
  /** The row of a table that states it; null of what stands in running text. */
  row: PrintedRow | null;
  /** The units above it, outermost first, its own last. */
  path: PublishedProvision[];
  /** What else the same unit states. */
  siblings: Pick<FactView, 'id' | 'kind' | 'headline'>[];
}

/** Every commitment and target of the plan as a view, in that order. */
export function listFactViews(plan: PublishedPlan): readonly FactView[] {
  const known = views.get(plan) ?? viewFacts(plan);
  views.set(plan, known);
  return known;
}

/** The commitment or target of this id. Throws where the plan has none. */
export function getFactView(plan: PublishedPlan, id: string | undefined): FactView {
  const view = listFactViews(plan).find((one) => one.id === id);
  if (view === undefined) throw new Error(`${plan.id} has no commitment or target “${id}”`);
  return view;
}

/** The pages of a plan's facts ask for them one by one. */
const views = new WeakMap<PublishedPlan, readonly FactView[]>();

function viewFacts(plan: PublishedPlan): FactView[] {
  const byId = indexProvisions(plan);
  const facts = [
    ...plan.commitments.map((one) => viewCommitment(one, plan)),
    ...plan.targets.map((one) => viewTarget(one, plan, byId.get(one.provision))),
  ];
  const byProvision = Map.groupBy(facts, ({ provision }) => provision);
  return facts.map((fact) => {
    const unit = byId.get(fact.provision);
    const path = unit ? listPath(unit, byId) : [];
    const stated = new Set(fact.stated.map(({ id }) => id));
    const siblings = (byProvision.get(fact.provision) ?? []).filter(
      (other) => other !== fact && !stated.has(other.id),
    );
    return { ...fact, plan, path, siblings };
  });
}

/** “2 nhiệm vụ và 1 chỉ tiêu”; '' for none. */
export function countKinds(facts: readonly Pick<FactView, 'kind'>[]): string {
  const targets = facts.filter(({ kind }) => kind === 'target').length;
  const counts = [formatCount(facts.length - targets, 'nhiệm vụ', ''), formatCount(targets, 'chỉ tiêu', '')];
  return counts.filter((text) => text !== '').join(' và ');
}

/** Whether it stands in the running text of its unit; else it is a cell of a table there. */
const isRunningText = (unit: PublishedProvision | undefined, words: string): boolean =>
  `${unit?.heading ?? ''} ${unit?.text ?? ''}`.includes(words);

type OwnPart = Omit<FactView, 'plan' | 'path' | 'siblings'>;

const viewCommitment = (commitment: Commitment, plan: PublishedPlan): OwnPart => ({
  id: commitment.id,
  kind: 'commitment',
  provision: commitment.provision,
  quote: commitment.text,
  headline: quote(formatClause(commitment.text)),
  figure: null,
  subject: null,
  context: [],
  findings: [],
  leads: commitment.lead,
  unassigned: isUnassigned(plan, commitment),
  coordinating: commitment.coordinating,
  row: findPrintedRow(plan, { id: commitment.id, quote: commitment.text }),
  timing: formatTiming(plan, commitment),
  stated: findStatedTargets(plan, commitment),
  component: commitment.component,
  index: commitment.index,
});

const viewTarget = (target: Target, plan: PublishedPlan, unit: PublishedProvision | undefined): OwnPart => ({
  id: target.id,
  kind: 'target',
  provision: target.provision,
  quote: target.quote,
  headline: isRunningText(unit, target.quote)
    ? quote(target.quote)
    : `${formatSubject(target)}: ${formatFigure(target) || quote(target.quote)}`,
  figure: formatFigure(target) || null,
  subject: formatSubject(target),
  context: describeStart(target),
  findings: listFindings(plan, target),
  leads: [plan.issuer],
  unassigned: false,
  coordinating: [],
  row: findPrintedRow(plan, target),
  timing: target.deadline && formatDay(target.deadline),
  stated: [],
  component: target.component,
  index: target.index,
});

/** Findings that name the target's row or its words, and those on all ranks of its table. */
const listFindings = (plan: PublishedPlan, target: Target): string[] => [
  ...listDoubts(plan, target),
  ...plan.findings
    .filter(({ kind, provision, message }) =>
      kind === 'arithmetic'
        ? provision === target.provision && Boolean(target.baseline?.rank) && !message.includes('“')
        : kind === 'contradiction' && message.includes(quote(target.quote)),
    )
    .map(({ message }) => message),
];

/** What a target measures, its component or its index, with its page; null of a target on neither. */
export function locateMeasure({ component, index }: Target): { text: string; href: string } | null {
  if (component !== null) return { text: formatComponent(component), href: componentUrl(component) };
  return index && { text: formatIndex(index), href: indexUrl(index) };
}

/** “Xuất phát: 9,2779 điểm, hạng 4/63 (năm 2024)”, “Dự kiến tăng: 0,5 điểm”, “Tối đa: 10 điểm”. */
export function describeStart({ baseline, gain, maximum, unit, quote: printed }: Target): string[] {
  const start = [
    formatQuantity(baseline?.value ?? null, unit),
    baseline?.rank
      ? `hạng ${formatNumber(baseline.rank)}${baseline.of ? `/${formatNumber(baseline.of)}` : ''}`
      : '',
  ].filter(Boolean);
  const year = baseline?.year ? ` (năm ${baseline.year})` : '';
  return [
    start.length > 0 ? `Xuất phát: ${start.join(', ')}${year}` : '',
    gain ? `Dự kiến tăng: ${formatQuantity(gain, unit, printed)}` : '',
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
