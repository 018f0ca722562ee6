import type { ChartView } from '../../charts/index.ts';
import { composePercentChart } from '../../charts/index.ts';
import type { ExamplesOf } from '../../examples/index.ts';
import { longPlan, usualPlan } from '../../examples/plans.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type Chart from './Chart.astro';

const drawn = composePercentChart(listTargetRows([usualPlan]), 'Hai chỉ tiêu phần trăm') as ChartView;

export default {
  name: 'Biểu đồ',
  purpose: 'Một biểu đồ: vẽ gì, nói lên điều gì, hình ở hai bề rộng, bảng số liệu, đơn vị và nguồn.',
  examples: [
    {
      name: 'Hình và bảng',
      why: 'Không có JavaScript vẫn đủ hình và bảng; có thì bấm để xem tương tác hoặc tải về.',
      props: { view: drawn },
    },
    {
      name: 'Không vẽ được',
      why: 'Không con số nào vẽ được thì bảng mở sẵn và không có nút.',
      props: {
        view: {
          ...drawn,
          id: 'khong-ve-duoc',
          title: 'Một chỉ tiêu không nêu con số',
          finding: 'Không chỉ tiêu nào nêu con số để vẽ.',
          notes: ['Đơn vị: phần trăm.'],
          drawings: [],
          table: {
            columns: ['Chỉ tiêu', 'Mức'],
            rows: [[{ text: longPlan.targets[0]?.subject ?? '' }, { text: 'không nêu con số' }]],
          },
        },
      },
    },
  ],
} satisfies ExamplesOf<typeof Chart>;
