import type { ExamplesOf } from '../../examples/index.ts';
import type SearchControls from './SearchControls.astro';

export default {
  name: 'Bảng điều khiển tìm kiếm',
  purpose:
    'Biểu mẫu của trang tìm kiếm: gửi đến chính trang đó; có JavaScript thì đếm và trả lời trong khi gõ.',
  examples: [
    {
      name: 'Hai cách lọc',
      why: 'Loại kết quả và các ô lọc chỉ hiện khi có JavaScript.',
      props: {
        lists: [
          {
            facet: 'tinh',
            title: 'Tỉnh',
            any: 'Mọi tỉnh',
            choices: [
              { value: 'cao-bang', title: 'Cao Bằng' },
              { value: 'lang-son', title: 'Lạng Sơn' },
            ],
          },
          {
            facet: 'co-quan',
            title: 'Cơ quan',
            any: 'Mọi cơ quan',
            choices: [
              {
                value: 'cao-bang/so-van-hoa-the-thao-va-du-lich',
                title: 'Sở Văn hóa, Thể thao và Du lịch (Cao Bằng)',
              },
            ],
          },
        ],
      },
    },
    {
      name: 'Không có gì để lọc',
      why: 'Trang mới dựng: chỉ còn ô tìm và loại kết quả.',
      props: { lists: [] },
    },
  ],
} satisfies ExamplesOf<typeof SearchControls>;
