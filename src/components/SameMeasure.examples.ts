import type { ExamplesOf } from '../examples/index.ts';
import { exampleTarget } from '../examples/plan.ts';
import { barePlan, longPlan, usualPlan } from '../examples/plans.ts';
import type { MeasureGroup } from '../queries/measures.ts';
import type SameMeasure from './SameMeasure.astro';

const own = exampleTarget();
const group = (rows: MeasureGroup['rows']): MeasureGroup => ({
  id: 'nguoi-dan-va-to-chuc-hai-long-ve-tthc',
  name: own.subject,
  measure: { key: 'hai-long', words: new Set(['hai', 'long']), frame: '%' },
  rows,
});
const elsewhere = {
  plan: barePlan,
  target: exampleTarget({ id: 'i.1.d-t1', provision: 'i.1.d', value: 85 }),
};
const nearby = {
  plan: longPlan,
  target: exampleTarget({
    id: 'ii.1.1.p1-t1',
    provision: 'ii.1.1.p1',
    subject:
      'người dân, doanh nghiệp hài lòng về việc tiếp nhận, xử lý phản ánh, kiến nghị trên môi trường điện tử',
  }),
};

export default {
  name: 'Cùng thước đo',
  purpose: 'Chỉ tiêu này còn được nêu ở đâu, và chỉ tiêu nào gần giống nhưng không so được.',
  examples: [
    {
      name: 'Không nơi nào khác nêu',
      why: 'Nói vì sao không so, và dẫn đến bảng chỉ tiêu.',
      props: { target: own, comparison: { group: group([{ plan: usualPlan, target: own }]), near: [] } },
    },
    {
      name: 'Chỉ có chỉ tiêu gần giống',
      why: 'Câu chữ gần giống thì gập lại, kèm lời dặn.',
      props: {
        target: own,
        comparison: { group: group([{ plan: usualPlan, target: own }]), near: [group([nearby])] },
      },
    },
    {
      name: 'Hai mức trong cùng một kế hoạch',
      why: 'Cùng một kế hoạch nêu hai mức: được liệt kê, nhưng không có gì để so giữa các kế hoạch.',
      props: {
        target: own,
        comparison: {
          group: group([
            { plan: elsewhere.plan, target: own },
            elsewhere,
            {
              plan: barePlan,
              target: exampleTarget({
                id: 'i.1.d-t2',
                provision: 'i.1.d',
                value: null,
                comparator: '=',
                deadline: null,
              }),
            },
          ]),
          near: [],
        },
      },
    },
  ],
} satisfies ExamplesOf<typeof SameMeasure>;
