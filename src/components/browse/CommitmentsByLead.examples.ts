import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { listCommitmentRows } from '../../queries/rows.ts';
import type CommitmentsByLead from './CommitmentsByLead.astro';

export default {
  name: 'Nhiệm vụ theo cơ quan chủ trì',
  purpose: 'Nhiệm vụ về một chỉ số hay thành phần, xếp theo cơ quan chủ trì rồi theo kế hoạch.',
  examples: [
    {
      name: 'Nhiều cơ quan',
      why: 'Cơ quan có trang riêng thì dẫn đến đó; nhóm cơ quan thì không; văn bản không nêu ai thì nói vậy.',
      props: { rows: listCommitmentRows([usualPlan, doubtedPlan, longPlan]) },
    },
  ],
} satisfies ExamplesOf<typeof CommitmentsByLead>;
