import type { ExamplesOf } from '../examples/index.ts';
import { exampleReport } from '../examples/reports.ts';
import type Reports from './Reports.astro';

export default {
  name: 'Báo cáo của cơ quan',
  purpose:
    'Điều cơ quan tự báo cáo về một nhiệm vụ hoặc chỉ tiêu, nguyên văn, mới nhất trước; trang không kết luận.',
  examples: [
    {
      name: 'Có con số',
      why: 'Con số báo cáo đứng cạnh con số kế hoạch đặt ra, không kèm lời chấm.',
      props: {
        planned: 'trên 90%',
        reports: [
          exampleReport({
            status: 'done',
            figure: { text: '92,5%', value: 92.5, unit: '%' },
            words: ['Khảo sát 1.200 người dân tại 12 xã, 92,5% hài lòng.'],
          }),
        ],
      },
    },
    {
      name: 'Nhiều lần báo cáo',
      why: 'Lời mới không xóa lời cũ.',
      props: {
        planned: null,
        reports: [
          exampleReport(),
          exampleReport({
            date: '2025-09-30',
            status: 'not-started',
            words: ['Kế hoạch tập huấn đang chờ bố trí kinh phí.'],
          }),
        ],
      },
    },
    {
      name: 'Gửi thẳng, nhiều đoạn',
      why: 'Không có số văn bản và nơi công bố thì nói rõ; cả lời dài đứng trong một dấu trích.',
      props: {
        planned: null,
        reports: [
          exampleReport({
            status: 'stopped',
            number: null,
            words: [
              'Nhiệm vụ được chuyển cho Văn phòng Ủy ban nhân dân tỉnh từ ngày 01/7/2025 theo phương án sắp xếp.',
              'Sở đã bàn giao hồ sơ và tiếp tục phối hợp khi được yêu cầu.',
            ],
          }),
        ],
      },
    },
  ],
} satisfies ExamplesOf<typeof Reports>;
