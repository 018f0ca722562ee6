import type { AgencyRef } from '../schema/plan.ts';
import { holdsAction } from '../vocabulary/actions.ts';
import { parseAgencyList } from './agency-lists.ts';
import type { AgencyMention, PlanContext } from './context.ts';

// The gap between two members of a list of agencies: ", " · "; " · " và " · " cùng với " · "(VHTTDL), "
const between = /^\s*(?:\([^()]*\)\s*)?(?:[,;]\s*)?(?:(?:và|cùng(?: với)?|hoặc)\s+)?(?:các\s+)?$/iu;
// ", VNPT Cao Bằng, ": a body that no registry knows, by its capitals; not ", rà soát hồ sơ, ", ", Quý II, "
const unknownBody = /^,\s+(?!Quý\s|Tháng\s|Năm\s)\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*){1,4},\s+$/u;
const partsMembers = (gap: string): boolean => between.test(gap) || unknownBody.test(gap);

// các sở: | Y tế, Nội vụ · Các sở, cơ quan: | Văn phòng UBND tỉnh, Tài chính (004:334) · các cơ quan ngành dọc trên địa bàn tỉnh: | Công an tỉnh;
// not "các phòng thực hiện: …"
const listHead = /^\s*[Cc]ác\s+(?:sở|ban|cơ quan|đơn vị)(?!\p{L})[^:;.]{0,40}:\s+(?=\p{Lu})/u;

/** Where the members of a list begin: behind "các sở: " where it is so introduced. */
const findMembers = (text: string, from: number): number => {
  const head = listHead.exec(text.slice(from))?.[0] ?? '';
  return holdsAction(head) ? from : from + head.length;
};

/** The members of the list of agencies that begins at `from`, be it behind "các sở: "; [] where none does. */
export function readRun(text: string, mentions: readonly AgencyMention[], from: number): AgencyMention[] {
  const behind = findMembers(text, from);
  const members = behind === from ? [] : readMembers(text, mentions, behind);
  return members.length > 0 ? members : readMembers(text, mentions, from);
}

function readMembers(text: string, mentions: readonly AgencyMention[], from: number): AgencyMention[] {
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

// Members of departments by their fields are read with the words before them: "các sở: Y tế, Nội vụ".
const listHeadBefore = /[Cc]ác\s+sở(?!\p{L})[^:;.]{0,40}:\s+$/u;

/** The agencies of a list under the registry's names: "UBND cấp huyện, cấp xã" is two. */
export function composeRefs(clause: string, list: readonly AgencyMention[], ctx: PlanContext): AgencyRef[] {
  const [first] = list;
  if (first === undefined) return [];
  const from = listHeadBefore.exec(clause.slice(0, first.start))?.index ?? first.start;
  return parseAgencyList(clause.slice(from, list.at(-1)?.end), ctx);
}
