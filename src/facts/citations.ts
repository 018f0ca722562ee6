import { type DateMention, findDates } from '../vocabulary/dates.ts';
import { type DocumentNumber, findDocumentNumbers } from '../vocabulary/document-numbers.ts';
import { type AgencyContext, extractAgencyMentions } from './agencies.ts';

/** A document that a text cites by number, with what the text says of it. */
export interface Citation {
  /** From the type word to the end of the subject, verbatim. */
  quote: string;
  type: string;
  number: string;
  issuer: string | null;
  date: string | null;
  start: number;
  end: number;
}

const TYPE_WORDS =
  'Kế hoạch|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kết luận|Chương trình hành động|Chương trình|Báo cáo|Thông báo|Công văn|Công điện|Hướng dẫn|Đề án|Quy chế phối hợp|Quy chế|Quy định|Tờ trình|Phương án|Văn bản|Bộ luật|Luật|Pháp lệnh|Hiến pháp|Biên bản|Giấy mời|Sắc lệnh|Dự án';

// Kế hoạch số 2163/KH-UBND (000:27) · Nghị quyết số số 18-NQ/TW (003:318) · Công văn số: 12/SNV-CCHC · kế hoạch số 5/KH-UBND
const HEAD = new RegExp(
  `(?<![\\p{L}])(${TYPE_WORDS})(?:\\s*(?:\\([^()]*\\)\\s*)?|(?:\\s+(?!của|số|tại|theo|về)\\p{Ll}+){1,3}\\s+(?=số))(?:số\\s*:?\\s*)*$`,
  'iu',
);
// Luật Đất đai số 31/2024/QH15: the law's name stands between
const NAMED_HEAD = /(?<![\p{L}])((?:Bộ luật|Luật|Pháp lệnh)\s[^;.()]{2,90}?)\s*số\s*$/u;
const BARE_HEAD = /số\s*:?\s*$/u;

/** Where the citation begins, and the type word printed there. */
function readHead(before: string): { start: number; word: string | null } {
  const head = HEAD.exec(before) ?? NAMED_HEAD.exec(before);
  if (head)
    return {
      start: head.index,
      word: /^(?:Bộ luật|Luật|Pháp lệnh)/u.exec(head[1] ?? '')?.[0] ?? head[1] ?? null,
    };
  return { start: BARE_HEAD.exec(before)?.index ?? before.length, word: null };
}

/** The date right after a number: "ngày 12/7/2025", ", ngày 28/3/2025" (002:147). */
function readDate(after: string): DateMention | null {
  const [date] = findDates(after.slice(0, 60));
  return date && /^\s*,?\s*\(?\s*(?:ngày\s*)?$/u.test(after.slice(0, date.start)) ? date : null;
}

// của Hội nghị Trung ương 6 khóa XII (003:301) · của Ban Chấp hành Trung ương Đảng khóa XII (003:312)
const SESSION = /^(?:\s+(?:lần thứ\s+)?\d+)?(?:,?\s+\(?[Kk]h(?:óa|oá)\s+[XVI]+\)?)?/u;
const JOINT = /^(?:\s*,\s*|\s+và\s+)$/u;

/** The issuer after "của": "Bộ Chính trị, Ban Bí thư" (002:149) is both. */
function readIssuer(after: string, ctx: AgencyContext): { name: string; end: number } | null {
  const of = /^\s*,?\s*(?:(?:của|do)\s+)?/u.exec(after)?.[0] ?? '';
  const isSaid = /(?:của|do)\s+$/u.test(of);
  const near = after.slice(0, 200);
  const mentions = extractAgencyMentions(near, ctx).filter(({ start }) => start >= of.length);
  const [first] = mentions;
  if (first?.start !== of.length) return isSaid ? readUnknownIssuer(after, of.length) : null;
  if (
    !isSaid &&
    (first.kind !== 'agency' || first.id === null || /,/.test(of) || isActor(near.slice(first.end)))
  )
    return null;
  let end = first.end;
  for (const next of mentions.slice(1)) {
    if (next.kind !== 'agency' || !JOINT.test(near.slice(end, next.start)) || isActor(near.slice(next.end)))
      break;
    end = next.end;
  }
  end += SESSION.exec(near.slice(end))?.[0].length ?? 0;
  return { name: after.slice(of.length, end), end };
}

const SUBJECT_WORDS =
  'về việc|về|V/v|ban hành|quy định|phê duyệt|sửa đổi|bổ sung|thông báo|hướng dẫn|thực hiện|triển khai|công bố|giao|phân công|điều chỉnh|kiện toàn|thành lập';

/** An issuer that no pattern knows: a capitalised phrase up to the subject or a mark. */
function readUnknownIssuer(after: string, from: number): { name: string; end: number } | null {
  const phrase = new RegExp(
    `^\\p{Lu}[^,;.:()]*?(?=\\s+(?:${SUBJECT_WORDS})(?![\\p{L}])|\\s*[,;.:()]|$)`,
    'u',
  ).exec(after.slice(from))?.[0];
  return phrase === undefined || phrase.length > 80 ? null : { name: phrase, end: from + phrase.length };
}

// "Sở Văn hóa, Thể thao và Du lịch (VHTTDL) xây dựng Kế hoạch" (003:11) · "Thanh tra tỉnh xây dựng kế hoạch" (002:36)
const isActor = (after: string): boolean =>
  /^\s*(?:\([^)]*\)\s*)?(?:xây dựng|ban hành|đề nghị|yêu cầu|triển khai|tổ chức|thực hiện|đã|chủ trì)(?![\p{L}])/u.test(
    after,
  );

