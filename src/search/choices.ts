import { isActing } from '../queries/agency-lists.ts';
import { formatPlanAnywhere } from '../queries/issuer.ts';
import type { SiteView } from '../queries/site.ts';
import { formatIndex } from '../wording/format.ts';
import type { Facet } from './address.ts';

export interface Choice {
  /** As in the address and in the index. */
  value: string;
  title: string;
}

/** One control that narrows a search. */
export interface ChoiceList {
  facet: Facet;
  title: string;
  /** What the control says while nothing is chosen. */
  any: string;
  choices: Choice[];
}

/** The controls of the search page, with every value that some plan has; years newest first, names by alphabet. */
export function listChoices({ plans, indexes, agencies, provinces }: SiteView): ChoiceList[] {
  const years = [...new Set(plans.map(({ year }) => year))].sort((a, b) => b - a);
  return [
    {
      facet: 'chi-so',
      title: 'Chỉ số',
      any: 'Mọi chỉ số',
      choices: indexes.map(({ index }) => ({ value: index.id, title: index.shortName })),
    },
    {
      facet: 'thanh-phan',
      title: 'Thành phần của chỉ số',
      any: 'Mọi thành phần',
      choices: indexes.flatMap(({ index, components }) =>
        components.map(({ component, number }) => ({
          value: component.id,
          title: `${formatIndex(index.id)} ${number}. ${component.name}`,
        })),
      ),
    },
    {
      facet: 'tinh',
      title: 'Tỉnh',
      any: 'Mọi tỉnh',
      choices: provinces
        .filter((view) => view.plans.length > 0)
        .map(({ province }) => ({ value: province.id, title: province.name })),
    },
    {
      facet: 'co-quan',
      title: 'Cơ quan',
      any: 'Mọi cơ quan',
      choices: agencies.filter(isActing).map(({ id, name, province }) => ({
        value: id,
        title: province === null || name.includes(province.name) ? name : `${name} (${province.name})`,
      })),
    },
    {
      facet: 'nam',
      title: 'Năm',
      any: 'Mọi năm',
      choices: years.map((year) => ({ value: `${year}`, title: `${year}` })),
    },
    {
      facet: 'ke-hoach',
      title: 'Kế hoạch',
      any: 'Mọi kế hoạch',
      choices: plans.map((plan) => ({ value: plan.id, title: formatPlanAnywhere(plan) })),
    },
  ];
}
