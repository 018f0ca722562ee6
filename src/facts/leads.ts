import type { AgencyRef } from '../schema/plan.ts';
import { startsWithAction } from '../vocabulary/actions.ts';
import { extractAgencyMentions } from './agencies.ts';
import { composeRefs, readRun } from './agency-runs.ts';
import type { AgencyMention, PlanContext } from './context.ts';
import { findPartners } from './partners.ts';

/** Who does what a clause says, as far as the clause itself says so. */
export interface Roles {
  /** Agencies named as acting; null where the clause names none. */
  lead: AgencyRef[] | null;
  coordinating: AgencyRef[];
  /** The clause opens with "phối hợp với …": whoever it speaks to has no lead. */
  isOnlyCoordinating: boolean;
  /** Staff or bodies of a kind act, no agency by name: to the end of their sentence. */
  isStaff: boolean;
}

// "Những đơn vị chậm thực hiện phải" · "Các cơ quan, địa phương được giao tham mưu … phải" (004:113) · "những đơn vị được thanh tra, kiểm tra phải" (004:169)
const told =
  /^\s+(?:được|có|thuộc|đã|chậm|chưa|không|để)\s[^;.]{1,80}?(?=\s(?:phải|cần|có trách nhiệm|chịu trách nhiệm)(?!\p{L}))/iu;

const small = String.raw`(?!(?:các|những|toàn|cán bộ|công chức|viên chức|đơn vị|cơ quan)(?!\p{L}))\p{Ll}+(?:\s\p{Ll}+)`;
// Phòng Quản lý giá| và công sản| hướng dẫn; not "Văn phòng và các phòng …", "Phòng Nội vụ và cán bộ …"
const joins = new RegExp(`^\\s+và\\s+${small}{0,3}$`, 'u');
// Phòng Xây dựng|, thẩm định văn bản| chủ trì; not "Phòng Nội vụ, công chức văn hóa chủ trì", "Phòng Nội vụ, các phòng phối hợp"
const joinsLead = new RegExp(
  `^,\\s+${small}{1,5}?(?=\\s+(?:chủ trì|có trách nhiệm|chịu trách nhiệm)(?!\\p{L}))`,
  'u',
);

/** What a name goes on with in small letters, up to what it does. */
function readRestOfName(after: string): string {
  const rest = after.slice(0, findDoing(after));
  const isWhole = rest.length < after.length && joins.test(rest);
  return isWhole ? rest : (joinsLead.exec(after)?.[0] ?? '');
}

/** Who acts: the agencies of the list; of a group that the clause narrows down, with the words that do so. */
function composeActors(clause: string, list: readonly AgencyMention[], ctx: PlanContext): AgencyRef[] {
  const last = list.at(-1);
  const goesOn = last?.kind === 'internal' ? readRestOfName(clause.slice(last.end)) : '';
  if (last !== undefined && list.length === 1 && goesOn !== '')
    return [{ id: null, name: last.name + goesOn }];
  const narrowing = last?.kind === 'group' ? told.exec(clause.slice(last.end))?.[0] : undefined;
  if (last === undefined || narrowing === undefined || list.length > 1) return composeRefs(clause, list, ctx);
  return [{ id: null, name: last.name + narrowing }];
}

// Giao Sở Nội vụ (004:92) · Đề nghị Mặt trận Tổ quốc · Giao cho Văn phòng · Trước ngày 30/12, Sở Nội vụ · riêng Sở Y tế
const handsOver =
  /^(?:(?:và|riêng|đồng thời|bên cạnh đó|ngoài ra|vì vậy|do đó|do vậy|theo đó)[,\s]+)?(?:(?:trước|định kỳ|hằng|hàng|trong)\s[^,;]{1,40},\s+)?(?:(?:giao|phân công|đề nghị|yêu cầu|kính đề nghị|giao cho|giao trách nhiệm cho)\s+)?/iu;
// Trường hợp báo cáo … chưa chính xác, Văn phòng UBND tỉnh cần … (004:87)
// Kiểm tra 30% số xã (Phòng Nội vụ tham mưu) · … (Văn phòng Sở thực hiện, thường xuyên)
const isBound =
  /^\s*(?:cần|phải|có trách nhiệm|chịu trách nhiệm|làm đầu mối|chủ trì)(?!\p{L})|^\s+(?:thực hiện|tham mưu|phụ trách)(?=(?:,[^()]*)?\)[\s.]*$)/iu;

