import type { ExamplesOf } from '../../examples/index.ts';
import { exampleTarget } from '../../examples/plan.ts';
import { doubtedPlan } from '../../examples/plans.ts';
import { examplePapi } from '../../examples/registry.ts';
import { listHeadroom } from '../../queries/headroom.ts';
import { listTargetRows } from '../../queries/rows.ts';
import type HeadroomTable from './HeadroomTable.astro';

const rows = listHeadroom(listTargetRows([doubtedPlan]), examplePapi());
const part = exampleTarget({
  id: 'i.2.1-b1-2.1',
  provision: 'i.2.1',
  subject: 'Công khai, minh bạch: Công khai danh sách hộ nghèo, ngân sách và quyết toán cấp xã',
  comparator: '=',
  value: null,
  unit: 'điểm',
  baseline: { value: 1.75, year: 2023 },
  component: 'papi/2',
  index: 'papi',
});

export default {
  name: 'Khoảng còn cách tối đa',
  purpose:
    'Mỗi kế hoạch xuất phát từ đâu, phải đến đâu, và đó là bao nhiêu phần của đoạn đường đến điểm tối đa.',
  examples: [
    {
      name: 'Theo kế hoạch',
      why: 'Trang của một thành phần: mỗi dòng một kế hoạch, kèm hạng của năm trước.',
      props: { rows: rows.slice(0, 1), caption: 'Xuất phát và mục tiêu theo kế hoạch', rowsAre: 'plan' },
    },
    {
      name: 'Theo thành phần, một con số ngờ',
      why: 'Con số cần kiểm tra được giữ nguyên, không đem tính.',
      props: { rows, caption: 'Xuất phát và mục tiêu theo thành phần', rowsAre: 'component' },
    },
    {
      name: 'Phần của một thành phần',
      why: 'Dòng con thụt vào; không rõ tối đa và không nêu mức thì nói vậy.',
      props: {
        rows: listHeadroom([{ plan: doubtedPlan, target: part }], examplePapi()),
        caption: 'Một phần của thành phần',
        rowsAre: 'component',
      },
    },
  ],
} satisfies ExamplesOf<typeof HeadroomTable>;
