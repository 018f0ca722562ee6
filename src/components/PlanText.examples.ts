import type { ExamplesOf } from '../examples/index.ts';
import { doubtedPlan, usualPlan } from '../examples/plans.ts';
import type PlanText from './PlanText.astro';

export default {
  name: 'Toàn văn',
  purpose: 'Câu chữ của kế hoạch với số mục đã in, liên kết của từng mục và chỗ đánh dấu.',
  examples: [
    {
      name: 'Thường gặp',
      why: 'Mỗi mục có liên kết riêng và dẫn về dòng của bản nhận được.',
      props: { plan: usualPlan },
    },
    {
      name: 'Có chỗ ngờ',
      why: 'Chữ đọc chưa chắc được gạch chấm; điểm cần lưu ý đứng ngay ở mục ấy.',
      props: { plan: doubtedPlan },
    },
  ],
} satisfies ExamplesOf<typeof PlanText>;
