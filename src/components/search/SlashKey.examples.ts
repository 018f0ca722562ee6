import type { ExamplesOf } from '../../examples/index.ts';
import type SlashKey from './SlashKey.astro';

export default {
  name: 'Công tắc phím tìm kiếm',
  purpose:
    'Tắt hoặc bật phím mở trang tìm kiếm; chỉ hiện khi có JavaScript, vì không có thì cũng không có phím ấy.',
  examples: [
    {
      name: 'Đang bật',
      why: 'Bật sẵn; lựa chọn ở lại trên máy của người đọc.',
      props: {},
    },
  ],
} satisfies ExamplesOf<typeof SlashKey>;
