import type { ExamplesOf } from '../../examples/index.ts';
import { longPlan, usualPlan } from '../../examples/plans.ts';
import { listCommitmentRows } from '../../queries/rows.ts';
import type CommitmentsInPlans from './CommitmentsInPlans.astro';

export default {
  name: 'Nhiệm vụ trong từng kế hoạch',
  purpose: 'Nhiệm vụ của một cơ quan hay một thành phần; kế hoạch nêu ra chúng chỉ được nhắc một lần.',
  examples: [
    {
      name: 'Của hai kế hoạch',
      why: 'Dưới tên kế hoạch, mỗi nhiệm vụ chỉ còn chỗ đứng trong văn bản.',
      props: { rows: listCommitmentRows([usualPlan, longPlan]) },
    },
  ],
} satisfies ExamplesOf<typeof CommitmentsInPlans>;
