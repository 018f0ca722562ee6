import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type TargetsByPlan from './TargetsByPlan.astro';

export default {
  name: 'Chỉ tiêu theo kế hoạch',
  purpose: 'Chỉ tiêu dưới kế hoạch nêu ra chúng, mỗi kế hoạch một bảng.',
  examples: [
    {
      name: 'Một kế hoạch',
      why: 'Tên kế hoạch là tiêu đề, kèm số chỉ tiêu.',
      props: { rows: listTargetRows([usualPlan]) },
    },
    {
      name: 'Có bản phục hồi và tên dài',
      why: 'Văn bản phục hồi từ bản quét thì nhắc ngay dưới tên.',
      props: { rows: listTargetRows([doubtedPlan, longPlan]) },
    },
  ],
} satisfies ExamplesOf<typeof TargetsByPlan>;
