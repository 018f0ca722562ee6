import type { PublishedPlan } from '../schema/published-plan.ts';
import { formatCount, formatNumber } from '../wording/format.ts';
import { planUrl, provisionUrl } from '../wording/links.ts';
import { listNamedLeads } from './named-leads.ts';
import { isUntimed } from './stated-targets.ts';

/** What a plan may say nothing of. */
type Unsaid = 'number' | 'date' | 'annexes' | 'figures' | 'target times' | 'leads' | 'task times';

/** How many of a kind a plan, as published, says nothing of; no judgement: some things need no date. */
export interface Silence {
  on: Unsaid;
  /** As a column's head. */
  what: string;
  count: number;
  /** Whether nobody can tell: the part of the document that may say it was not received. */
  unknown: boolean;
  /** Out of how many; null where there is only one to ask for. */
  of: number | null;
  /** Where a reader can see it. */
  href: string;
}

/** What one plan leaves unpublished, always the same kinds in the same order. */
export function listSilences(plan: PublishedPlan): Silence[] {
  const { targets, commitments } = plan;
  const facts = `${planUrl(plan.id)}#thuoc-tinh`;
  const one = (on: Unsaid, what: string, is: boolean): Silence => ({
    on,
    what,
    count: Number(is),
    unknown: is && plan.headless,
    of: null,
    href: facts,
  });
  const countIn =
    <Fact>(all: readonly Fact[], part: string) =>
    (on: Unsaid, what: string, is: (fact: Fact) => boolean): Silence => ({
      on,
      what,
      count: all.filter(is).length,
      unknown: false,
      of: all.length,
      href: `${planUrl(plan.id)}#${part}`,
    });
  const aim = countIn(targets, 'chi-tieu');
  const task = countIn(commitments, 'nhiem-vu');
  return [
    one('number', 'Số, ký hiệu', plan.number === null),
    one('date', 'Ngày ban hành', plan.date === null),
    listMissingAnnexes(plan),
    aim('figures', 'Chỉ tiêu không nêu con số', ({ value }) => value === null),
    aim('target times', 'Chỉ tiêu không nêu thời hạn', ({ deadline }) => deadline === null),
    task('leads', 'Nhiệm vụ không giao cho ai chủ trì', (one) => listNamedLeads(plan, one).length === 0),
    task('task times', 'Nhiệm vụ không nêu thời hạn', (one) => isUntimed(plan, one)),
  ];
}

/** Places where the text announces annexes that are not there. */
function listMissingAnnexes({ id, findings }: PublishedPlan): Silence {
  const missing = findings.filter(({ kind }) => kind === 'missing-annex');
  const place = missing.find(({ provision }) => provision !== null)?.provision;
  return {
    on: 'annexes',
    what: 'Chỗ dẫn phụ lục không được đăng kèm',
    count: missing.length,
    unknown: false,
    of: null,
    href: place ? provisionUrl(id, place) : planUrl(id),
  };
}

/** “không ghi”, “có ghi” or “chưa rõ” of what there is one of; “3 trên 17”, “không chỗ nào” of what there may be many. */
export function describeSilence({ what, count, unknown, of }: Silence): string {
  if (unknown) return 'chưa rõ';
  if (of !== null) return of === 0 ? 'không có' : `${count}\u00a0trên\u00a0${of}`;
  if (what.startsWith('Chỗ')) return count === 0 ? 'không chỗ nào' : `${count} chỗ`;
  return count === 0 ? 'có ghi' : 'không ghi';
}

/** What the plans together leave unpublished: a sentence on the documents, one on their targets, one on their tasks. */
export function sumSilences(plans: readonly PublishedPlan[]): string[] {
  const silences = Map.groupBy(plans.flatMap(listSilences), ({ on }) => on);
  const documents = (on: Unsaid): string =>
    formatNumber((silences.get(on) ?? []).filter(({ count, unknown }) => count > 0 && !unknown).length);
  const headless = plans.filter((plan) => listSilences(plan).some(({ unknown }) => unknown)).length;
  const received =
    headless > 0 ? `${formatNumber(headless)} nhận được không có phần đầu nên chưa rõ số, ngày; ` : '';
  const facts = (on: Unsaid): string =>
    formatNumber((silences.get(on) ?? []).reduce((sum, { count }) => sum + count, 0));
  const targets = formatCount(plans.flatMap((plan) => plan.targets).length, 'chỉ tiêu', '0 chỉ tiêu');
  const tasks = formatCount(plans.flatMap((plan) => plan.commitments).length, 'nhiệm vụ', '0 nhiệm vụ');
  return [
    `Trong ${formatCount(plans.length, 'kế hoạch')}: ${received}${documents('number')} không ghi số, ký hiệu; ${documents('date')} không ghi ngày ban hành; ${documents('annexes')} dẫn phụ lục mà không đăng kèm.`,
    `Trong ${targets}: ${facts('target times')} không nêu thời hạn; ${facts('figures')} không nêu con số.`,
    `Trong ${tasks}: ${facts('task times')} không nêu thời hạn; ${facts('leads')} không giao cho ai chủ trì.`,
  ];
}
