import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan } from '../../examples/plans.ts';
import { examplePapi, examplePapiResults } from '../../examples/registry.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type ResultCharts from './ResultCharts.astro';

const withheld = { total: null, dimensions: 0, rank: null, scores: {} };

export default {
  name: 'Biểu đồ kết quả công bố',
  purpose: 'Kết quả công bố của một chỉ số cho một tỉnh qua các năm, cạnh điều tỉnh nhắm đến.',
  examples: [
    {
      name: 'Qua các năm, có mục tiêu',
      why: 'Năm bị giữ lại để trống, không nối qua; mục tiêu của tỉnh đứng cạnh.',
      props: {
        results: {
          ...examplePapiResults(),
          years: examplePapiResults().years.map((one) => (one.year === 2022 ? { ...one, ...withheld } : one)),
        },
        index: examplePapi(),
        targets: listTargetRows([doubtedPlan]),
        province: 'Cao Bằng',
      },
    },
    {
      name: 'Không nhắm đến điểm nào',
      why: 'Chỉ có kết quả, hai thời kỳ hai biểu đồ.',
      props: { results: examplePapiResults(), index: examplePapi(), targets: [], province: 'Cao Bằng' },
    },
  ],
} satisfies ExamplesOf<typeof ResultCharts>;
