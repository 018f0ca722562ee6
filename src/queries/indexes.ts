import { type AgencyRef, type IndexId, indexId } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { Component, MeasuredIndex } from '../schema/registry.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import { listNamedLeads, NOBODY } from './named-leads.ts';
import {
  type CommitmentRow,
  listCommitmentRows,
  listTargetRows,
  type ProvisionRow,
  type TargetRow,
} from './rows.ts';

/** What all plans say on one component. */
export interface ComponentView {
  component: Component;
  /** The component's number in its index, as in addresses. */
  number: string;
  plans: PublishedPlan[];
  /** The topmost provisions on it: those whose parent is not on it as well. */
  provisions: ProvisionRow[];
  targets: TargetRow[];
  commitments: CommitmentRow[];
}

interface IndexStatements {
  plans: PublishedPlan[];
  targets: TargetRow[];
  commitments: CommitmentRow[];
  /** What is said on the index as a whole and on no one component. */
  general: { targets: TargetRow[]; commitments: CommitmentRow[] };
}

export interface IndexView extends IndexStatements {
  index: MeasuredIndex;
  components: ComponentView[];
}

/** `2` of `papi/2`. */
export const getComponentNumber = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** Every index of the registry with its components, each with all that the plans say on it. */
export function listIndexViews(
  plans: readonly PublishedPlan[],
  indexes: readonly MeasuredIndex[],
): IndexView[] {
  const provisions = Map.groupBy(plans.flatMap(listTopProvisions), (row) => row.provision.component);
  const targets = Map.groupBy(listTargetRows(plans), (row) => row.target.component);
  const commitments = Map.groupBy(listCommitmentRows(plans), (row) => row.commitment.component);
  const viewComponent = (component: Component): ComponentView => {
    const said = {
      provisions: provisions.get(component.id) ?? [],
      targets: targets.get(component.id) ?? [],
      commitments: commitments.get(component.id) ?? [],
    };
    const saying = new Set(Object.values(said).flatMap((rows) => rows.map((row) => row.plan)));
    const number = getComponentNumber(component.id);
    return { component, number, plans: plans.filter((plan) => saying.has(plan)), ...said };
  };
  return indexes.map((index) => ({
    index,
    components: index.components.map(viewComponent),
    ...collectIndexStatements(plans, index.id),
  }));
}

function collectIndexStatements(plans: readonly PublishedPlan[], id: IndexId): IndexStatements {
  const targets = listTargetRows(plans).filter(({ target }) => target.index === id);
  const commitments = listCommitmentRows(plans).filter(({ commitment }) => commitment.index === id);
  return {
    plans: plans.filter((plan) => plan.indexes.includes(id)),
    targets,
    commitments,
    general: {
      targets: targets.filter(({ target }) => target.component === null),
      commitments: commitments.filter(({ commitment }) => commitment.component === null),
    },
  };
}

/** Provisions that belong to a component, without those that merely inherit it from their parent. */
function listTopProvisions(plan: PublishedPlan): ProvisionRow[] {
  const componentOf = new Map(plan.provisions.map((provision) => [provision.id, provision.component]));
  return plan.provisions
    .filter(({ component, parent }) => component !== null && componentOf.get(parent ?? '') !== component)
    .map((provision) => ({ plan, provision }));
}

/** Commitments that one agency leads. */
export interface LeadGroup {
  agency: AgencyRef;
  /** Name of the province whose plan names the agency: "Sở Nội vụ" exists in each; '' of nobody. */
  province: string;
  rows: CommitmentRow[];
}

/**
 * Commitments by the agency that their text names to lead them, agencies by name, those of nobody last. A commitment with
 * several leads stands under each; groups without an id ("các phòng, đơn vị") are told apart by the plan that names them.
 */
export function groupByLead(rows: readonly CommitmentRow[]): LeadGroup[] {
  const led = rows.flatMap((row) => {
    const leads = listNamedLeads(row.plan, row.commitment);
    return (leads.length > 0 ? leads : [NO_LEAD]).map((agency) => ({ agency, row }));
  });
  const rank = ({ agency }: LeadGroup): number => Number(agency === NO_LEAD);
  const groups = Map.groupBy(led, ({ agency, row }) => getAgencyKey(agency, row.plan));
  return [...groups.values()]
    .map((members) => toLeadGroup(members))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        compareVietnamese(a.agency.name, b.agency.name) ||
        compareVietnamese(a.province, b.province),
    );
}

/** Stands where a text names nobody: no commitment is left out of a list for that. */
export const NO_LEAD: AgencyRef = { id: null, name: NOBODY };

const getAgencyKey = (agency: AgencyRef, plan: PublishedPlan): string =>
  agency.id ?? (agency === NO_LEAD ? '' : `${plan.id}:${agency.name.toLocaleLowerCase('vi')}`);

function toLeadGroup(members: { agency: AgencyRef; row: CommitmentRow }[]): LeadGroup {
  const [first] = members;
  if (first === undefined) throw new RangeError('A group has at least one member');
  const rows = [...new Set(members.map(({ row }) => row))];
  const province = first.agency === NO_LEAD ? '' : first.row.plan.province.name;
  return { agency: first.agency, province, rows };
}

/** Commitments by component in the order of indexes and their components, those of no component last. */
export function groupByComponent(
  rows: readonly CommitmentRow[],
): { component: string | null; rows: CommitmentRow[] }[] {
  const rank = (component: string | null): string =>
    component === null
      ? '9'
      : `${indexId.options.findIndex((id) => component.startsWith(`${id}/`))}/${component}`;
  return [...Map.groupBy(rows, ({ commitment }) => commitment.component)]
    .map(([component, members]) => ({ component, rows: members }))
    .sort((a, b) => compareVietnamese(rank(a.component), rank(b.component)));
}
