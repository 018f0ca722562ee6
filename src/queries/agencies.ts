import type { AgencyRef } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { Province, Registry } from '../schema/registry.ts';
import { getAgency, getProvince, type ResolvedAgency } from '../vocabulary/agencies.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import type { CommitmentRow, TargetRow } from './rows.ts';

/** Another agency that this one became, or came from, with the day (or the year) of the change. */
export interface Succession {
  agency: AgencyRef;
  on: string;
}

/** One agency with all that plans say on it. */
export interface AgencyView {
  /** Its page lies at /co-quan/<id>/. */
  id: string;
  name: string;
  province: Province | null;
  /** Names over time, oldest first; empty where the name never changed. */
  names: ResolvedAgency['names'];
  parent: AgencyRef | null;
  successor: Succession | null;
  predecessors: Succession[];
  /** Agencies that name it as their parent. */
  children: AgencyRef[];
  /** Plans that it issued. */
  plans: PublishedPlan[];
  /** Targets of its plans. */
  targets: TargetRow[];
  /** What it leads in its own plans. */
  own: CommitmentRow[];
  /** What the plans of others give it to lead. */
  given: CommitmentRow[];
  /** What it helps another agency to do. */
  coordinating: CommitmentRow[];
}

/**
 * Every agency that some plan names, with the agencies above it and those that came after it, by name. An agency
 * that the registry does not know stands under the name that the plan gives it.
 */
export function listAgencyViews(plans: readonly PublishedPlan[], registry: Registry): AgencyView[] {
  const views = new Map<string, AgencyView>();
  for (const ref of plans.flatMap(listNamedAgencies)) addView(views, ref, registry);
  for (const plan of plans) distributeFacts(plan, views);
  for (const view of views.values()) linkRelatives(view, views);
  return [...views.values()].sort(
    (a, b) => compareVietnamese(a.name, b.name) || compareVietnamese(a.id, b.id),
  );
}

/** The agency and, on and on, its parent and its successor. */
function addView(views: Map<string, AgencyView>, ref: AgencyRef, registry: Registry): void {
  if (ref.id === null || views.has(ref.id)) return;
  const view = composeView(ref.id, ref.name, registry);
  views.set(ref.id, view);
  if (view.parent) addView(views, view.parent, registry);
  if (view.successor) addView(views, view.successor.agency, registry);
}

function composeView(id: string, namedAs: string, registry: Registry): AgencyView {
  const known = getAgency(registry, id);
  const province = getProvince(registry, known?.province ?? id.replace(/\/.*/, ''));
  const toRef = (other: string): AgencyRef => ({ id: other, name: nameFrom(province, other, registry) });
  return {
    id,
    name: known?.name ?? namedAs,
    province,
    names: known?.names ?? [],
    parent: known?.parent ? toRef(known.parent) : null,
    successor: known?.successor ? { agency: toRef(known.successor.id), on: known.successor.on } : null,
    predecessors: [],
    children: [],
    plans: [],
    targets: [],
    own: [],
    given: [],
    coordinating: [],
  };
}

/** An agency's name for readers in a province: one of another province says so, "Sở Nội vụ (Bắc Ninh)". */
function nameFrom(province: Province | null, id: string, registry: Registry): string {
  const agency = getAgency(registry, id);
  return agency ? qualifyName(agency.name, getProvince(registry, agency.province ?? ''), province) : id;
}

const qualifyName = (name: string, own: Province | null, seenFrom: Province | null): string =>
  own === null || own.id === seenFrom?.id || name.includes(own.name) ? name : `${name} (${own.name})`;

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

function linkRelatives(
  { id, name, province, parent, successor }: AgencyView,
  views: Map<string, AgencyView>,
): void {
  const named = (reader: AgencyView): AgencyRef => ({
    id,
    name: qualifyName(name, province, reader.province),
  });
  const above = views.get(parent?.id ?? '');
  const heir = views.get(successor?.agency.id ?? '');
  above?.children.push(named(above));
  if (successor) heir?.predecessors.push({ agency: named(heir), on: successor.on });
}
