import type { ExamplesOf } from '../../examples/index.ts';
import type ColumnList from './ColumnList.astro';

export default {
  name: 'Nghĩa của các cột',
  purpose: 'Mỗi cột của một bảng dữ liệu mở nghĩa là gì; gập lại cho đến khi cần.',
  examples: [
    {
      name: 'Ba cột',
      why: 'Tên cột là mã, giữ nguyên như trong tệp.',
      props: {
        caption: 'muc-tieu.csv',
        columns: [
          { name: 'id', meaning: 'Mã của chỉ tiêu, không đổi.' },
          { name: 'value', meaning: 'Con số phải đạt; để trống khi văn bản không nêu.' },
          { name: 'unit', meaning: 'Đơn vị của con số: %, điểm, hạng.' },
        ],
      },
    },
    {
      name: 'Tên cột dài',
      why: 'Tên dài và lời giải thích dài vẫn vừa màn hình hẹp.',
      props: {
        caption: 'cam-ket.csv',
        columns: [
          {
            name: 'coordinating_agencies',
            meaning:
              'Các cơ quan phối hợp, mã cách nhau bằng dấu chấm phẩy; nhóm không có mã thì ghi đúng như văn bản viết.',
          },
        ],
      },
    },
  ],
} satisfies ExamplesOf<typeof ColumnList>;
