import type { ExamplesOf } from '../../examples/index.ts';
import { examplePlan, exampleTarget } from '../../examples/plan.ts';
import { examplePapi, examplePapiResults } from '../../examples/registry.ts';
import { listStandingPromises } from '../../queries/promises.ts';
import type StandingTable from './StandingTable.astro';

const plan = examplePlan({ issuer: { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' } });
const rank = {
  subject: 'Chỉ số PAPI',
  comparator: 'top',
  value: 30,
  unit: 'hạng',
  index: 'papi',
  component: null,
} as const;
const group = {
  ...rank,
  comparator: 'maintain',
  value: null,
  unit: null,
  quote: 'Chỉ số PAPI tiếp tục nằm trong nhóm “Trung bình cao” của cả nước.',
} as const;
const rows = [
  { plan, target: exampleTarget({ ...rank, deadline: '2024' }) },
  { plan, target: exampleTarget({ ...group, deadline: '2024' }) },
  {
    plan,
    target: exampleTarget({
      ...rank,
      subject: 'Công khai, minh bạch',
      value: 20,
      component: 'papi/2',
      deadline: '2024',
    }),
  },
  {
    plan,
    target: exampleTarget({ ...rank, comparator: '>', value: 45, unit: 'điểm', deadline: '2025' }),
  },
];
const papi = examplePapi();

export default {
  name: 'Hạng, nhóm đã hứa và kết quả',
  purpose:
    'Hạng, nhóm và mức của cả chỉ số mà một tỉnh đã hứa, cạnh kết quả công bố trước đó và của chính năm đó.',
  examples: [
    {
      name: 'Có kết quả công bố',
      why: 'Hạng luôn kèm tổng số tỉnh; nhóm thì dẫn nguyên văn, không chấm.',
      props: {
        promises: listStandingPromises(rows, papi, examplePapiResults()),
        index: papi,
        caption: 'Hạng, nhóm đã hứa và kết quả công bố',
      },
    },
    {
      name: 'Chưa có kết quả',
      why: 'Trang không có kết quả của chỉ số thì nói vậy.',
      props: {
        promises: listStandingPromises(rows.slice(0, 1), papi, undefined),
        index: papi,
        caption: 'Hạng đã hứa, chưa có kết quả',
      },
    },
  ],
} satisfies ExamplesOf<typeof StandingTable>;
