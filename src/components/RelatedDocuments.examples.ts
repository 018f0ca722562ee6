import type { ExamplesOf } from '../examples/index.ts';
import { barePlan, doubtedPlan, usualPlan } from '../examples/plans.ts';
import type RelatedDocuments from './RelatedDocuments.astro';

export default {
  name: 'Văn bản liên quan',
  purpose: 'Văn bản mà một kế hoạch thực hiện, sửa đổi hoặc dẫn ra, và những kế hoạch dẫn lại nó.',
  examples: [
    {
      name: 'Thực hiện và dẫn',
      why: 'Văn bản có trên trang là liên kết; văn bản khác là chữ. Mỗi văn bản kèm nơi nêu.',
      props: { plan: usualPlan, plans: [usualPlan, doubtedPlan] },
    },
    {
      name: 'Được kế hoạch khác dẫn',
      why: 'Không dẫn ai, nhưng có kế hoạch nói là thực hiện nó.',
      props: { plan: doubtedPlan, plans: [usualPlan, doubtedPlan] },
    },
    {
      name: 'Không liên quan đến văn bản nào',
      why: 'Nói rõ là không có.',
      props: { plan: barePlan, plans: [barePlan] },
    },
  ],
} satisfies ExamplesOf<typeof RelatedDocuments>;
