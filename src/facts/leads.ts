import type { AgencyRef } from '../schema/plan.ts';
import { startsWithAction } from '../vocabulary/actions.ts';
import { extractAgencyMentions, resolveAgency } from './agencies.ts';
import { parseAgencyList } from './agency-lists.ts';
import type { AgencyMention, PlanContext } from './context.ts';
import type { Scope } from './scope.ts';

/** Who does what a clause says, as far as the clause itself says so. */
export interface Roles {
  /** Agencies named as acting; null where the clause names none. */
  lead: AgencyRef[] | null;
  coordinating: AgencyRef[];
  /** The clause opens with "phối hợp với …": whoever it speaks to has no lead. */
  isOnlyCoordinating: boolean;
}

// The gap between two members of a list of agencies: ", " · "; " · " và " · " cùng với " · "(VHTTDL), "
const between = /^\s*(?:\([^()]*\)\s*)?(?:[,;]\s*)?(?:(?:và|cùng(?: với)?|hoặc)\s+)?(?:các\s+)?$/iu;

/** The members of the list of agencies that begins at `from`; [] where none does. */
function readList(text: string, mentions: readonly AgencyMention[], from: number): AgencyMention[] {
  const list: AgencyMention[] = [];
  let end = from;
  for (const mention of mentions) {
    if (mention.start < end) continue;
    const gap = text.slice(end, mention.start);
    if (!(list.length === 0 ? /^\s*$/u : between).test(gap)) break;
    list.push(mention);
    end = mention.end;
  }
  return list;
}

/** The agencies of a list under the registry's names: "UBND cấp huyện, cấp xã" is two. */
function composeRefs(clause: string, list: readonly AgencyMention[], ctx: PlanContext): AgencyRef[] {
  const [first] = list;
  return first === undefined ? [] : parseAgencyList(clause.slice(first.start, list.at(-1)?.end), ctx);
}

// "Các cơ quan, địa phương được giao tham mưu … phải" (004:113) · "những đơn vị được thanh tra, kiểm tra phải" (004:169)
const told =
  /^\s+(?:được|có|thuộc|đã)\s[^;.]{1,80}?(?=\s(?:phải|cần|có trách nhiệm|chịu trách nhiệm)(?!\p{L}))/iu;

/** Who acts: the agencies of the list; of a group that the clause narrows down, with the words that do so. */
function composeActors(clause: string, list: readonly AgencyMention[], ctx: PlanContext): AgencyRef[] {
  const last = list.at(-1);
  const narrowing = last?.kind === 'group' ? told.exec(clause.slice(last.end))?.[0] : undefined;
  if (last === undefined || narrowing === undefined || list.length > 1) return composeRefs(clause, list, ctx);
  return [{ id: null, name: last.name + narrowing }];
}

// Giao Sở Nội vụ (004:92) · Đề nghị Mặt trận Tổ quốc · Giao cho Văn phòng · Trước ngày 30/12, Sở Nội vụ
const handsOver =
  /^(?:(?:và|đồng thời|bên cạnh đó|ngoài ra)[,\s]+)?(?:(?:trước|định kỳ|hằng|hàng|trong)\s[^,;]{1,40},\s+)?(?:(?:giao|phân công|đề nghị|yêu cầu|kính đề nghị|giao cho|giao trách nhiệm cho)\s+)?/iu;
// Trường hợp báo cáo … chưa chính xác, Văn phòng UBND tỉnh cần … (004:87)
const isBound = /^\s*(?:cần|phải|có trách nhiệm|chịu trách nhiệm|làm đầu mối|chủ trì)(?!\p{L})/iu;

/** Agencies that the clause opens with, or that it binds further on ("… cần", "… chủ trì"). */
function findActors(clause: string, mentions: readonly AgencyMention[]): AgencyMention[] {
  const offset = handsOver.exec(clause)?.[0].length ?? 0;
  const opening = readList(clause, mentions, offset);
  if (opening.length > 0) return opening;
  return mentions.filter(({ kind, end }) => kind !== 'group' && isBound.test(clause.slice(end))).slice(0, 1);
}

// phối hợp với các phòng (000:329) · phối hợp chặt chẽ với (002:344) · phối hợp các cơ quan báo chí (003:736);
// not "Phối hợp tuyên truyền người dân" (000:301)
const together =
  /phối hợp(?:\s+(?:chặt chẽ|hiệu quả|thường xuyên|tốt))?(?<linked>\s+(?:với|cùng(?:\s+với)?))?\s+/giu;

/** Words after "phối hợp với" up to the next verb, where they name no agency by rule: "cơ quan, đơn vị" (003:699). */
function readUnnamed(rest: string): string | null {
  const words = rest.split(' ');
  for (let count = 1; count <= Math.min(8, words.length - 1); count += 1) {
    if (!startsWithAction(words.slice(count).join(' '))) continue;
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;.:]+$/u, '');
    return /^(?:các |những )?(?:cơ quan|đơn vị|sở|ngành|phòng|địa phương|ban|tổ chức)/iu.test(name)
      ? name
      : null;
  }
  return null;
}

function findPartners(clause: string, mentions: readonly AgencyMention[], ctx: PlanContext): AgencyRef[] {
  return [...clause.matchAll(together)].flatMap((match) => {
    const from = match.index + match[0].length;
    const list = readList(clause, mentions, from);
    if (list.length > 0) return composeRefs(clause, list, ctx);
    const name = match.groups?.['linked'] === undefined ? null : readUnnamed(clause.slice(from));
    return name === null ? [] : [{ id: null, name }];
  });
}

