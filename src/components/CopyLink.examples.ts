import type { ExamplesOf } from '../examples/index.ts';
import type CopyLink from './CopyLink.astro';

export default {
  name: 'Chép liên kết',
  purpose:
    'Bấm vào dấu liên kết cạnh một mục thì địa chỉ của mục được chép; không có JavaScript thì vẫn là liên kết.',
  within: (html) =>
    `<p>II.2.2. Thủ tục hành chính <a class="permalink" href="#ii.2.2" aria-label="Liên kết đến mục II.2.2">#</a></p>${html}`,
  examples: [
    {
      name: 'Cạnh một mục',
      why: 'Lời báo “Đã chép liên kết” chỉ hiện sau khi bấm, và được đọc lên.',
      props: {},
    },
  ],
} satisfies ExamplesOf<typeof CopyLink>;
