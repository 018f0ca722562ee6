import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { composeBoard } from '../../queries/board.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type BoardControls from './BoardControls.astro';

const rows = listTargetRows([usualPlan, doubtedPlan, longPlan]);

export default {
  name: 'Bộ lọc bảng chỉ tiêu',
  purpose: 'Lọc, gom và xếp bảng chỉ tiêu; không có JavaScript thì nhường chỗ cho một câu chỉ đường.',
  examples: [
    {
      name: 'Ba kế hoạch',
      why: 'Mỗi lựa chọn kèm số chỉ tiêu; “không nêu” luôn đứng cuối.',
      props: { facets: composeBoard(rows, [], []).facets, total: rows.length },
    },
    {
      name: 'Chưa có gì để lọc',
      why: 'Không chỉ tiêu nào thì chỉ còn “Tất cả”.',
      props: { facets: composeBoard([], [], []).facets, total: 0 },
    },
  ],
} satisfies ExamplesOf<typeof BoardControls>;
