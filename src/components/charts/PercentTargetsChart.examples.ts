import type { ExamplesOf } from '../../examples/index.ts';
import { exampleTarget } from '../../examples/plan.ts';
import { longPlan, usualPlan } from '../../examples/plans.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type PercentTargetsChart from './PercentTargetsChart.astro';

export default {
  name: 'Biểu đồ phần trăm',
  purpose: 'Các chỉ tiêu phần trăm, mỗi chỉ tiêu một ngưỡng riêng, gom theo kế hoạch.',
  examples: [
    {
      name: 'Một kế hoạch',
      why: '“Trên” và “tối thiểu” vẽ khác nhau.',
      props: { targets: listTargetRows([usualPlan]), title: 'Chỉ tiêu phần trăm của một kế hoạch' },
    },
    {
      name: 'Hai kế hoạch, tên dài',
      why: 'Tên chỉ tiêu dài xuống dòng; chỉ tiêu “không quá” đi từ phía bên kia.',
      props: {
        targets: [
          ...listTargetRows([usualPlan]),
          {
            plan: longPlan,
            target: exampleTarget({
              id: 'ii.1.1.p1-t1',
              provision: 'ii.2.1',
              subject:
                'hồ sơ thủ tục hành chính của tổ chức, cá nhân, doanh nghiệp phải trả lại để bổ sung giấy tờ quá một lần',
              comparator: '<=',
              value: 2,
            }),
          },
        ],
        title: 'Chỉ tiêu phần trăm của hai kế hoạch',
      },
    },
    {
      name: 'Không có phần trăm',
      why: 'Không có gì để vẽ thì không hiện gì.',
      props: { targets: [] },
    },
  ],
} satisfies ExamplesOf<typeof PercentTargetsChart>;
