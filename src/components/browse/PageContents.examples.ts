import type { ExamplesOf } from '../../examples/index.ts';
import type PageContents from './PageContents.astro';

export default {
  name: 'Mục lục của trang',
  purpose: 'Một trang dài có những phần nào, mỗi phần bao nhiêu dòng.',
  examples: [
    {
      name: 'Hai phần',
      why: 'Mỗi phần là một thẻ đủ lớn để bấm.',
      props: {
        sections: [
          { id: 'ke-hoach', title: 'Kế hoạch', count: 3 },
          { id: 'chi-tieu', title: 'Chỉ tiêu', count: 120 },
        ],
      },
    },
    {
      name: 'Nhiều phần',
      why: 'Các thẻ xuống dòng khi hết chỗ.',
      props: {
        sections: [
          { id: 'ke-hoach', title: 'Kế hoạch đã ban hành', count: 1 },
          { id: 'tu-nhan', title: 'Việc tự nhận', count: 24 },
          { id: 'duoc-giao', title: 'Việc được kế hoạch của cơ quan khác giao', count: 108 },
          { id: 'phoi-hop', title: 'Việc phối hợp', count: 36 },
          { id: 'chi-tieu', title: 'Chỉ tiêu', count: 0 },
        ],
      },
    },
  ],
} satisfies ExamplesOf<typeof PageContents>;
