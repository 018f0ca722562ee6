import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import type PlanRows from './PlanRows.astro';

export default {
  name: 'Danh sách kế hoạch',
  purpose: 'Các kế hoạch thành danh sách: tên, số, cơ quan, tỉnh, ngày, và có những gì.',
  examples: [
    {
      name: 'Thường gặp',
      why: 'Số, cơ quan, tỉnh, ngày trên một dòng.',
      props: { plans: [usualPlan, doubtedPlan] },
    },
    {
      name: 'Không số, không ngày, tên dài',
      why: 'Không ghi ngày thì nói vậy và nêu năm; chỉ biết tháng thì nêu tháng.',
      props: { plans: [barePlan, longPlan] },
    },
    {
      name: 'Có nhãn để lọc',
      why: 'Nhìn như cũ; mỗi dòng mang thêm giá trị mà bộ lọc dùng.',
      props: { plans: [usualPlan], traits: true },
    },
  ],
} satisfies ExamplesOf<typeof PlanRows>;
