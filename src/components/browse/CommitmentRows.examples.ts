import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { listCommitmentRows } from '../../queries/rows.ts';
import type CommitmentRows from './CommitmentRows.astro';

export default {
  name: 'Danh sách nhiệm vụ',
  purpose: 'Nhiệm vụ của bất kỳ kế hoạch nào: câu chữ, nơi nêu, ai cùng làm, đến bao giờ.',
  examples: [
    {
      name: 'Trong một kế hoạch',
      why: 'Chỉ nêu mục, vì đã biết là kế hoạch nào.',
      props: { rows: listCommitmentRows([usualPlan]) },
    },
    {
      name: 'Của nhiều kế hoạch',
      why: 'Nêu kế hoạch, thành phần chỉ số và mọi cơ quan chủ trì; không ai chủ trì thì không nói gì.',
      props: {
        rows: listCommitmentRows([usualPlan, doubtedPlan]),
        showPlan: true,
        showComponent: true,
        leadsBeside: null,
      },
    },
    {
      name: 'Ở trang của một cơ quan',
      why: 'Chỉ nêu những cơ quan cùng chủ trì; câu dài, danh sách dài.',
      props: { rows: listCommitmentRows([longPlan]), showPlan: true, leadsBeside: 'cao-bang/so-noi-vu' },
    },
    {
      name: 'Không có nhiệm vụ',
      why: 'Không hiện gì, cũng không để lại danh sách rỗng.',
      props: { rows: listCommitmentRows([barePlan]) },
    },
  ],
} satisfies ExamplesOf<typeof CommitmentRows>;
