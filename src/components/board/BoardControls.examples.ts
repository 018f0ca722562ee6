import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { composeBoard } from '../../queries/board.ts';
import { groupByMeasure } from '../../queries/measures.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type BoardControls from './BoardControls.astro';

const rows = listTargetRows([usualPlan, doubtedPlan, longPlan]);
const shared = [...rows, ...listTargetRows([{ ...usualPlan, id: 'cao-bang/115-kh-svhttdl-2025' }])];

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
      name: 'Có chỉ tiêu cùng thước đo',
      why: 'Chỉ khi đó mới có cách xếp theo mức: mức cao thấp chỉ có nghĩa giữa những dòng đo cùng một việc.',
      props: {
        facets: composeBoard(shared, groupByMeasure(shared, new Map()), []).facets,
        total: shared.length,
      },
    },
    {
      name: 'Chưa có gì để lọc',
      why: 'Không chỉ tiêu nào thì chỉ còn “Tất cả”.',
      props: { facets: composeBoard([], [], []).facets, total: 0 },
    },
  ],
} satisfies ExamplesOf<typeof BoardControls>;
