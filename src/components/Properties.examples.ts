import type { ExamplesOf } from '../examples/index.ts';
import { barePlan, doubtedPlan, usualPlan } from '../examples/plans.ts';
import { listProperties } from '../queries/plan-facts.ts';
import type Properties from './Properties.astro';

export default {
  name: 'Thuộc tính văn bản',
  purpose:
    'Mỗi dòng một thuộc tính của văn bản với các giá trị của nó, theo thứ tự quen thuộc ở các trang luật.',
  examples: [
    {
      name: 'Đủ thuộc tính',
      why: 'Nhiều giá trị xếp dưới nhau; cơ quan, tỉnh, chỉ số dẫn đến trang của mình.',
      props: { properties: listProperties(usualPlan, [usualPlan, doubtedPlan]) },
    },
    {
      name: 'Văn bản không ghi',
      why: 'Điều không biết được nói là không ghi, không để trống.',
      props: { properties: listProperties(barePlan, [barePlan]) },
    },
    {
      name: 'Văn bản khác nói hộ',
      why: 'Số và ngày theo lời một văn bản khác thì nói rõ là của ai.',
      props: {
        properties: listProperties(
          {
            ...doubtedPlan,
            number: null,
            citedAs: { number: '2163/KH-UBND', date: '2025-07-01', by: usualPlan.id },
          },
          [usualPlan],
        ),
      },
    },
  ],
} satisfies ExamplesOf<typeof Properties>;
