import type { AgencyRef, IndexId } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { Facet, Kind } from './address.ts';
import type { Facts } from './outline.ts';

/**
 * What a record can be narrowed by. Index and component are those of the provision and its facts; where a plan is on
 * one index alone, all of it is. Agencies are the issuer and those that lead a commitment.
 */
export function composeFilters(
  plan: PublishedPlan,
  kind: Kind,
  component: string | null,
  { targets, commitments }: Facts,
): Record<Facet, string[]> {
  const facts = [...targets, ...commitments];
  const components = unique([component, ...facts.map((fact) => fact.component)]);
  const indexes = unique([...components.map(getIndex), ...facts.map((fact) => fact.index)]);
  const only = plan.indexes.length === 1 ? plan.indexes : [];
  const leads = commitments.flatMap(({ lead }) => lead);
  return {
    loai: [kind],
    'chi-so': indexes.length > 0 ? indexes : [...only],
    'thanh-phan': components,
    tinh: unique([plan.province.id]),
    'co-quan': listAgencyIds([plan.issuer, ...leads]),
    nam: [`${plan.year}`],
    'ke-hoach': [plan.id],
  };
}

const getIndex = (component: string): IndexId | undefined => component.split('/')[0] as IndexId | undefined;

const unique = <Value extends string>(values: readonly (Value | null | undefined)[]): Value[] => [
  ...new Set(values.filter((value) => value !== null && value !== undefined)),
];

const listAgencyIds = (agencies: readonly AgencyRef[]): string[] => unique(agencies.map(({ id }) => id));
