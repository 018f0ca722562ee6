import type { ExamplesOf } from '../examples/index.ts';
import { usualPlan } from '../examples/plans.ts';
import { listContents } from '../queries/plan-outline.ts';
import type ContentsTree from './ContentsTree.astro';

export default {
  name: 'Cây mục lục',
  purpose: 'Các tiêu đề của một kế hoạch thành liên kết lồng nhau.',
  within: (html) => `<div class="contents">${html}</div>`,
  examples: [
    {
      name: 'Ba cấp',
      why: 'Mục con thụt vào dưới mục của nó, giữ số in trong văn bản.',
      props: { entries: listContents(usualPlan) },
    },
    {
      name: 'Một cấp, tiêu đề dài',
      why: 'Tiêu đề viết hoa nhiều dấu và điểm đ) đứng đúng chỗ.',
      props: {
        entries: [
          { id: 'i', label: 'I.', heading: 'MỤC ĐÍCH, YÊU CẦU', children: [] },
          {
            id: 'ii',
            label: 'đ)',
            heading:
              'Những nhiệm vụ, giải pháp nhằm khắc phục các tồn tại, hạn chế trong việc tiếp nhận và trả kết quả giải quyết thủ tục hành chính',
            children: [],
          },
        ],
      },
    },
  ],
} satisfies ExamplesOf<typeof ContentsTree>;
