import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, doubtedPlan, usualPlan } from '../../examples/plans.ts';
import { exampleProvince } from '../../examples/registry.ts';
import { listProvinceViews } from '../../queries/provinces.ts';
import { slugify } from '../../vocabulary/fold.ts';
import type ProvinceMap from './ProvinceMap.astro';

const today =
  'Lai Châu, Lào Cai, Tuyên Quang, Cao Bằng, Điện Biên, Sơn La, Phú Thọ, Thái Nguyên, Lạng Sơn, Hà Nội, Bắc Ninh, Quảng Ninh, Ninh Bình, Hưng Yên, Hải Phòng, Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Trị, Huế, Đà Nẵng, Quảng Ngãi, Gia Lai, Đắk Lắk, Tây Ninh, Đồng Nai, Lâm Đồng, Khánh Hòa, An Giang, Đồng Tháp, Hồ Chí Minh, Cần Thơ, Vĩnh Long, Cà Mau';
const provinces = [
  ...today
    .split(', ')
    .map((name, at) => exampleProvince({ id: slugify(name), name, codeUntil2025: at < 5 ? `${at}` : null })),
  exampleProvince({
    id: 'bac-giang',
    name: 'Bắc Giang',
    current: false,
    successor: { id: 'bac-ninh', on: '2025-07-01' },
  }),
];

export default {
  name: 'Bản đồ ô tỉnh',
  purpose:
    'Các tỉnh hôm nay thành ô bằng nhau, gần đúng vị trí; màn hình hẹp thì là danh sách từ Bắc vào Nam.',
  examples: [
    {
      name: 'Vài tỉnh có kế hoạch',
      why: 'Ô đậm là nơi có kế hoạch; tên cũ dẫn đến tỉnh nay.',
      props: { provinces: listProvinceViews(provinces, [usualPlan, doubtedPlan, barePlan], [], []) },
    },
    {
      name: 'Chưa tỉnh nào có kế hoạch',
      why: 'Ô vẫn đủ, vẫn dẫn đến trang của tỉnh.',
      props: { provinces: listProvinceViews(provinces, [], [], []) },
    },
  ],
} satisfies ExamplesOf<typeof ProvinceMap>;
