import type { PublishedPlan } from '../schema/published-plan.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import { formatIssuer } from './issuer.ts';

/** A value that plans may share, with the number of plans that do. */
export interface FacetOption {
  value: string;
  title: string;
  count: number;
}

/** One way to narrow a list of plans; `id` is the name of its control and of the items' data attribute. */
export interface Facet {
  id: FacetId;
  title: string;
  options: FacetOption[];
}
export type FacetId = 'tinh' | 'chi-so' | 'nam' | 'co-quan';

/** The values of one plan, by facet; all are ids without spaces. */
export const getTraits = (plan: PublishedPlan): Record<FacetId, readonly string[]> => ({
  tinh: [plan.province.id ?? ''],
  'chi-so': plan.indexes,
  nam: [`${plan.year}`],
  'co-quan': [getIssuerValue(plan)],
});

const getIssuerValue = ({ issuer, id }: PublishedPlan): string => issuer.id ?? id;

/** Province, index, year and issuer with the values that some plan has; years newest first, names by alphabet. */
export function listFacets(plans: readonly PublishedPlan[], indexes: readonly MeasuredIndex[]): Facet[] {
  const provinces = new Map(plans.map(({ province }) => [province.id ?? '', province.name]));
  const issuers = new Map(plans.map((plan) => [getIssuerValue(plan), formatIssuer(plan)]));
  const years = new Map(plans.map(({ year }) => [`${year}`, `${year}`]));
  const named = new Map<string, string>(indexes.map((index) => [index.id, index.shortName]));
  const options = (id: FacetId, titles: Map<string, string>) => countOptions(plans, id, titles);
  return [
    { id: 'tinh', title: 'Tỉnh, thành phố', options: options('tinh', provinces).sort(byTitle) },
    { id: 'chi-so', title: 'Chỉ số', options: options('chi-so', named) },
    { id: 'nam', title: 'Năm', options: options('nam', years).sort((a, b) => byTitle(b, a)) },
    { id: 'co-quan', title: 'Cơ quan ban hành', options: options('co-quan', issuers).sort(byTitle) },
  ];
}

const byTitle = (a: FacetOption, b: FacetOption): number => compareVietnamese(a.title, b.title);

function countOptions(
  plans: readonly PublishedPlan[],
  id: FacetId,
  titles: Map<string, string>,
): FacetOption[] {
  const counts = new Map<string, number>();
  for (const value of plans.flatMap((plan) => getTraits(plan)[id]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...titles].flatMap(([value, title]) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, title, count }];
  });
}

/**
 * Style rules that hide, inside `.filtered`, every item without a chosen value: a filter without script.
 * Items carry `data-<facet>` with their values; an option with an empty value chooses nothing.
 */
export const stringifyFilterRules = (facets: readonly Facet[]): string =>
  facets
    .flatMap(({ id, options }) =>
      options.map(({ value }) => {
        const quoted = JSON.stringify(value);
        return `.filtered:has(#loc-${id} option[value=${quoted}]:checked) [data-${id}]:not([data-${id}~=${quoted}]){display:none}`;
      }),
    )
    .join('\n');
