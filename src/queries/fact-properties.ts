import type { AgencyRef } from '../schema/plan.ts';
import { formatComponent, formatDay, formatIndex } from '../wording/format.ts';
import { agencyRefUrl, componentUrl, indexUrl, planUrl } from '../wording/links.ts';
import type { FactView } from './facts.ts';
import { formatPlanName, type Property, type Value } from './plan-facts.ts';

const plain = (text: string): Value => ({ text, href: null });

/** Agencies as values; what the document leaves open is said to be open. */
const listAgencies = (agencies: readonly AgencyRef[], otherwise: string): Value[] =>
  agencies.length > 0
    ? agencies.map((agency) => ({ text: agency.name, href: agencyRefUrl(agency) }))
    : [plain(otherwise)];

/**
 * What is known of a commitment or a target, one term a line; the unknown is shown as unknown. `component` is the name
 * of its component, where it has one.
 */
export function listFactProperties(fact: FactView, component?: string): Property[] {
  const { plan, kind } = fact;
  const leads = [
    ...listAgencies(fact.leads, 'Văn bản không nêu cơ quan chủ trì'),
    ...(fact.unassigned
      ? [plain('là cơ quan ban hành; văn bản như đăng ở đây không giao việc này cho ai')]
      : []),
  ];
  const coordinating = listAgencies(fact.coordinating, 'Văn bản không nêu cơ quan phối hợp');
  return [
    { term: kind === 'target' ? 'Cơ quan đặt chỉ tiêu' : 'Chủ trì', values: leads },
    ...(kind === 'commitment' ? [{ term: 'Phối hợp', values: coordinating }] : []),
    { term: 'Thời hạn', values: [plain(fact.timing ?? 'Văn bản không nêu thời hạn')] },
    ...(fact.context.length > 0 ? [{ term: 'Số liệu kèm theo', values: fact.context.map(plain) }] : []),
    { term: 'Thuộc chỉ số', values: [describeMeasure(fact, component)] },
    {
      term: 'Văn bản',
      values: [
        { text: `${formatPlanName(plan)}: ${plan.title}`, href: planUrl(plan.id) },
        plain(describeIssue(plan)),
      ],
    },
  ];
}

const describeIssue = (plan: FactView['plan']): string => {
  if (plan.date) return `Ban hành ${formatDay(plan.date)}`;
  return plan.headless ? 'Chưa rõ ngày ban hành' : 'Văn bản không ghi ngày ban hành';
};

function describeMeasure({ component, index }: FactView, name?: string): Value {
  if (component !== null) {
    const text = [formatComponent(component), name].filter(Boolean).join(': ');
    return { text, href: componentUrl(component) };
  }
  if (index !== null) return { text: formatIndex(index), href: indexUrl(index) };
  return plain('Văn bản không gắn với chỉ số nào');
}
