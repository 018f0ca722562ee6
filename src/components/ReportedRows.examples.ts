import type { ExamplesOf } from '../examples/index.ts';
import { exampleReport, exampleReported } from '../examples/reports.ts';
import type ReportedRows from './ReportedRows.astro';

export default {
  name: 'Danh sách đã báo cáo',
  purpose: 'Những nhiệm vụ và chỉ tiêu đã có báo cáo, kèm lần báo cáo gần nhất.',
  examples: [
    {
      name: 'Ở trang kế hoạch',
      why: 'Một báo cáo thì không đếm; từ hai trở lên thì đếm.',
      props: {
        facts: exampleReported([exampleReport()], [exampleReport(), exampleReport({ date: '2025-09-30' })]),
      },
    },
    {
      name: 'Ở trang cơ quan',
      why: 'Mỗi dòng nói thuộc kế hoạch nào.',
      props: { facts: exampleReported([exampleReport({ status: 'done' })]), showPlan: true },
    },
  ],
} satisfies ExamplesOf<typeof ReportedRows>;
