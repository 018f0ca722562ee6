import type { ExamplesOf } from '../examples/index.ts';
import { exampleCommitment } from '../examples/plan.ts';
import { doubtedPlan, longPlan, usualPlan } from '../examples/plans.ts';
import type PlanTasks from './PlanTasks.astro';

export default {
  name: 'Nhiệm vụ của một kế hoạch',
  purpose: 'Nhiệm vụ của một kế hoạch, gom theo cơ quan chủ trì; kế hoạch dài thì gập từng nhóm.',
  examples: [
    {
      name: 'Hai cơ quan chủ trì',
      why: 'Ít nhiệm vụ nên các nhóm mở sẵn; thời hạn là ngày hoặc lời của văn bản.',
      props: { plan: usualPlan },
    },
    {
      name: 'Không nêu ai chủ trì',
      why: 'Không đoán: nhóm nói rõ văn bản không nêu.',
      props: { plan: doubtedPlan },
    },
    {
      name: 'Nhiều cơ quan cùng chủ trì',
      why: 'Tên dài, danh sách phối hợp dài, thời hạn là cả một câu.',
      props: { plan: longPlan },
    },
    {
      name: 'Hơn mười hai nhiệm vụ',
      why: 'Nhóm gập lại, chỉ còn tên cơ quan và số nhiệm vụ.',
      props: {
        plan: {
          ...usualPlan,
          commitments: Array.from({ length: 13 }, (_, at) =>
            exampleCommitment({ text: `Công khai thủ tục hành chính, đợt ${at + 1} trong năm` }),
          ),
        },
      },
    },
  ],
} satisfies ExamplesOf<typeof PlanTasks>;
