import type { ExamplesOf } from '../../examples/index.ts';
import { exampleTarget } from '../../examples/plan.ts';
import { barePlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { groupByMeasure } from '../../queries/measures.ts';
import type SharedMeasures from './SharedMeasures.astro';

const here = { plan: usualPlan, target: exampleTarget() };
const there = (changes = {}) => ({
  plan: barePlan,
  target: exampleTarget({ id: 'i.1.d-t1', provision: 'i.1.d', ...changes }),
});

export default {
  name: 'Thước đo chung',
  purpose:
    'Những thước đo mà nhiều kế hoạch cùng nêu, mỗi thước đo với mức của từng kế hoạch: chỉ những dòng này mới so được.',
  examples: [
    {
      name: 'Cùng một mức',
      why: 'Hai kế hoạch nêu một mức: dòng tóm tắt nói ngay.',
      props: { groups: groupByMeasure([here, there()], new Map()) },
    },
    {
      name: 'Các mức khác nhau',
      why: 'Dòng tóm tắt kể hết các mức; kế hoạch không nêu thời hạn thì không ghi gì.',
      props: {
        groups: groupByMeasure(
          [
            here,
            there({ value: 85, deadline: '2025-12' }),
            {
              plan: longPlan,
              target: exampleTarget({ id: 'ii.1.1.p1-t1', value: 95, comparator: '>=', deadline: null }),
            },
          ],
          new Map(),
        ),
      },
    },
  ],
} satisfies ExamplesOf<typeof SharedMeasures>;