// "Phối hợp với các cơ quan …" (000:356) · "Tiếp tục phối hợp với …" (003:289)
const opensWithTogether =
  /^(?:(?:và|đồng thời|tiếp tục|thường xuyên|chủ động|tích cực|tăng cường)[,\s]+)*phối hợp/iu;

const startsDoing = /^(?:trước|đến|chậm nhất|có trách nhiệm|cần|phải|căn cứ|theo|trong)\s/u;

/** Where the names end and the doing begins: at the first small word that opens an action or a time. */
function findDoing(words: string): number {
  const spaces = [...words.matchAll(/\s(?=\p{Ll})(?!và\s)/gu)].map(({ index }) => index);
  return (
    spaces.find((at) => startsDoing.test(words.slice(at + 1)) || startsWithAction(words.slice(at + 1))) ??
    words.length
  );
}

/** "Các sở, cơ quan: Văn phòng UBND tỉnh, Tài chính, Tư pháp … trước ngày …" (004:334): names without their "Sở". */
function readEnumeratedActors(clause: string, ctx: PlanContext): AgencyRef[] {
  const [, names = ''] = /^các\s+(?:sở|cơ quan|đơn vị|ban)[^:;.]{0,40}:\s+(.+)$/iu.exec(clause) ?? [];
  const listed = names
    .slice(0, findDoing(names))
    .split(/[,;]\s*/u)
    .filter((name) => name.trim() !== '');
  return listed.map((name) => {
    const known = resolveAgency(name, ctx);
    const full = known.id === null ? resolveAgency(`Sở ${name}`, ctx) : known;
    return full.id === null ? known : full;
  });
}

// Cán bộ, công chức tuân thủ tuyệt đối quy định … (002:210); not "Cán bộ, công chức được tập huấn"
const staff =
  /^(?:(?:mỗi|từng|toàn thể|đội ngũ)\s+)?(?:cán bộ|công chức|viên chức|CBCCVC|CBCC)(?:,\s*(?:công chức|viên chức|người lao động))*(?=\s)/iu;

/** Staff that the clause opens with and that does something. */
function readStaff(clause: string): AgencyRef[] {
  const name = staff.exec(clause)?.[0];
  return name !== undefined && startsWithAction(clause.slice(name.length)) ? [{ id: null, name }] : [];
}

/** The roles that the clause itself gives. */
export function readRoles(clause: string, ctx: PlanContext): Roles {
  const mentions = extractAgencyMentions(clause, ctx);
  const enumerated = readEnumeratedActors(clause, ctx);
  const opening =
    enumerated.length > 0 ? enumerated : composeActors(clause, findActors(clause, mentions), ctx);
  const actors = opening.length > 0 ? opening : readStaff(clause);
  const coordinating = findPartners(clause, mentions, ctx);
  return {
    lead: actors.length === 0 ? null : actors,
    coordinating,
    isOnlyCoordinating: opensWithTogether.test(clause) && coordinating.length > 0,
  };
}

const unitHead =
  /^(?:các\s+)?(?:văn phòng|phòng|sở|ban|trung tâm|đoàn|ủy ban|uỷ ban|ubnd|hđnd|công an|bộ chỉ huy|cục|chi cục|đài|báo|thanh tra|trường|viện|bệnh viện|hội|liên đoàn|liên minh|mặt trận|mttq|thủ trưởng|lãnh đạo|chánh|trưởng|giám đốc|chủ tịch|kho bạc|bảo hiểm|thuế|bưu điện|công ty|tòa án|viện kiểm sát|cơ quan|đơn vị|tổ|nhà hát|bảo tàng|thư viện|quỹ)(?!\p{L})/iu;
const notUnit = /thực hiện|công tác|chế độ|kinh phí|nhiệm vụ|giải pháp|kế hoạch|lĩnh vực|cải cách|chỉ số/iu;
const headingPrefix = /^(?:đối với|trách nhiệm của|nhiệm vụ của|giao|đề nghị|phân công)\s+/iu;

/**
 * The unit that a heading names: "Văn phòng Sở" (000:329), "Sở Tư pháp", "Các sở, ban, ngành; UBND cấp xã". null for a
 * heading that names none.
 * @param isOrganisation under "Tổ chức thực hiện" a heading that opens like a unit is one, known or not
 */
export function readUnitHeading(
  heading: string,
  isOrganisation: boolean,
  ctx: PlanContext,
): AgencyRef[] | null {
  const name = heading
    .replace(headingPrefix, '')
    .replace(/[\s:.;]+$/u, '')
    .trim();
  const list = readList(name, extractAgencyMentions(name, ctx), 0);
  const rest = name
    .slice(list.at(-1)?.end ?? 0)
    .replace(/\([^()]*\)/gu, '')
    .trim();
  if (list.length > 0 && rest === '') return composeRefs(name, list, ctx);
  return isOrganisation && unitHead.test(name) && !notUnit.test(name) && name.split(' ').length <= 20
    ? [{ id: null, name }]
    : null;
}

/** Who acts where a clause names nobody: the unit whose heading or list it stands under, else the issuer. */
export function findInheritedLead({ section, lineage }: Scope, ctx: PlanContext): AgencyRef[] {
  for (const [i, { heading, text }] of lineage.entries()) {
    const unit = heading === null ? null : readUnitHeading(heading, section === 'organisation', ctx);
    if (unit) return unit;
    const named = i > 0 && /:\s*$/u.test(text) ? readRoles(text, ctx).lead : null;
    if (named) return named;
  }
  return [ctx.issuer];
}
