import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type TargetTable from './TargetTable.astro';

export default {
  name: 'Bảng chỉ tiêu gọn',
  purpose:
    'Chỉ tiêu của bất kỳ kế hoạch nào thành bảng, mỗi dòng dẫn đến câu chữ; màn hình hẹp thì thành thẻ.',
  examples: [
    {
      name: 'Của nhiều kế hoạch',
      why: 'Nêu kế hoạch và cơ quan; văn bản phục hồi thì nhắc đối chiếu.',
      props: { rows: listTargetRows([usualPlan, doubtedPlan]), caption: 'Chỉ tiêu của hai kế hoạch' },
    },
    {
      name: 'Của một kế hoạch, một chỉ số',
      why: 'Bớt cột đã biết.',
      props: {
        rows: listTargetRows([usualPlan]),
        caption: 'Chỉ tiêu về SIPAS',
        showIndex: false,
        showPlan: false,
      },
    },
    {
      name: 'Tên dài, không con số',
      why: 'Điều văn bản không nêu được nói là không nêu.',
      props: { rows: listTargetRows([longPlan]), caption: 'Chỉ tiêu không nêu con số' },
    },
  ],
} satisfies ExamplesOf<typeof TargetTable>;
