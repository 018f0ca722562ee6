import type { ExamplesOf } from '../examples/index.ts';
import { doubtedPlan } from '../examples/plans.ts';
import type PlanDoubts from './PlanDoubts.astro';

export default {
  name: 'Chỗ đọc chưa chắc',
  purpose:
    'Những chữ, con số chưa chắc của văn bản được phục hồi: đăng là gì, bản quét có gì, vì sao đọc như vậy.',
  examples: [
    {
      name: 'Con số và chữ',
      why: 'Chỗ ngờ có mục thì dẫn đến mục; không thuộc mục nào thì không có liên kết.',
      props: { plan: doubtedPlan },
    },
    {
      name: 'Một chỗ, lý do dài',
      why: 'Lời giải thích dài đọc được thành một đoạn, không chen vào hàng đầu.',
      props: {
        plan: {
          ...doubtedPlan,
          doubts: [
            {
              provision: 'i.2.1',
              quote: 'Thường trực Tỉnh ủy',
              scan: 'Thuòng truc Tinh uy / Thuong vu Tinh uy',
              why: 'Bản quét mất hết dấu và nhòe chữ thứ hai; hai cách đọc đều có nghĩa, nhưng những chỗ khác trong cùng văn bản đều viết “Thường trực”, nên chọn cách này cho đến khi có người đối chiếu với bản giấy.',
              kind: 'word',
            },
          ],
        },
      },
    },
  ],
} satisfies ExamplesOf<typeof PlanDoubts>;
