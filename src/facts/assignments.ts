import { extractAgencyMentions } from './agencies.ts';
import { readRun } from './agency-runs.ts';
import type { PlanContext } from './context.ts';
import type { TaskField } from './task-fields.ts';

// Giao Chi cục Bảo vệ môi trường chủ trì · Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành thực hiện;
// not "Giao Sở Nội vụ chủ trì, hướng dẫn, theo dõi … các nhiệm vụ trên" (004:92)
const leads =
  /^(?:(?:giao|phân công)\s+(?:cho\s+)?)?(?<lead>.+?)\s+chủ trì(?:\s+(?:thực hiện|triển khai))?(?:,?\s+phối hợp\s+(?:với|cùng)\s+(?<partners>.+?))?(?:\s+(?:triển khai\s+)?thực hiện)?$/iu;
// Văn phòng Sở chủ trì, các phòng phối hợp · Phòng Nội vụ chủ trì; Phòng Tư pháp phối hợp
const leadsWithHelp =
  /^(?<lead>.+?)\s+chủ trì[,;]?\s+(?<partners>.+?)\s+(?:cùng\s+)?phối hợp(?:\s+thực hiện)?$/iu;
// Trách nhiệm: Văn phòng Sở chủ trì · Phân công thực hiện: … · Phân công: Trung tâm Y tế; Công an phường phối hợp;
// not "Phân công rõ nhiệm vụ"
const label = /^(?:trách nhiệm|phân công|tổ chức)(?:\s+(?:thực hiện|nhiệm vụ|trách nhiệm))?\s*:\s+/iu;

/** Whether words begin by saying that they tell who acts. */
export const isAssigned = (words: string): boolean => label.test(words);
// Thanh tra Sở và UBND cấp huyện phối hợp · các đơn vị liên quan phối hợp thực hiện
const helps = /^(?<partners>.+?)\s+(?:cùng\s+)?phối hợp(?:\s+thực hiện)?$/iu;

/** Whether the words are names of bodies and nothing else. */
export function isBodies(words: string | undefined, ctx: PlanContext): words is string {
  if (words === undefined) return false;
  const run = readRun(words, extractAgencyMentions(words, ctx), 0);
  return run.length > 0 && run.at(-1)?.end === words.length;
}

/** Who leads or takes part, behind the last words of a task: "Hỗ trợ nhà đầu tư - Văn phòng Ban chủ trì, các phòng phối hợp"; [] where nobody does. */
export function readTrailingAssignment(words: string, ctx: PlanContext): TaskField[] {
  const tails = [...words.matchAll(/\s[-–]\s/gu)].map((dash) => words.slice(dash.index + dash[0].length));
  return tails.map((tail) => readAssignment(tail, ctx)).find((fields) => fields.length > 0) ?? [];
}

/** What a clause says that only tells who leads or takes part in what stands before it; [] where it says more. */
export function readAssignment(printed: string, ctx: PlanContext): TaskField[] {
  const words = printed.replace(label, '');
  const [first = '', second, ...more] = words.split(/;\s+/u);
  const helpers = second === undefined ? undefined : helps.exec(second)?.groups?.partners;
  if (words !== printed && more.length === 0 && isBodies(first, ctx) && isBodies(helpers, ctx))
    return [
      { field: 'lead', value: first },
      { field: 'coordinating', value: helpers },
    ];
  const { lead, partners } =
    (leads.exec(words) ?? leadsWithHelp.exec(words) ?? helps.exec(words))?.groups ?? {};
  const isWhole =
    (lead === undefined || isBodies(lead, ctx)) && (partners === undefined || isBodies(partners, ctx));
  if (!isWhole) return [];
  return [
    ...(lead === undefined ? [] : [{ field: 'lead' as const, value: lead }]),
    ...(partners === undefined ? [] : [{ field: 'coordinating' as const, value: partners }]),
  ];
}
