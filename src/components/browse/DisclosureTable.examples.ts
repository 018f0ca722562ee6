import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import type DisclosureTable from './DisclosureTable.astro';

export default {
  name: 'Điều chưa công khai',
  purpose: 'Mỗi kế hoạch, như đã đăng, không nói những gì: số đếm và liên kết, không chấm điểm.',
  examples: [
    {
      name: 'Một kế hoạch nói đủ',
      why: '“Có ghi”, “0 trên 2”: nói cả điều đã công khai.',
      props: { plans: [usualPlan] },
    },
    {
      name: 'Nhiều kế hoạch, nhiều chỗ thiếu',
      why: 'Chỗ thiếu dẫn đến nơi có thể thấy; không có chỉ tiêu nào thì ghi “không có”.',
      props: { plans: [barePlan, doubtedPlan, longPlan] },
    },
  ],
} satisfies ExamplesOf<typeof DisclosureTable>;
