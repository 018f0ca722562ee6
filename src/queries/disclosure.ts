import type { PublishedPlan } from '../schema/published-plan.ts';
import { planUrl, provisionUrl } from '../wording/links.ts';

/** How many of a kind a plan, as published, says nothing of; no judgement: some things need no date. */
export interface Silence {
  /** As a column's head. */
  what: string;
  count: number;
  /** Out of how many; null where there is only one to ask for. */
  of: number | null;
  /** Where a reader can see it. */
  href: string;
}

/** What one plan leaves unpublished, always the same kinds in the same order. */
export function listSilences(plan: PublishedPlan): Silence[] {
  const { targets, commitments } = plan;
  const facts = `${planUrl(plan.id)}#thuoc-tinh`;
  const aims = `${planUrl(plan.id)}#chi-tieu`;
  const tasks = `${planUrl(plan.id)}#nhiem-vu`;
  const one = (what: string, is: boolean): Silence => ({ what, count: Number(is), of: null, href: facts });
  const many = <T>(what: string, all: readonly T[], href: string, is: (one: T) => boolean): Silence => ({
    what,
    count: all.filter(is).length,
    of: all.length,
    href,
  });
  return [
    one('Số, ký hiệu', plan.number === null),
    one('Ngày ban hành', plan.date === null),
    listMissingAnnexes(plan),
    many('Chỉ tiêu không nêu con số', targets, aims, ({ value }) => value === null),
    many('Chỉ tiêu không nêu thời hạn', targets, aims, ({ deadline }) => deadline === null),
    many('Nhiệm vụ không nêu cơ quan chủ trì', commitments, tasks, ({ lead }) => lead.length === 0),
    many(
      'Nhiệm vụ không nêu thời hạn',
      commitments,
      tasks,
      ({ timing, deadline }) => timing === null && deadline === null,
    ),
  ];
}

/** Places where the text announces annexes that are not there. */
function listMissingAnnexes({ id, findings }: PublishedPlan): Silence {
  const missing = findings.filter(({ kind }) => kind === 'missing-annex');
  const place = missing.find(({ provision }) => provision !== null)?.provision;
  return {
    what: 'Chỗ dẫn phụ lục không được đăng kèm',
    count: missing.length,
    of: null,
    href: place ? provisionUrl(id, place) : planUrl(id),
  };
}

/** “không ghi” or “có ghi” of what there is one of; “3 trên 17”, “không chỗ nào” of what there may be many. */
export function describeSilence({ what, count, of }: Silence): string {
  if (of !== null) return of === 0 ? 'không có' : `${count} trên ${of}`;
  if (what.startsWith('Chỗ')) return count === 0 ? 'không chỗ nào' : `${count} chỗ`;
  return count === 0 ? 'có ghi' : 'không ghi';
}
