import type { ExamplesOf } from '../examples/index.ts';
import type SiteFooter from './SiteFooter.astro';

export default {
  name: 'Chân trang',
  purpose: 'Trang này là gì, câu chữ lấy từ đâu, dùng lại theo điều kiện nào; khi in thì kèm địa chỉ trang.',
  examples: [
    {
      name: 'Dưới mọi trang',
      why: 'Nói ngay đây không phải trang của cơ quan nhà nước.',
      props: { contact: null },
    },
    {
      name: 'Có nơi liên hệ',
      why: 'Nơi liên hệ do người vận hành đặt khi dựng trang.',
      props: { contact: { href: 'mailto:bao-loi@example.vn', text: 'bao-loi@example.vn' } },
    },
  ],
} satisfies ExamplesOf<typeof SiteFooter>;