const DOCUMENT = `(?:${TYPE_WORDS})\\s+(?:\\([^()]*\\)\\s*)?số`;
// What ends a subject: ", triển khai cụ thể" (000:49) · ", tập trung vào" (003:176) · ", Nghị định số" (003:352) ·
// " và Công văn số" (004:163) · " theo Nghị định số" (004:165); not ", công nghệ, đổi mới sáng tạo và chuyển đổi số" (000:177)
const SUBJECT_END = new RegExp(
  [
    `\\s*[,;]\\s*(?:và\\s+)?${DOCUMENT}`,
    `\\s+(?:và|theo|tại|căn cứ)\\s+(?:các\\s+)?${DOCUMENT}`,
    `\\s*,\\s*(?:triển khai|tập trung|cụ thể|trong đó|phấn đấu|đảm bảo|bảo đảm|với|nhằm|để|gắn|đồng thời|góp phần|căn cứ|theo|trên cơ sở|kịp thời|tiếp tục|cũng như|kèm theo|yêu cầu|đề nghị|qua đó|từ đó|làm cơ sở|các văn bản|có hiệu lực)(?![\\p{L}])`,
    `\\s*[:;…]`,
    `\\s*\\.(?=\\s|$|\\.)`,
    `\\s+(?:và các văn bản|và đảm bảo|và bảo đảm|đảm bảo|bảo đảm)(?![\\p{L}])`,
    `\\s*\\)`,
  ].join('|'),
  'giu',
);

/** Depth of “ ” and ( ) at an offset: a mark inside them ends nothing. */
function isEnclosed(text: string, at: number): boolean {
  const count = (marks: RegExp): number => text.slice(0, at).match(marks)?.length ?? 0;
  return count(/[“"]/gu) > count(/”/gu) + count(/"/gu) - (count(/"/gu) % 2) || count(/\(/g) > count(/\)/g);
}

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
function measureSubject(after: string, hasIssuer: boolean, ctx: AgencyContext): number {
  const words = hasIssuer ? SUBJECT_WORDS : 'về việc|về|V/v';
  const lead = new RegExp(`^\\s*,?\\s*\\(?(?:${words})(?![\\p{L}])`, 'iu').exec(after);
  return lead ? findSubjectEnd(after, ctx) : 0;
}

interface Particulars {
  date: string | null;
  issuer: string | null;
  /** Offset after them. */
  end: number;
}

/** Date and issuer after a number, in either order. */
function readParticulars(after: string, ctx: AgencyContext): Particulars {
  const before = readDate(after);
  const issuer = readIssuer(after.slice(before?.end ?? 0), ctx);
  const issued = (before?.end ?? 0) + (issuer?.end ?? 0);
  const late = before === null && issuer !== null ? readDate(after.slice(issued)) : null;
  return {
    date: (before ?? late)?.iso ?? null,
    issuer: issuer?.name ?? null,
    end: issued + (late?.end ?? 0),
  };
}

function readCitation(text: string, found: DocumentNumber, ctx: AgencyContext): Citation {
  const { start, word } = readHead(text.slice(0, found.start));
  const { date, issuer, end: issued } = readParticulars(text.slice(found.end), ctx);
  const rest = text.slice(found.end + issued);
  const quote = text.slice(start, found.end + issued + measureSubject(rest, issuer !== null, ctx)).trimEnd();
  return {
    quote,
    type: composeType(word, found),
    number: found.number,
    issuer,
    date,
    start,
    end: start + quote.length,
  };
}

/** The type word as headings write it; the abbreviation's where the text says only "văn bản" or nothing. */
function composeType(word: string | null, { type }: DocumentNumber): string {
  const printed = word === null ? null : word[0]?.toUpperCase() + word.slice(1).toLowerCase();
  return printed === null || printed === 'Văn bản' ? (type ?? printed ?? 'Văn bản') : printed;
}

/** Every document that the text (NFC) cites by number, in order; one cited inside another's subject stands besides. */
export const findCitations = (text: string, ctx: AgencyContext): Citation[] =>
  findDocumentNumbers(text).map((found) => readCitation(text, found, ctx));
