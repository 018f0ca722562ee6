import type { ExamplesOf } from '../examples/index.ts';
import { doubtedPlan, longPlan, usualPlan } from '../examples/plans.ts';
import type PlanTargets from './PlanTargets.astro';

export default {
  name: 'Chỉ tiêu của một kế hoạch',
  purpose: 'Các chỉ tiêu của một kế hoạch thành bảng; màn hình hẹp thì mỗi chỉ tiêu là một thẻ.',
  examples: [
    {
      name: 'Đủ mức và thời hạn',
      why: 'Số thập phân viết với dấu phẩy, “trên” và “tối thiểu” khác nhau.',
      props: { plan: usualPlan },
    },
    {
      name: 'Có điểm xuất phát',
      why: 'Điểm, hạng của năm trước và điểm tối đa đứng dưới mức phải đạt.',
      props: { plan: doubtedPlan },
    },
    {
      name: 'Không con số, tên dài',
      why: 'Không nêu con số thì nói vậy và dẫn nguyên văn; không gắn chỉ số nào thì ghi “Chung”.',
      props: { plan: longPlan },
    },
  ],
} satisfies ExamplesOf<typeof PlanTargets>;
