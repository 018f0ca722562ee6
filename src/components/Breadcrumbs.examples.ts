import type { ExamplesOf } from '../examples/index.ts';
import type Breadcrumbs from './Breadcrumbs.astro';

export default {
  name: 'Vị trí trang',
  purpose: 'Đường đi từ trang chủ đến trang này; mục cuối không có liên kết vì chính là trang đang đọc.',
  examples: [
    {
      name: 'Một cấp',
      why: 'Trang ngay dưới trang chủ.',
      props: { crumbs: [{ label: 'Kế hoạch' }] },
    },
    {
      name: 'Nhiều cấp',
      why: 'Tên kế hoạch dài xuống dòng mà không đẩy trang ra ngoài màn hình hẹp.',
      props: {
        crumbs: [
          { label: 'Kế hoạch', href: '/ke-hoach/' },
          { label: 'Cao Bằng', href: '/tinh/cao-bang/' },
          {
            label:
              'Kế hoạch triển khai thực hiện các giải pháp duy trì, cải thiện và nâng cao Chỉ số hài lòng về sự phục vụ của cơ quan hành chính',
          },
        ],
      },
    },
    {
      name: 'Trang chủ',
      why: 'Không có đường đi thì không hiện gì, cũng không để lại một vùng rỗng cho trình đọc màn hình.',
      props: { crumbs: [] },
    },
  ],
} satisfies ExamplesOf<typeof Breadcrumbs>;
