import type { ExamplesOf } from '../../examples/index.ts';
import { barePlan, doubtedPlan, usualPlan } from '../../examples/plans.ts';
import { exampleProvince } from '../../examples/registry.ts';
import { listProvinceViews } from '../../queries/provinces.ts';
import type ProvinceMap from './ProvinceMap.astro';

const provinces = [
  exampleProvince(),
  exampleProvince({ id: 'lang-son', name: 'Lạng Sơn' }),
  exampleProvince({ id: 'bac-ninh', name: 'Bắc Ninh', codeUntil2025: '27' }),
  exampleProvince({ id: 'hue', name: 'Huế', codeUntil2025: '46' }),
  exampleProvince({ id: 'ho-chi-minh', name: 'Thành phố Hồ Chí Minh', codeUntil2025: '79' }),
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
