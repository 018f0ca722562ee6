import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { exampleIndex, examplePapi } from '../../examples/registry.ts';
import { listFacets } from '../../queries/facets.ts';
import type PlanFilter from './PlanFilter.astro';

const indexes = [exampleIndex(), examplePapi()];

export default {
  name: 'Bộ lọc kế hoạch',
  purpose:
    'Thu hẹp danh sách kế hoạch bên cạnh, chỉ bằng kiểu dáng: không cần JavaScript, không tải lại trang.',
  examples: [
    {
      name: 'Bốn kế hoạch',
      why: 'Mỗi lựa chọn kèm số kế hoạch; năm mới đứng trước.',
      props: { facets: listFacets([usualPlan, barePlan, longPlan, doubtedPlan], indexes) },
    },
    {
      name: 'Một kế hoạch',
      why: 'Cơ quan tên dài không làm ô chọn tràn ra ngoài.',
      props: { facets: listFacets([longPlan], indexes) },
    },
  ],
} satisfies ExamplesOf<typeof PlanFilter>;
