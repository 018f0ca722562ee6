import type { ExamplesOf } from '../examples/index.ts';
import type Later from './Later.astro';

const sentence = 'Công khai ngân sách trên cổng thông tin điện tử và niêm yết tại trụ sở Ủy ban nhân dân xã.';
const listRows = (count: number): string =>
  `<ul class="rows">${Array.from({ length: count }, (_, at) => `<li>${at + 1}. ${sentence}</li>`).join('')}</ul>`;

export default {
  name: 'Phần dựng sau',
  purpose:
    'Danh sách hoặc bảng dài của một trang: máy chỉ dựng khi người đọc đến gần, nhờ đó trang dài mở nhanh.',
  examples: [
    {
      name: 'Danh sách dài',
      why: 'Chiều cao được báo trước theo số chữ và số dòng, nên thanh cuộn không nhảy.',
      props: {},
      slot: listRows(14),
    },
    {
      name: 'Danh sách ngắn',
      why: 'Vừa một màn hình thì dựng ngay, không thêm gì.',
      props: {},
      slot: listRows(2),
    },
  ],
} satisfies ExamplesOf<typeof Later>;
