import type { ExamplesOf } from '../../examples/index.ts';
import { examplePapi, examplePapiResults, exampleResults } from '../../examples/registry.ts';
import type ResultTables from './ResultTables.astro';

export default {
  name: 'Bảng kết quả công bố',
  purpose: 'Kết quả công bố của một chỉ số cho một tỉnh, mỗi thời kỳ cùng thang điểm một bảng.',
  examples: [
    {
      name: 'Hai thời kỳ',
      why: 'PAPI có sáu thành phần đến năm 2017, tám từ năm 2018: không bao giờ chung một bảng.',
      props: { results: examplePapiResults(), index: examplePapi(), province: 'tỉnh Cao Bằng' },
    },
    {
      name: 'Không công bố',
      why: 'Cả năm bị giữ lại, hoặc vài ô bị giữ lại: để trống có lời, không điền thay.',
      props: {
        results: exampleResults({
          years: [
            { year: 2024, total: null, dimensions: 0, rank: null, ranked: 61, scores: {} },
            {
              year: 2023,
              total: 37.0721,
              dimensions: 7,
              rank: 48,
              ranked: 61,
              scores: {
                '1': 4.6721,
                '2': 5.2,
                '3': null,
                '4': 6.75,
                '5': 7.1,
                '6': 6.9,
                '7': 3.4,
                '8': 3.05,
              },
            },
          ],
        }),
        index: examplePapi(),
        province: 'tỉnh Lạng Sơn',
      },
    },
  ],
} satisfies ExamplesOf<typeof ResultTables>;
