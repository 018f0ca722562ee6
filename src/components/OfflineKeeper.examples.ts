import type { ExamplesOf } from '../examples/index.ts';
import type OfflineKeeper from './OfflineKeeper.astro';

export default {
  name: 'Giữ để đọc khi mất mạng',
  purpose: 'Cho phép đọc lại trang này khi không có mạng.',
  unseen:
    'Thành phần này không để lại gì trên trang: lần đầu mở, nó nhờ trình duyệt giữ trang lại. Kết quả xem ở trang <a href="/ngoai-tuyen/">Đọc khi không có mạng</a>.',
} satisfies ExamplesOf<typeof OfflineKeeper>;
