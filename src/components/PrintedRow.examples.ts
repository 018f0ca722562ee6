import type { ExamplesOf } from '../examples/index.ts';
import type PrintedRow from './PrintedRow.astro';

export default {
  name: 'Dòng trong bảng',
  purpose: 'Dòng của bảng nơi kế hoạch nêu một chỉ tiêu hay nhiệm vụ, đúng như in, ô được dẫn có đánh dấu.',
  examples: [
    {
      name: 'Chỉ tiêu trong bảng điểm',
      why: 'Ô để trống được nói là để trống.',
      props: {
        row: {
          table: 'Bảng 1',
          cells: [
            { head: 'STT', text: '2', quoted: false },
            { head: 'Lĩnh vực', text: 'Cải cách thể chế', quoted: false },
            { head: 'Xếp hạng năm 2024', text: '', quoted: false },
            { head: 'Điểm thực hiện năm 2024', text: '8,8974', quoted: false },
            { head: 'Mục tiêu Kế hoạch năm 2025 (điểm)', text: '> 9,68', quoted: true },
          ],
        },
      },
    },
    {
      name: 'Nhiệm vụ dài',
      why: 'Màn hình hẹp thì mỗi ô là một dòng, không phải kéo ngang.',
      props: {
        row: {
          table: 'Phụ lục phân công thực hiện',
          cells: [
            { head: 'STT', text: '21.', quoted: false },
            {
              head: 'Nhiệm vụ',
              text: 'Công khai quy hoạch, kế hoạch sử dụng đất và khung giá đất; công khai thu, chi tài chính, ngân sách cấp xã, công khai TTHC, Danh sách hộ nghèo, cận nghèo theo quy định.',
              quoted: true,
            },
            { head: 'Cơ quan chủ trì', text: 'UBND cấp huyện, cấp xã', quoted: false },
            { head: 'Cơ quan phối hợp', text: 'Các sở, ban, ngành', quoted: false },
            { head: 'Thời gian hoàn thành', text: 'Thường xuyên', quoted: false },
          ],
        },
      },
    },
  ],
} satisfies ExamplesOf<typeof PrintedRow>;
