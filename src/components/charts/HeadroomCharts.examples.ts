import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, doubtedPlan } from '../../examples/plans.ts';
import { examplePapi } from '../../examples/registry.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type HeadroomCharts from './HeadroomCharts.astro';

export default {
  name: 'Biểu đồ khoảng còn thiếu',
  purpose: 'Mỗi thành phần còn cách tối đa bao nhiêu, và mục tiêu đi được bao nhiêu của khoảng đó.',
  examples: [
    {
      name: 'Ba thành phần, một con số ngờ',
      why: 'Con số cần kiểm tra vẽ kẻ ô, không đem tính, và nói rõ.',
      props: { targets: listTargetRows([doubtedPlan]), index: examplePapi() },
    },
    {
      name: 'Không rõ điểm xuất phát',
      why: 'Không có gì để vẽ thì không hiện gì.',
      props: { targets: listTargetRows([barePlan]), index: examplePapi() },
    },
  ],
} satisfies ExamplesOf<typeof HeadroomCharts>;
