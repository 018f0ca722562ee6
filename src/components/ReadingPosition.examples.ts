import type { ExamplesOf } from '../examples/index.ts';
import type ReadingPosition from './ReadingPosition.astro';

export default {
  name: 'Chỗ đang đọc',
  purpose: 'Đánh dấu trong mục lục chỗ đang đọc, và đưa bản nhận được đứng cạnh đến đúng dòng.',
  unseen:
    'Thành phần này không có hình riêng: nó làm việc trên mục lục của cả trang. Xem ở trang của <a href="/ke-hoach/cao-bang/114-kh-svhttdl-2025/">một kế hoạch</a>.',
} satisfies ExamplesOf<typeof ReadingPosition>;
