import { type AgencyContext, extractAgencyMentions } from './agencies.ts';

/** Types of documents, the longer of two that begin alike first. */
export const TYPE_WORDS =
  'Kế hoạch|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kết luận|Chương trình hành động|Chương trình|Báo cáo|Thông báo|Công văn|Công điện|Hướng dẫn|Đề án|Quy chế phối hợp|Quy chế|Quy định|Tờ trình|Phương án|Văn bản|Bộ luật|Luật|Pháp lệnh|Hiến pháp|Biên bản|Giấy mời|Sắc lệnh|Dự án';

/** Words that begin the subject of a document after its issuer. */
export const SUBJECT_WORDS =
  'về việc|về|V/v|ban hành|quy định|phê duyệt|sửa đổi|bổ sung|thông báo|hướng dẫn|thực hiện|triển khai|công bố|giao|phân công|điều chỉnh|kiện toàn|thành lập';

/** Whether a body goes on to act: there a new clause begins, not the name of an issuer. */
// "Sở Văn hóa, Thể thao và Du lịch (VHTTDL) xây dựng Kế hoạch" (003:11) · "Thanh tra tỉnh xây dựng kế hoạch" (002:36)
export const isActor = (after: string): boolean =>
  /^\s*(?:\([^)]*\)\s*)?(?:xây dựng|ban hành|đề nghị|yêu cầu|triển khai|tổ chức|thực hiện|đã|chủ trì)(?![\p{L}])/u.test(
    after,
  );

const DOCUMENT = `(?:${TYPE_WORDS})\\s+(?:\\([^()]*\\)\\s*)?số`;
// What ends a subject: ", triển khai cụ thể" (000:49) · ", tập trung vào" (003:176) · ", Nghị định số" (003:352) ·
// ", UBND phường xây dựng Kế hoạch" · " và Công văn số" (004:163) · " theo Nghị định số" (004:165); not ", công nghệ, đổi mới sáng tạo và chuyển đổi số" (000:177)
const SUBJECT_END = new RegExp(
  [
    `\\s*[,;]\\s*(?:và\\s+)?${DOCUMENT}`,
    '\\s*[,;]\\s*(?:UBND|Ủy ban nhân dân|Đảng ủy)\\s+(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)(?:\\s\\p{Lu}\\p{L}*)*\\s(?:xây dựng|ban hành)\\s',
    `\\s+(?:và|theo|tại|căn cứ)\\s+(?:các\\s+)?${DOCUMENT}`,
    `\\s*,\\s*(?:triển khai|tập trung|cụ thể|trong đó|phấn đấu|đảm bảo|bảo đảm|với|nhằm|để|gắn|đồng thời|góp phần|căn cứ|theo|trên cơ sở|kịp thời|tiếp tục|cũng như|kèm theo|yêu cầu|đề nghị|qua đó|từ đó|làm cơ sở|các văn bản|có hiệu lực)(?![\\p{L}])`,
    `\\s*[:;…]`,
    `\\s*\\.(?=\\s|$|\\.)`,
    `\\s+(?:và các văn bản|và đảm bảo|và bảo đảm|đảm bảo|bảo đảm)(?![\\p{L}])`,
    `\\s*\\)`,
  ].join('|'),
  'giu',
);

const isBetween = (text: string, at: number, open: string, close: string): boolean =>
  text.slice(0, at).lastIndexOf(open) > text.slice(0, at).lastIndexOf(close) && text.includes(close, at);

/** Whether an offset lies inside quotation marks or brackets that close again: a mark there ends nothing. */
const isEnclosed = (text: string, at: number): boolean =>
  isBetween(text, at, '“', '”') ||
  isBetween(text, at, '(', ')') ||
  (text.slice(0, at).split('"').length % 2 === 0 && text.includes('"', at));

/** Whether a subject goes on after a semicolon. */
// "Chỉ số cải cách hành chính (PAR INDEX); Chỉ số hài lòng … (SIPAS) và …" (002:32): the list goes on with its own words
// "của các sở, ban, ngành; Ủy ban nhân dân các huyện": bodies listed
const goesOn = (subject: string, after: string, ctx: AgencyContext): boolean => {
  const [list] = extractAgencyMentions(after, ctx);
  const isBody =
    list?.kind === 'group' && /^\s*;\s*$/.test(after.slice(0, list.start)) && !isActor(after.slice(list.end));
  if (isBody && extractAgencyMentions(subject, ctx).at(-1)?.end === subject.length) return true;
  const [next] = /^\s*;\s*(\p{Lu}\p{L}*\s+\p{L}+)/u.exec(after)?.slice(1) ?? [];
  return (
    next !== undefined && subject.includes(next) && !new RegExp(`^\\s*;\\s*${DOCUMENT}`, 'iu').test(after)
  );
};

/** Where the subject ends that begins at the start of `after`. */
function findSubjectEnd(after: string, ctx: AgencyContext): number {
  const actor = extractAgencyMentions(after, ctx).find(
    ({ kind, start, end }) =>
      kind === 'agency' && /[,;]\s*$/.test(after.slice(0, start)) && isActor(after.slice(end)),
  );
  const acts = actor ? after.slice(0, actor.start).replace(/[\s,;]+$/, '').length : after.length;
  for (const { index, 0: mark } of after.matchAll(SUBJECT_END)) {
    if (index >= acts) break;
    const closes = mark.endsWith(')') && !isEnclosed(after, index);
    if (closes || (!isEnclosed(after, index) && !goesOn(after.slice(0, index), after.slice(index), ctx)))
      return index;
  }
  return acts;
}

/** The subject after an issuer or a date: "về …"; without "về" a verb must follow the issuer directly. */
export function measureSubject(after: string, hasIssuer: boolean, ctx: AgencyContext): number {
  const words = hasIssuer ? SUBJECT_WORDS : 'về việc|về|V/v';
  const lead = new RegExp(`^\\s*,?\\s*\\(?(?:${words})(?![\\p{L}])`, 'iu').exec(after);
  return lead ? findSubjectEnd(after, ctx) : 0;
}
