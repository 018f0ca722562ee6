import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, doubtedPlan, usualPlan } from '../../examples/plans.ts';
import { LONGEST_LIST } from '../../queries/long-lists.ts';
import type ByProvince from './ByProvince.astro';

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ plan: at % 3 === 0 ? barePlan : usualPlan }));

export default {
  name: 'Danh sách có thể rất dài',
  purpose: 'Hiện danh sách trong nó; dài quá một trang thì chỉ đếm theo tỉnh và dẫn đến trang của từng tỉnh.',
  examples: [
    {
      name: 'Vừa một trang',
      why: 'Hiện nguyên những gì được đặt vào.',
      props: { rows: rows(2), noun: 'chỉ tiêu', anchor: 'chi-tieu' },
      slot: '<ul><li>trên 90% người dân hài lòng</li><li>tối thiểu 98,5% hồ sơ đúng hạn</li></ul>',
    },
    {
      name: 'Quá một trang',
      why: 'Đếm theo tỉnh, số có dấu chấm ngăn nghìn.',
      props: { rows: rows(LONGEST_LIST * 5), noun: 'chỉ tiêu', anchor: 'chi-tieu' },
      slot: '<p>Danh sách này không hiện.</p>',
    },
    {
      name: 'Tỉnh không có mã',
      why: 'Kế hoạch không rõ tỉnh được đếm mà không có liên kết.',
      props: {
        rows: [
          ...rows(LONGEST_LIST),
          { plan: { ...doubtedPlan, province: { id: null, name: 'Không rõ tỉnh' } } },
        ],
        noun: 'nhiệm vụ',
        anchor: 'co-quan',
      },
    },
  ],
} satisfies ExamplesOf<typeof ByProvince>;