// Căn cứ hướng dẫn của Bộ Nội vụ, Sở Nội vụ tham mưu … · Trên cơ sở kết quả khảo sát, UBND cấp huyện tổ chức …; not "Theo dõi …"
const introduces =
  /^(?:căn cứ|trên cơ sở|theo(?! dõi)|để|nhằm|sau|khi|từ|qua|đối với|cùng với|ngoài|với|trong|vào|trước|đến|năm|hằng|hàng|định kỳ|chậm nhất)(?!\p{L})/iu;

/** The agencies that act behind an introduction: right after a comma, right before what they do. */
function findIntroduced(clause: string, mentions: readonly AgencyMention[]): AgencyMention[] {
  if (!introduces.test(clause)) return [];
  const runs = mentions
    .filter(({ start }) => /,\s+$/u.test(clause.slice(0, start)))
    .map(({ start }) => readRun(clause, mentions, start));
  return runs.find((run) => /^\s/u.test(doingOf(clause, run)) && doesSo(doingOf(clause, run))) ?? [];
}

// Giải pháp: Văn phòng UBND tỉnh theo dõi · Chế độ báo cáo: các đơn vị báo cáo định kỳ; not "Thành phần: Sở Nội vụ, Sở Y tế"
// Tiêu chí “Xử lý văn bản” (đạt 0,5/1 điểm): Sở Tư pháp tự kiểm tra · …: giao Sở Tư pháp báo cáo
const label =
  /^\p{Lu}[\p{Ll}\s]{3,30}(?:[“"][^”"]*[”"])?(?:\s*\([^()]*\))?:\s+(?:(?:giao|phân công|đề nghị)\s+)?/u;

/** The agencies that act right behind a label which names nobody itself. */
function readLabelledActors(clause: string, mentions: readonly AgencyMention[]): AgencyMention[] {
  const run = readRun(clause, mentions, label.exec(clause)?.[0].length ?? clause.length);
  return run.length > 0 && doesSo(doingOf(clause, run)) ? run : [];
}

const doingOf = (clause: string, run: readonly AgencyMention[]): string => clause.slice(run.at(-1)?.end);
const doesSo = (rest: string): boolean => isBound.test(rest) || startsWithAction(rest);

// Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở … · Giám đốc Sở giao Văn phòng Sở … · UBND tỉnh yêu cầu thủ trưởng các sở …
const asks =
  /\s(?:yêu cầu|đề nghị|giao(?:\s+cho)?|phân công)\s+(?:(?:thủ trưởng|giám đốc|chủ tịch|lãnh đạo|người đứng đầu)\s+(?=các\s))?/u;
const head =
  /^(?:giám đốc|chủ tịch|lãnh đạo|thủ trưởng|chánh thanh tra|bí thư|ban chỉ đạo)(?!\p{L})[^,;:]*$/iu;

/** Where the issuer, or its head, asks others: the offset of those who are asked; null where it does not. */
function findAsked(
  clause: string,
  mentions: readonly AgencyMention[],
  { issuer }: PlanContext,
): number | null {
  const asked = asks.exec(clause);
  if (asked === null) return null;
  const asker = clause.slice(0, asked.index);
  const isIssuer = mentions.some(
    ({ id, start, end }) => start === 0 && end === asker.length && id !== null && id === issuer.id,
  );
  return isIssuer || head.test(asker) ? asked.index + asked[0].length : null;
}

// "Phối hợp với các cơ quan …" (000:356) · "Tiếp tục phối hợp với …" (003:289) · "Phối hợp … khảo sát, do Viện … chủ trì xử lý số liệu"
const opensWithTogether =
  /^(?:(?:và|đồng thời|tiếp tục|thường xuyên|chủ động|tích cực|tăng cường)[,\s]+)*phối hợp/iu;

/** Agencies that the issuer asks, that the clause opens with, or that it binds further on ("… cần", "… chủ trì"). */
function findActors(clause: string, mentions: readonly AgencyMention[], ctx: PlanContext): AgencyMention[] {
  const offsets = [findAsked(clause, mentions, ctx), handsOver.exec(clause)?.[0].length ?? 0];
  const labelled = readLabelledActors(clause, mentions);
  const openings = offsets.map((offset) => (offset === null ? [] : readRun(clause, mentions, offset)));
  const opening = [...openings, labelled, findIntroduced(clause, mentions)].find((run) => run.length > 0);
  if (opening) return opening;
  if (opensWithTogether.test(clause)) return [];
  return mentions.filter(({ kind, end }) => kind !== 'group' && isBound.test(clause.slice(end))).slice(0, 1);
}

const startsDoing = /^(?:trước|đến|chậm nhất|có trách nhiệm|cần|phải|căn cứ|theo|trong)\s/u;

/** Where the names end and the doing begins: at the first small word that opens an action or a time. */
function findDoing(words: string): number {
  const spaces = [...words.matchAll(/(?<!Đào)\s(?=\p{Ll})(?!và\s)/gu)].map(({ index }) => index);
  return (
    spaces.find((at) => startsDoing.test(words.slice(at + 1)) || startsWithAction(words.slice(at + 1))) ??
    words.length
  );
}

// Cán bộ, công chức tuân thủ tuyệt đối quy định … (002:210) · Công chức Trung tâm hướng dẫn … · Hiệu trưởng các trường …
// Công chức, viên chức không sử dụng rượu, bia · Mỗi cơ quan, đơn vị có ít nhất 01 sáng kiến · Mỗi khu dân cư tổ chức …
// Các huyện, thành phố vận hành Tổ công nghệ số · Giao đồng chí Phó Trưởng ban phụ trách CCHC chỉ đạo; not "Các xã được kiểm tra"
const staff =
  /^(?:(?:mỗi|từng|toàn thể|đội ngũ|các)\s+)*(?:cán bộ|công chức|viên chức|CBCCVC|CBCC|nhà giáo|giáo viên|nhân viên|hiệu trưởng|trưởng (?:thôn|khu|ban|trạm|ấp|bản|xóm|tổ)|đảng viên|đoàn viên|hội viên|người lao động|doanh nghiệp|khu dân cư|khu phố|thôn|ấp|tổ dân phố|ban công tác mặt trận|(?:cơ quan|đơn vị|địa phương|tập thể|cá nhân)(?=\s(?:có|để)\s)|tổ (?:công nghệ số|công tác|giúp việc|hỗ trợ)|đồng chí|(?<=^các\s)(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)|(?<=^(?:mỗi|từng)\s)(?:cơ quan|đơn vị|phòng|sở|huyện|thị xã|xã|phường|thị trấn|địa phương|trường))(?!\p{L})/iu;
// cơ quan có tỷ lệ trễ hạn trên 5% phải giải trình
const narrowed = /^(?:cơ quan|đơn vị|địa phương|tập thể|cá nhân)\s(?:có|để)\s/iu;
const eachHas = /\s(?:có|phải|phát sinh|đăng ký|tự)\s/iu;
const refrains = /\s(?:không|nghiêm cấm)\s/iu;

/** "cán bộ quản lý" is a person, "tổ hỗ trợ doanh nghiệp" a body: nobody manages or helps yet. */
const maskNames = (words: string): string =>
  words.replace(/cán bộ quản lý/giu, 'cán bộ quản_lý').replace(/^tổ hỗ trợ/iu, 'tổ hỗ_trợ');

/**
 * Staff, or bodies of a kind, that the clause opens with, up to what they do. Not: "Cán bộ, công chức được tập huấn", "Mỗi huyện,
 * thành phố chọn 02 xã" (004:283), "Tổ chức …".
 */
function readStaff(printed: string): AgencyRef[] {
  const clause = printed.replace(handsOver, '');
  if (!staff.test(clause) || startsWithAction(clause)) return [];
  const masked = maskNames(clause);
  const has = (/^(?:mỗi|từng)\s/iu.test(clause) ? eachHas : refrains).exec(masked)?.index;
  const end = Math.min(findDoing(masked), has ?? clause.length);
  const name = clause.slice(0, end);
  const rest = name.replace(narrowed, '');
  const isName =
    end < clause.length &&
    name.split(' ').length <= 14 &&
    !/[;:.()]|(?<!\p{L})(?:được|là|đã|do|khi|có|không|phải|cần)(?!\p{L})/iu.test(rest);
  return isName ? [{ id: null, name: name.replace(/[\s,]+$/u, '') }] : [];
}

/** The roles that the clause itself gives. */
export function readRoles(clause: string, ctx: PlanContext): Roles {
  const mentions = extractAgencyMentions(clause, ctx);
  const opening = composeActors(clause, findActors(clause, mentions, ctx), ctx);
  const own = opening.length > 0 ? [] : readStaff(clause);
  const actors = opening.length > 0 ? opening : own;
  const coordinating = findPartners(clause, mentions, ctx);
  return {
    lead: actors.length === 0 ? null : actors,
    coordinating,
    isStaff: own.length > 0,
    isOnlyCoordinating: opensWithTogether.test(clause) && coordinating.length > 0,
  };
}
