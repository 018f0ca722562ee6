import type { ExamplesOf } from '../examples/index.ts';
import type SiteHeader from './SiteHeader.astro';

export default {
  name: 'Đầu trang',
  purpose: 'Tên trang, danh mục và ô tìm; màn hình hẹp thì danh mục mở ra khi bấm, không cần JavaScript.',
  examples: [
    {
      name: 'Có ô tìm',
      why: 'Như trên hầu hết các trang.',
      props: { search: true },
    },
    {
      name: 'Không có ô tìm',
      why: 'Ở trang chủ và trang tìm kiếm, nơi đã có ô tìm riêng.',
      props: { search: false },
    },
  ],
} satisfies ExamplesOf<typeof SiteHeader>;
