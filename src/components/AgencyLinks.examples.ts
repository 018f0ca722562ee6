import type { ExamplesOf } from '../examples/index.ts';
import type AgencyLinks from './AgencyLinks.astro';

export default {
  name: 'Tên cơ quan',
  purpose: 'Các cơ quan nối nhau trong một câu; nhóm hoặc đơn vị nội bộ không có trang thì là chữ thường.',
  within: (html) => `<p>Phối hợp: ${html}</p>`,
  examples: [
    {
      name: 'Một cơ quan',
      why: 'Cơ quan có trang riêng là một liên kết.',
      props: { agencies: [{ id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' }] },
    },
    {
      name: 'Cơ quan và nhóm',
      why: 'Nhóm không có trang: chỉ là chữ, không phải liên kết chết.',
      props: {
        agencies: [
          { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' },
          { id: null, name: 'các phòng, đơn vị trực thuộc' },
        ],
      },
    },
    {
      name: 'Nhiều tên dài',
      why: 'Dấu chấm phẩy tách các tên vì trong tên đã có dấu phẩy.',
      props: {
        agencies: [
          { id: 'cao-bang/so-van-hoa-the-thao-va-du-lich', name: 'Sở Văn hóa, Thể thao và Du lịch' },
          {
            id: 'cao-bang/trung-tam-phuc-vu-hanh-chinh-cong-tinh',
            name: 'Trung tâm Phục vụ hành chính công tỉnh',
          },
          { id: null, name: 'Ủy ban nhân dân các xã, phường' },
        ],
      },
    },
  ],
} satisfies ExamplesOf<typeof AgencyLinks>;
