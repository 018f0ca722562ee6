import type { ExamplesOf } from '../examples/index.ts';
import type Places from './Places.astro';

const plan = 'cao-bang/114-kh-svhttdl-2025';

export default {
  name: 'Nơi nêu',
  purpose: 'Các chỗ trong một kế hoạch, mỗi chỗ là liên kết đến đúng mục.',
  within: (html) => `<p>Nêu tại: ${html}</p>`,
  examples: [
    {
      name: 'Một chỗ',
      why: 'Số mục viết như người ta nói.',
      props: { plan, places: [{ provision: 'ii.2.4', text: 'mục II.2.4' }] },
    },
    {
      name: 'Nhiều chỗ',
      why: 'Dấu chấm phẩy tách các chỗ vì trong tên một chỗ có thể có dấu phẩy.',
      props: {
        plan,
        places: [
          { provision: 'mo-dau', text: 'phần mở đầu' },
          { provision: 'ii.2.4', text: 'mục II.2.4' },
          { provision: 'v.5', text: 'mục V.5, gạch đầu dòng 3' },
        ],
      },
    },
  ],
} satisfies ExamplesOf<typeof Places>;
