import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan } from '../../examples/plans.ts';
import { examplePapi, exampleResults } from '../../examples/registry.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type ResultCharts from './ResultCharts.astro';

const scores = { '1': 4.6721, '2': 5.2779, '3': 4.2018, '4': 6.75, '5': 7.1, '6': 6.9, '7': 3.4, '8': 3.05 };

export default {
  name: 'Biểu đồ kết quả công bố',
  purpose: 'Kết quả công bố của một chỉ số cho một tỉnh qua các năm, cạnh điều tỉnh nhắm đến.',
  examples: [
    {
      name: 'Qua các năm, có mục tiêu',
      why: 'Năm bị giữ lại để trống, không nối qua; mục tiêu của tỉnh đứng cạnh.',
      props: {
        results: exampleResults({
          years: [2020, 2021, 2022, 2024].map((year, at) => ({
            year,
            total: year === 2022 ? null : 40.5 + at / 4,
            dimensions: year === 2022 ? 0 : 8,
            rank: year === 2022 ? null : 51 - at,
            ranked: 61,
            scores: year === 2022 ? {} : scores,
          })),
        }),
        index: examplePapi(),
        targets: listTargetRows([doubtedPlan]),
        province: 'Cao Bằng',
      },
    },
    {
      name: 'Không nhắm đến điểm nào',
      why: 'Chỉ có kết quả, hai thời kỳ hai biểu đồ.',
      props: { results: exampleResults(), index: examplePapi(), targets: [], province: 'Cao Bằng' },
    },
  ],
} satisfies ExamplesOf<typeof ResultCharts>;
