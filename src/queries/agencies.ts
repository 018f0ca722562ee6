import type { AgencyRef } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { Province } from '../schema/registry.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import type { AgencyDirectory, AgencyEntry, Succession } from './agency-directory.ts';
import type { CommitmentRow, TargetRow } from './rows.ts';

/** One agency with all that plans say on it. */
export interface AgencyView extends AgencyEntry {
  /** Its page lies at /co-quan/<id>/. */
  id: string;
  /** Plans that it issued. */
  plans: PublishedPlan[];
  /** What it leads in its own plans. */
  own: CommitmentRow[];
  /** What the plans of others give it to lead. */
  given: CommitmentRow[];
  /** What it helps another agency to do. */
  coordinating: CommitmentRow[];
  /** Targets of its plans. */
  targets: TargetRow[];
  /** Agencies that name it as their parent. */
  children: AgencyRef[];
  predecessors: Succession[];
}

/**
 * Every agency that some plan names, with the agencies above it and those that came after it, by name. An agency
 * that the registry does not know stands under the name that the plan gives it.
 */
export function listAgencyViews(plans: readonly PublishedPlan[], directory: AgencyDirectory): AgencyView[] {
  const views = new Map<string, AgencyView>();
  for (const ref of plans.flatMap(listNamedAgencies)) addView(views, ref, directory);
  for (const plan of plans) distributeFacts(plan, views);
  for (const view of views.values()) linkRelatives(view, views);
  return [...views.values()].sort(
    (a, b) =>
      compareVietnamese(a.name, b.name) || compareVietnamese(a.province?.name ?? '', b.province?.name ?? ''),
  );
}

/** The agency and, on and on, its parent and its successor. */
function addView(views: Map<string, AgencyView>, ref: AgencyRef, directory: AgencyDirectory): void {
  if (ref.id === null || views.has(ref.id)) return;
  const entry = directory(ref.id) ?? unknownAgency(ref.id, ref.name);
  const empty = {
    plans: [],
    own: [],
    given: [],
    coordinating: [],
    targets: [],
    children: [],
    predecessors: [],
  };
  views.set(ref.id, { ...entry, ...empty });
  if (entry.parent) addView(views, entry.parent, directory);
  if (entry.successor) addView(views, entry.successor.agency, directory);
}

const unknownAgency = (id: string, name: string): AgencyEntry => ({
  id,
  name,
  province: null,
  level: null,
  names: [],
  parent: null,
  successor: null,
  source: null,
});

function listNamedAgencies(plan: PublishedPlan): AgencyRef[] {
  const named = plan.commitments.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]);
  return [plan.issuer, ...(plan.parentBody ? [plan.parentBody] : []), ...named];
}

function distributeFacts(plan: PublishedPlan, views: Map<string, AgencyView>): void {
  const issuer = views.get(plan.issuer.id ?? '');
  issuer?.plans.push(plan);
  issuer?.targets.push(...plan.targets.map((target) => ({ plan, target })));
  for (const commitment of plan.commitments) {
    const row = { plan, commitment };
    for (const view of findViews(commitment.lead, views)) (view === issuer ? view.own : view.given).push(row);
    for (const view of findViews(commitment.coordinating, views)) view.coordinating.push(row);
  }
}

/** The views of the agencies named, each once. */
const findViews = (refs: readonly AgencyRef[], views: Map<string, AgencyView>): Set<AgencyView> =>
  new Set(refs.flatMap((ref) => views.get(ref.id ?? '') ?? []));

function linkRelatives(view: AgencyView, views: Map<string, AgencyView>): void {
  const self = { id: view.id, name: view.name };
  views.get(view.parent?.id ?? '')?.children.push(self);
  if (view.successor)
    views.get(view.successor.agency.id ?? '')?.predecessors.push({ agency: self, on: view.successor.on });
}

/** Agencies of one province; `null` collects those of the centre and those whose place is unknown. */
export interface ProvinceAgencies {
  province: Province | null;
  agencies: AgencyView[];
}

/** Agencies by province, provinces by name, those of no province last. */
export function groupByProvince(views: readonly AgencyView[]): ProvinceAgencies[] {
  const groups = Map.groupBy(views, (view) => view.province);
  return [...groups]
    .map(([province, agencies]) => ({ province, agencies }))
    .sort(
      (a, b) =>
        Number(a.province === null) - Number(b.province === null) ||
        compareVietnamese(a.province?.name ?? '', b.province?.name ?? ''),
    );
}
