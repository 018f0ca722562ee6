import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, usualPlan } from '../../examples/plans.ts';
import { exampleIndex, exampleRegistry } from '../../examples/registry.ts';
import { listAgencyViews } from '../../queries/agencies.ts';
import { listIndexViews } from '../../queries/indexes.ts';
import { listProvinceViews } from '../../queries/provinces.ts';
import { listChoices } from '../../search/choices.ts';
import type Browse from './Browse.astro';

const composeSite = (plans: (typeof usualPlan)[]) => {
  const registry = exampleRegistry();
  const agencies = listAgencyViews(plans, registry);
  return {
    plans,
    agencies,
    indexes: listIndexViews(plans, [exampleIndex()]),
    provinces: listProvinceViews(registry.provinces, plans, agencies, []),
    measures: [],
    compared: new Map(),
    reports: new Map(),
  };
};
const site = composeSite([usualPlan, barePlan]);
const none = composeSite([]);

export default {
  name: 'Xem theo danh sách',
  purpose: 'Mọi thứ trên trang thành danh sách: đường đi khi không có JavaScript, và trước khi gõ chữ nào.',
  examples: [
    {
      name: 'Hai kế hoạch',
      why: 'Kế hoạch, chỉ số, tỉnh, cơ quan; không ghi số thì nói vậy.',
      props: { site, lists: listChoices(site) },
    },
    {
      name: 'Chưa có kế hoạch',
      why: 'Trang mới dựng: chỉ còn các chỉ số.',
      props: { site: none, lists: listChoices(none) },
    },
  ],
} satisfies ExamplesOf<typeof Browse>;
