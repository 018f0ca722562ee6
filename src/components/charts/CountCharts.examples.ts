import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { exampleIndex } from '../../examples/registry.ts';
import type CountCharts from './CountCharts.astro';

export default {
  name: 'Biểu đồ số nhiệm vụ',
  purpose: 'Số nhiệm vụ của một kế hoạch theo thành phần chỉ số và theo cơ quan chủ trì.',
  examples: [
    {
      name: 'Hai cơ quan',
      why: 'Mỗi cách đếm một biểu đồ.',
      props: { plan: usualPlan, indexes: [exampleIndex()] },
    },
    {
      name: 'Nhiều cơ quan cùng chủ trì',
      why: 'Tên cơ quan dài xuống dòng cạnh cột.',
      props: { plan: longPlan, indexes: [exampleIndex()] },
    },
    {
      name: 'Không có nhiệm vụ',
      why: 'Không có gì để đếm thì không hiện gì.',
      props: { plan: barePlan, indexes: [exampleIndex()] },
    },
  ],
} satisfies ExamplesOf<typeof CountCharts>;
