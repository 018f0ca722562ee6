import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { listPlanTrees } from '../../queries/plan-tree.ts';
import type PlanTree from './PlanTree.astro';

export default {
  name: 'Cây kế hoạch',
  purpose: 'Kế hoạch với những kế hoạch thực hiện hoặc sửa đổi nó ở bên dưới.',
  examples: [
    {
      name: 'Kế hoạch của sở dưới kế hoạch của tỉnh',
      why: 'Nói rõ quan hệ trước tên.',
      props: { branches: listPlanTrees([doubtedPlan, usualPlan]) },
    },
    {
      name: 'Sửa đổi, tên dài',
      why: 'Ba tầng và tên nhiều dòng vẫn đọc được trên màn hình hẹp.',
      props: {
        branches: [
          {
            plan: doubtedPlan,
            relation: null,
            branches: [
              {
                plan: usualPlan,
                relation: 'implements',
                branches: [{ plan: longPlan, relation: 'amends', branches: [] }],
              },
            ],
          },
        ],
      },
    },
    {
      name: 'Không ai thực hiện ai',
      why: 'Các kế hoạch đứng ngang nhau.',
      props: { branches: listPlanTrees([barePlan, doubtedPlan]) },
    },
  ],
} satisfies ExamplesOf<typeof PlanTree>;
