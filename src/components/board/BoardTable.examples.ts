import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { exampleIndex, examplePapi } from '../../examples/registry.ts';
import { composeBoard } from '../../queries/board.ts';
import { listIndexViews } from '../../queries/indexes.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type { PublishedPlan } from '../../schema/published-plan.ts';
import type BoardTable from './BoardTable.astro';

const group = (plans: PublishedPlan[]) =>
  composeBoard(listTargetRows(plans), [], listIndexViews(plans, [exampleIndex(), examplePapi()])).groups;

export default {
  name: 'Bảng chỉ tiêu',
  purpose: 'Mọi chỉ tiêu dưới thành phần chỉ số của nó; mỗi dòng mang các giá trị để lọc và gom.',
  examples: [
    {
      name: 'Hai chỉ số',
      why: 'Nhóm theo thành phần, đếm số dòng, dẫn đến trang của thành phần.',
      props: { groups: group([usualPlan, doubtedPlan]) },
    },
    {
      name: 'Không gắn với chỉ số nào',
      why: 'Nhóm cuối không có trang; mức và thời hạn không nêu thì nói vậy.',
      props: { groups: group([longPlan]) },
    },
  ],
} satisfies ExamplesOf<typeof BoardTable>;
