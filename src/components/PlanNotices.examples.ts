import type { ExamplesOf } from '../examples/index.ts';
import { doubtedPlan, usualPlan } from '../examples/plans.ts';
import type PlanNotices from './PlanNotices.astro';

const scannedPlan = { ...doubtedPlan, doubts: [], source: { ...usualPlan.source, kind: 'scan' as const } };

export default {
  name: 'Lưu ý về độ tin cậy',
  purpose:
    'Điều người đọc phải biết trước khi tin vào câu chữ: nguồn đọc được đến đâu, phục hồi những gì, ai đã đối chiếu.',
  examples: [
    {
      name: 'Đã phục hồi, còn chỗ ngờ',
      why: 'Nguồn rất khó đọc; số chỗ chưa chắc dẫn đến danh sách của chúng.',
      props: { plan: doubtedPlan },
    },
    {
      name: 'Bản chụp chưa ai đối chiếu',
      why: 'Máy đọc từ ảnh: mọi con số còn chờ người kiểm tra.',
      props: { plan: scannedPlan },
    },
    {
      name: 'Bản chụp đã đối chiếu',
      why: 'Nói rõ ai đối chiếu và ngày nào.',
      props: {
        plan: {
          ...scannedPlan,
          origin: {
            received: 'ke-hoach.pdf',
            bytes: 812_345,
            lines: [],
            statements: [],
            review: { by: 'Văn phòng UBND tỉnh', on: '2025-09-12' },
          },
        },
      },
    },
    {
      name: 'Không có gì phải nói',
      why: 'Văn bản rõ ràng thì không hiện gì.',
      props: { plan: usualPlan },
    },
  ],
} satisfies ExamplesOf<typeof PlanNotices>;
