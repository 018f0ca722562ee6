import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan } from '../../examples/plans.ts';
import { examplePapi } from '../../examples/registry.ts';
import { listScorePromises } from '../../queries/promises.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type PromiseTable from './PromiseTable.astro';

const promises = listScorePromises(listTargetRows([doubtedPlan]), examplePapi(), undefined);

export default {
  name: 'Đã hứa và đã đạt',
  purpose: 'Điểm mà một tỉnh đã hứa, cạnh điểm công bố trước đó và của chính năm đó.',
  examples: [
    {
      name: 'Năm đó chưa công bố',
      why: 'Điểm xuất phát theo lời kế hoạch; con số cần kiểm tra thì nói ngay.',
      props: { promises, caption: 'Điểm đã hứa, chưa có điểm công bố' },
    },
    {
      name: 'Đã có điểm công bố',
      why: 'Thêm một cột; thành phần bị giữ lại thì ghi “chưa có”.',
      props: {
        promises: promises.map((one, at) => ({
          ...one,
          before: { year: 2024, score: 4.6721 },
          reached: at === 0 ? { year: 2025, score: 4.7 } : null,
        })),
        caption: 'Điểm đã hứa và điểm công bố',
      },
    },
  ],
} satisfies ExamplesOf<typeof PromiseTable>;
