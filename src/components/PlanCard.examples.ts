import type { ExamplesOf } from '../examples/index.ts';
import { barePlan, doubtedPlan, longPlan, usualPlan } from '../examples/plans.ts';
import type PlanCard from './PlanCard.astro';

export default {
  name: 'Thẻ kế hoạch',
  purpose: 'Một kế hoạch trong danh sách: tên, ai ban hành, khi nào, có những gì.',
  within: (html) => `<ul class="rows">${html}</ul>`,
  examples: [
    {
      name: 'Thường gặp',
      why: 'Văn bản ghi đủ số, ngày và cơ quan.',
      props: { plan: usualPlan },
    },
    {
      name: 'Không số, không ngày',
      why: 'Tên loại văn bản, năm và cơ quan đứng thay; không nhắc lại năm.',
      props: { plan: barePlan },
    },
    {
      name: 'Tên rất dài',
      why: 'Tên hai dòng dấu không bị cắt, không tràn màn hình hẹp.',
      props: { plan: longPlan },
    },
    {
      name: 'Có chỗ ngờ',
      why: 'Điểm cần lưu ý và chỗ đọc chưa chắc được đếm.',
      props: { plan: doubtedPlan },
    },
  ],
} satisfies ExamplesOf<typeof PlanCard>;
