import type { AgencyRef } from '../schema/plan.ts';
import { holdsAction } from '../vocabulary/actions.ts';
import { extractAgencyMentions } from './agencies.ts';
import { parseAgencyList } from './agency-lists.ts';
import { composeRefs, readRun } from './agency-runs.ts';
import type { PlanContext } from './context.ts';
import { readRoles } from './leads.ts';
import type { Scope } from './scope.ts';
import { type Duty, readStatedDuty } from './stated-duties.ts';

const unitHead =
  /^(?:các\s+)?(?:văn phòng|phòng|sở|ban|trung tâm|đoàn|ủy ban|uỷ ban|ubnd|hđnd|công an|bộ chỉ huy|cục|chi cục|đài|báo|thanh tra|trường|viện|bệnh viện|hội|liên đoàn|liên minh|mặt trận|mttq|thủ trưởng|lãnh đạo|chánh|trưởng|giám đốc|chủ tịch|kho bạc|bảo hiểm|thuế|bưu điện|công ty|tòa án|viện kiểm sát|cơ quan|đơn vị|doanh nghiệp|hợp tác xã|hiệp hội|tổ|nhà hát|bảo tàng|thư viện|quỹ)(?!\p{L})/iu;
const notUnit =
  /thực hiện|tổ chức(?! (?:đảng|đoàn))|công tác|chế độ|kinh phí|nhiệm vụ|giải pháp|kế hoạch|lĩnh vực|cải cách|chỉ số/iu;
const headingPrefix = /^(?:đối với|trách nhiệm của|nhiệm vụ của|giao|đề nghị|phân công)\s+/iu;

// "Thủ trưởng các sở, ban, ngành có trách nhiệm:" · "Sở Nội vụ:" · "Sở Nội vụ là cơ quan thường trực, có trách nhiệm:" · "Giao Đảng ủy phường lãnh đạo:"
const headingSuffix =
  /(?:,?\s+là\s+(?:cơ quan|đơn vị|bộ phận)\s+(?:thường trực|đầu mối|chủ trì))?(?:,?\s+(?:có trách nhiệm|chịu trách nhiệm|chủ trì|lãnh đạo|chỉ đạo))?[\s:.;]*$/iu;

// Phòng Tuyên truyền - Hỗ trợ người nộp thuế · Các Phòng Thanh tra - Kiểm tra · Các Chi cục Thuế khu vực, Chi cục Thuế thành phố Quy Nhơn
const isRoom = /^(?:Các\s+)?(?:Phòng|Chi cục|Đội)\s+\p{Lu}[^:;.()]*$/u;
const severalRooms = /(?:,|\svà)\s(?:Phòng|Chi cục|Đội|Văn phòng|Trung tâm)\s/u;

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
  const name = heading.replace(headingPrefix, '').replace(headingSuffix, '').trim();
  const list = readRun(name, extractAgencyMentions(name, ctx), 0);
  const rest = name
    .slice(list.at(-1)?.end ?? 0)
    .replace(/\([^()]*\)/gu, '')
    .trim();
  if (list.length > 0 && rest === '') return composeRefs(name, list, ctx);
  // Phòng Quản lý vận tải, phương tiện và người lái: a name that goes on in small letters
  if (list.length === 1 && /^(?:,|và)\s+\p{Ll}[\p{Ll}\s,]*$/u.test(rest) && !notUnit.test(name))
    return [{ id: null, name }];
  if (isRoom.test(name) && !holdsAction(name) && name.split(' ').length <= 16)
    return severalRooms.test(name)
      ? parseAgencyList(name.replace(/^Các\s+/u, ''), ctx)
      : [{ id: null, name }];
  const isUnit = unitHead.test(name) && !notUnit.test(name) && !name.includes(': ');
  return isOrganisation && isUnit && name.split(' ').length <= 20 ? [{ id: null, name }] : null;
}

// Sở Nội vụ chủ trì, phối hợp với các sở, ngành: · Các sở, ngành phối hợp với Sở Tài chính: · Sở Tư pháp là cơ quan đầu mối:
// Các sở: Nội vụ, Tư pháp · Các cơ quan Trung ương trên địa bàn: Công an tỉnh, Kho bạc Nhà nước tỉnh
const saysDuty =
  /(?<!\p{L})(?:chủ trì|phối hợp|đầu mối|thường trực|có trách nhiệm)(?!\p{L})|^các\s+(?:sở|cơ quan|đơn vị|ban)(?!\p{L})[^:;.]{0,40}:\s/iu;

/** The duty that words before a list give: "Sở Nội vụ chủ trì, phối hợp với các sở, ngành". */
function readDuty(words: string, ctx: PlanContext): Duty | null {
  const { lead, coordinating } = readRoles(words.replace(headingPrefix, ''), ctx);
  return lead && { lead, coordinating };
}

// Chủ trì, phối hợp với Phòng Tư pháp: below "Phòng Nội vụ": whoever is named above leads
const leadsWith = /^(?:chủ động\s+)?chủ trì[,;\s]+(?:và\s+)?phối hợp\s/iu;

/** Who takes part in what a list says, by the words before it that name no lead. */
const readListPartners = (words: string, ctx: PlanContext): AgencyRef[] =>
  leadsWith.test(words) ? readRoles(words, ctx).coordinating : [];

/**
 * The duty under which a clause stands: of the unit whose heading or list it is below, else the issuer's. Only in the latter does the
 * context's own `issuer` lead, which `isUnassigned` knows it by.
 */
export function findInheritedDuty({ section, lineage }: Scope, ctx: PlanContext): Duty {
  let coordinating: AgencyRef[] = [];
  for (const [i, above] of lineage.entries()) {
    const { heading, text } = above;
    const unit = heading === null ? null : readUnitHeading(heading, section === 'organisation', ctx);
    if (unit) return { lead: unit, coordinating };
    const stated = readStatedDuty(above, ctx);
    if (stated) return stated;
    const duty = heading !== null && saysDuty.test(heading) ? readDuty(heading, ctx) : null;
    const named = duty ?? (i > 0 && /:\s*$/u.test(text) ? readDuty(text, ctx) : null);
    if (named) return named;
    const listed = [heading ?? '', i > 0 && /:\s*$/u.test(text) ? text : ''];
    coordinating =
      listed.map((words) => readListPartners(words, ctx)).find(({ length }) => length > 0) ?? coordinating;
  }
  return { lead: [ctx.issuer], coordinating };
}
