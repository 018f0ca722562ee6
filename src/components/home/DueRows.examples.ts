import type { ExamplesOf } from '../../examples/index.ts';
import { longPlan, usualPlan } from '../../examples/plans.ts';
import { listDue } from '../../queries/due.ts';
import type DueRows from './DueRows.astro';

const due = listDue([usualPlan], '2025-01-01').open;

export default {
  name: 'Sắp đến hạn',
  purpose: 'Chỉ tiêu và nhiệm vụ theo ngày đến hạn, kèm ai đã hứa; còn bao nhiêu nữa, xem ở đâu thì nói.',
  examples: [
    {
      name: 'Ngày và cả năm',
      why: 'Hạn là một ngày, hoặc chỉ là một năm: nói đúng như văn bản nói.',
      props: { facts: due },
    },
    {
      name: 'Nhiều hơn chỗ có',
      why: 'Chỉ hiện một, và nói hai điều kia ở đâu.',
      props: { facts: due, most: 1 },
    },
    {
      name: 'Câu rất dài',
      why: 'Cả câu đứng nguyên, không cắt.',
      props: {
        facts: listDue(
          [
            {
              ...longPlan,
              commitments: longPlan.commitments.map((one) => ({ ...one, deadline: '2025-11' })),
            },
          ],
          '2025-01-01',
        ).open,
      },
    },
  ],
} satisfies ExamplesOf<typeof DueRows>;
