import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { exampleRegistry } from '../../examples/registry.ts';
import { listAgencyViews } from '../../queries/agencies.ts';
import { listDuties } from '../../queries/duties.ts';
import type DutyTable from './DutyTable.astro';

export default {
  name: 'Ai lo việc gì',
  purpose: 'Các cơ quan với số kế hoạch và số việc của mỗi cơ quan, dẫn đến nơi liệt kê.',
  examples: [
    {
      name: 'Hai cơ quan',
      why: 'Số không thì là chữ, không phải liên kết đến chỗ trống.',
      props: {
        duties: listDuties(listAgencyViews([usualPlan], exampleRegistry())),
        caption: 'Cơ quan trong một kế hoạch',
      },
    },
    {
      name: 'Nhiều cơ quan, tên dài',
      why: 'Ai chủ trì nhiều nhất đứng đầu.',
      props: {
        duties: listDuties(listAgencyViews([usualPlan, doubtedPlan, longPlan], exampleRegistry())),
        caption: 'Cơ quan của nhiều kế hoạch',
      },
    },
  ],
} satisfies ExamplesOf<typeof DutyTable>;
