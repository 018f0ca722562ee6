import type { AgencyRef } from '../schema/plan.ts';
import { parseAgencyList } from './agency-lists.ts';
import type { AgencyMention, PlanContext } from './context.ts';

// The gap between two members of a list of agencies: ", " · "; " · " và " · " cùng với " · "(VHTTDL), "
const between = /^\s*(?:\([^()]*\)\s*)?(?:[,;]\s*)?(?:(?:và|cùng(?: với)?|hoặc)\s+)?(?:các\s+)?$/iu;
// ", VNPT Cao Bằng, ": a body that no registry knows, by its capitals; not ", rà soát hồ sơ, ", ", Quý II, "
const unknownBody = /^,\s+(?!Quý\s|Tháng\s|Năm\s)\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*){1,4},\s+$/u;
const partsMembers = (gap: string): boolean => between.test(gap) || unknownBody.test(gap);

/** The members of the list of agencies that begins at `from`; [] where none does. */
export function readRun(text: string, mentions: readonly AgencyMention[], from: number): AgencyMention[] {
  const list: AgencyMention[] = [];
  let end = from;
  for (const mention of mentions) {
    if (mention.start < end) continue;
    const gap = text.slice(end, mention.start);
    if (!(list.length === 0 ? /^\s*$/u.test(gap) : partsMembers(gap))) break;
    list.push(mention);
    end = mention.end;
  }
  return list;
}

/** The agencies of a list under the registry's names: "UBND cấp huyện, cấp xã" is two. */
export function composeRefs(clause: string, list: readonly AgencyMention[], ctx: PlanContext): AgencyRef[] {
  const [first] = list;
  return first === undefined ? [] : parseAgencyList(clause.slice(first.start, list.at(-1)?.end), ctx);
}
