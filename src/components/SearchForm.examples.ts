import type { ExamplesOf } from '../examples/index.ts';
import type SearchForm from './SearchForm.astro';

export default {
  name: 'Ô tìm kiếm',
  purpose: 'Ô tìm gửi đến trang tìm kiếm; chạy được không cần JavaScript.',
  examples: [
    {
      name: 'Ở đầu trang',
      why: 'Nhãn không hiện nhưng vẫn được đọc lên; chữ mờ trong ô nói tìm ở đâu.',
      props: { id: 'tim-vi-du' },
    },
    {
      name: 'Ở trang chủ',
      why: 'Lớn hơn, với một ví dụ để gõ theo.',
      props: { id: 'tim-lon', large: true, placeholder: 'Ví dụ: công khai ngân sách' },
    },
    {
      name: 'Nhãn riêng, dài',
      why: 'Chữ mờ dài quá ô thì bị cắt, nút vẫn nguyên.',
      props: {
        id: 'tim-rieng',
        label: 'Tìm trong các nhiệm vụ, chỉ tiêu và văn bản dẫn chiếu của Sở Văn hóa, Thể thao và Du lịch',
      },
    },
  ],
} satisfies ExamplesOf<typeof SearchForm>;
