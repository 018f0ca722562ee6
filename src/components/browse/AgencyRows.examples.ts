import type { ExamplesOf } from '../../examples/index.ts';
import { doubtedPlan, longPlan, usualPlan } from '../../examples/plans.ts';
import { exampleRegistry } from '../../examples/registry.ts';
import { listAgencyViews } from '../../queries/agencies.ts';
import type AgencyRows from './AgencyRows.astro';

export default {
  name: 'Danh sách cơ quan',
  purpose: 'Các cơ quan thành danh sách, hai cột khi đủ chỗ, mỗi cơ quan kèm những gì trang của nó có.',
  examples: [
    {
      name: 'Một cơ quan',
      why: 'Vừa ban hành kế hoạch, vừa tự nhận việc.',
      props: {
        agencies: listAgencyViews(
          [
            {
              ...usualPlan,
              parentBody: null,
              commitments: usualPlan.commitments.map((one) => ({
                ...one,
                lead: [usualPlan.issuer],
                coordinating: [],
              })),
            },
          ],
          exampleRegistry(),
        ).filter(({ plans }) => plans.length > 0),
      },
    },
    {
      name: 'Nhiều cơ quan',
      why: 'Được giao, phối hợp, cấp trên: mỗi cơ quan chỉ nói điều nó có.',
      props: { agencies: listAgencyViews([usualPlan, doubtedPlan, longPlan], exampleRegistry()) },
    },
  ],
} satisfies ExamplesOf<typeof AgencyRows>;
