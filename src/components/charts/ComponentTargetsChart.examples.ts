import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, doubtedPlan } from '../../examples/plans.ts';
import { examplePapi } from '../../examples/registry.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type ComponentTargetsChart from './ComponentTargetsChart.astro';

export default {
  name: 'Biểu đồ điểm thành phần',
  purpose: 'Điểm của các thành phần: xuất phát ở đâu, phải đến đâu, tối đa là bao nhiêu.',
  examples: [
    {
      name: 'Theo thành phần',
      why: 'Một kế hoạch, mỗi dòng một thành phần; con số ngờ vẫn đứng trong bảng.',
      props: { targets: listTargetRows([doubtedPlan]), indexes: [examplePapi()] },
    },
    {
      name: 'Theo kế hoạch',
      why: 'Một thành phần, mỗi dòng một kế hoạch.',
      props: {
        targets: listTargetRows([doubtedPlan]).slice(0, 1),
        indexes: [examplePapi()],
        rowsAre: 'plan',
      },
    },
    {
      name: 'Không có điểm nào',
      why: 'Không có gì để vẽ thì không hiện gì.',
      props: { targets: listTargetRows([barePlan]), indexes: [examplePapi()] },
    },
  ],
} satisfies ExamplesOf<typeof ComponentTargetsChart>;
