import type { ExamplesOf } from '../../examples/index.ts';
import { longPlan, usualPlan } from '../../examples/plans.ts';
import { listCommitmentRows } from '../../queries/rows.ts';
import type CommitmentsByPlan from './CommitmentsByPlan.astro';

export default {
  name: 'Nhiệm vụ theo kế hoạch',
  purpose: 'Nhiệm vụ dưới kế hoạch nêu ra chúng, mỗi kế hoạch một danh sách.',
  examples: [
    {
      name: 'Một kế hoạch',
      why: 'Tên kế hoạch là tiêu đề, kèm số nhiệm vụ.',
      props: { rows: listCommitmentRows([usualPlan]), leadsBeside: null },
    },
    {
      name: 'Hai kế hoạch, tên dài',
      why: 'Tên văn bản dài đứng dưới tiêu đề, không làm tiêu đề.',
      props: { rows: listCommitmentRows([usualPlan, longPlan]), leadsBeside: 'cao-bang/so-noi-vu' },
    },
  ],
} satisfies ExamplesOf<typeof CommitmentsByPlan>;
