import { holdsAction, startsWithAction } from '../vocabulary/actions.ts';
import { foldCase } from '../vocabulary/fold.ts';
import { findAmended } from './amendments.ts';
import { readBareTiming } from './deadlines.ts';

/** A verbatim slice of a text: one clause without its closing mark. */
export interface Clause {
  text: string;
  start: number;
  end: number;
  /** Offset at which its sentence begins. */
  sentence: number;
  /** The closing mark printed after it: ';', '.', '...', './.' or ''. */
  mark: string;
}

// (sau khi sắp xếp tổ chức bộ máy) (002:172) · “mức độ hài lòng về TTHC” (000:195) · ‘‘Đúng - Đủ - Sạch - Sống’’ (003:405)
const shielded = /\([^()]*\)|\[[^[\]]*\]|“[^”]*”|‘‘.*?’’|‘[^’]*’|«[^»]*»|"[^"]*"/gu;

/** The text with what stands in brackets or quotes blanked (U+E000), every offset kept. */
export function shield(text: string): string {
  const once = text.replace(shielded, (inner) => '\uE000'.repeat(inner.length));
  return once === text ? once : shield(once);
}

// "giao;" · "tiêu cực… Bảo đảm" (000:269) · "phát triển.../." · "SVHTTDL./."; not "4.0", "TTHC... qua đó" (000:122)
const mark = /;|(?:\.\/\.|[.…!?]+)(?=\s|\uE000|$)/gu;
const abbreviation =
  /(?:^|[\s(])(?:TP|Tp|tp|ThS|TS|PGS|GS|BS|KS|TX|Tx|TT|KT|TM|TL|TUQ|St|No|đ\/c|v\.v|[A-ZĐ]|\d{1,2})$/u;
const opensSentence = /^(?:["“‘«([]+)?[\p{Lu}\d]|^[-–+•*]\s/u;

/** Whether the mark closes a sentence: at the end, or before a capital; never behind an abbreviation or a bare number. */
function endsSentence(text: string, start: number, end: number): boolean {
  const rest = text.slice(end).trimStart();
  if (rest === '') return true;
  const isAbbreviated = text[start] === '.' && end === start + 1 && abbreviation.test(text.slice(0, start));
  return !isAbbreviated && opensSentence.test(rest);
}

const documentTypes =
  'Nghị quyết|Nghị định|Quyết định|Kế hoạch|Kết luận|Chỉ thị|Chương trình|Đề án|Thông tư|Thông báo|Công văn|Báo cáo|Hướng dẫn|Quy định|Luật|Bộ luật|Pháp lệnh|Công điện|Văn bản|Tờ trình|Quy chế';
const documentAhead = new RegExp(
  `^(?:và\\s+)?(?:các\\s+)?(?:${documentTypes})\\s+(?:liên tịch\\s+)?(?:số|\\p{Lu}|của|ngày)`,
  'iu',
);
const documentBehind = new RegExp(`(?:${documentTypes})\\s+(?:số\\s|\\p{Lu}|tổng thể\\s|hành động\\s)`, 'u');
const agencyHead =
  '(?:các\\s+)?(?:Sở|UBND|Ủy ban|Uỷ ban|HĐND|Ban|Công an|Bảo hiểm|Bệnh viện|Cục|Chi cục|Văn phòng|Phòng|Trung tâm|Báo|Đài|Mặt trận|MTTQ|Hội|Thanh tra|Kho bạc|Bộ)\\s';
const agencyAhead = new RegExp(`^(?:và\\s+)?${agencyHead}`, 'u');
const agenciesBehind = new RegExp(`(?:với|gồm|cùng|:|Giao|giao)\\s+${agencyHead}[^:]*$`, 'u');

const firstWords = (text: string, count: number): string =>
  foldCase(text)
    .split(/[\s,]+/u)
    .slice(0, count)
    .join(' ');

/** "về cải cách tổ chức bộ máy …; cải cách chế độ công vụ" (000:348): the same words head both members of a list; not "gửi về Sở Nội vụ; Sở Nội vụ tổng hợp". */
function continuesTopics(before: string, after: string): boolean {
  const topic =
    foldCase(before)
      .split(/(?<!\p{L})về\s/u)
      .at(-1) ?? '';
  return (
    !agencyAhead.test(after) &&
    /(?<!\p{L})về\s/u.test(foldCase(before)) &&
    firstWords(topic, 2) === firstWords(after, 2)
  );
}

/** What says something of a name: "duy trì Chỉ số PCI trong nhóm Khá". */
const states = /(?<!\p{L})(?:nhóm|đạt|tăng|giảm|xếp|đứng|duy trì|giữ vững)(?!\p{L})/u;

/** "Chỉ số PAR INDEX; Chỉ số SIPAS; Chỉ số PAPI của cơ quan" (002:66): names, not statements. */
function continuesNames(before: string, after: string): boolean {
  const last = foldCase(before.split(/[,;:]/u).at(-1) ?? '');
  return (
    !/\d/u.test(last) &&
    !states.test(last) &&
    !startsWithAction(after) &&
    !(agencyAhead.test(after) && holdsAction(after.split(/[;.]/u)[0] ?? '')) &&
    last.includes(firstWords(after, 2)) &&
    !/^\d/u.test(after)
  );
}

/** What a plan counts before it names them: "06 nội dung trọng tâm, gồm: cải cách thể chế; cải cách thủ tục hành chính". */
const countsTopics =
  /\d\s+(?:nội dung|lĩnh vực|tiêu chí|chỉ số|trục|nhóm)[^:;]*(?:gồm|gồm có|là)\s*:\s[^:]*$/iu;

/** Members of a list, not a time behind it: "các thông tin: kế hoạch đầu tư công; danh sách hộ nghèo" and "gồm: (1) …; (2) …" (004:300); not "; hoàn thành trước 31/12/2024". */
function continuesColon(before: string, after: string): boolean {
  if (/^\(\p{L}|^\(\d+\)/u.test(after)) return /\(\d+\)|\(\p{L}\)/u.test(before);
  if (countsTopics.test(before)) return /^\p{Ll}/u.test(after);
  const list = before.split(/:\s/u).at(-1) ?? '';
  const isDone =
    startsWithAction(list) ||
    (agencyAhead.test(list) && holdsAction(list)) ||
    startsWithAction(after) ||
    /^phấn đấu(?!\p{L})/iu.test(after);
  const isTime = readBareTiming(/^[^;]*?(?=\.?\s*(?:;|$)|\.\s)/u.exec(after)?.[0] ?? '') !== null;
  return /\p{L}:\s/u.test(before) && !isDone && !isTime && !/\d\s?%/u.test(list);
}

// công khai danh sách hộ nghèo; thu, chi các quỹ · Công khai quy hoạch; bảng giá đất; phương án bồi thường …;
// not "công khai danh sách; kết quả phải được niêm yết", "công khai danh sách; rà soát hộ nghèo"
const publishes =
  /(?:công khai|công bố|niêm yết|đăng tải|thông báo|minh bạch)(?:,?\s+(?:minh bạch|kịp thời|đầy đủ|rộng rãi|và))*\s.*$/iu;
const published =
  /^(?:và\s+)?(?:các\s|những\s|danh (?:sách|mục)|kế hoạch|quy hoạch|phương án|bảng|giá|khung giá|mức|kết quả|kinh phí|thu,? chi|dự toán|quyết toán|dự án|chính sách|quy trình|quy định|thủ tục|TTHC|tiêu chuẩn|chế độ|tình hình|việc|đối tượng|số điện thoại|lịch|kết luận)(?!\p{L})/iu;

/** Whether what follows only names more of what is made public. */
const continuesPublished = (before: string, after: string): boolean => {
  const [part = ''] = after.split(/[;.]\s|[;.]$/u);
  return (
    publishes.test(before) &&
    published.test(part) &&
    !/(?<!\p{L})(?:phải|cần|được (?:niêm yết|công khai|công bố|thực hiện|cập nhật|đăng tải)|đạt|bảo đảm|đảm bảo)(?!\p{L})|\d\s?%/iu.test(
      part,
    )
  );
};

// "cơ quan phối hợp: các sở, ngành" begins a field of its own
const startsField = /^[\p{L}\s,]{4,40}:\s/u;

// Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường chịu trách nhiệm · Các sở, ban, ngành; UBND cấp xã căn cứ
const named =
  /^(?:(?:các|những)\s+)?(?:(?:Thủ trưởng|Giám đốc|Chủ tịch|Trưởng|Chánh|Lãnh đạo|Người đứng đầu)\s+)?(?:các\s+)?(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|phòng|UBND|[ỦU][ỷy] ban|HĐND|Công an|Mặt trận|MTTQ|tổ chức|hội|đoàn thể|Văn phòng|Thanh tra|Báo|Đài|Cục|Chi cục|Trung tâm|Bệnh viện|Tỉnh đoàn|huyện|thành phố|thị xã|xã|phường|đặc khu)(?!\p{L})/iu;
const groupHead =
  'các\\s+(?:sở|ban|ngành|phòng|đơn vị|cơ quan|địa phương|trung tâm|bệnh viện|trường|xã|phường|huyện|tổ chức|hội|đoàn thể)(?!\\p{L})';
const bodyAhead = new RegExp(
  `^(?:và\\s+)?(?:(?:Thủ trưởng|Giám đốc|Chủ tịch|Trưởng|Chánh|Lãnh đạo)\\s+)?(?:${agencyHead}|${groupHead})`,
  'u',
);

// Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở; Chủ tịch UBND các xã tổ chức …: those who are asked
const asker = /^(?:[^;]{0,60}\s)?(?:yêu cầu|đề nghị|giao|phân công)\s+(?:cho\s+)?/iu;

/** Whether the words are names of bodies and nothing else, asked or not, before the ';' that parts them from the next one. */
const isBodiesOnly = (before: string): boolean =>
  before
    .trim()
    .replace(asker, '')
    .split(/\s*[,;]\s*|\s+và\s+/u)
    .every((part) => named.test(part) && part.split(' ').length <= 10 && !holdsAction(part));

/** Whether a ';' only parts the members of a list: of documents, agencies, topics or names. */
function continuesList(before: string, after: string): boolean {
  const goesOnWithBodies = bodyAhead.test(after) && isBodiesOnly(before);
  if (after === '' || (startsField.test(after) && !goesOnWithBodies)) return false;
  return (
    (documentAhead.test(after) && documentBehind.test(before)) ||
    (agencyAhead.test(after) && agenciesBehind.test(before) && !/chủ trì$/iu.test(before.trim())) ||
    goesOnWithBodies ||
    continuesTopics(before, after) ||
    continuesNames(before, after) ||
    continuesPublished(before, after) ||
    continuesColon(before, after)
  );
}

/** The slice without the spaces and list signs around it; null for an empty one. */
function toClause(text: string, from: number, to: number, sentence: number, printed: string): Clause | null {
  const slice = text.slice(from, to);
  const lead = /^[\s\-–+•*]*/u.exec(slice)?.[0].length ?? 0;
  const trimmed = slice.slice(lead).trimEnd();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return null;
  const start = from + lead;
  return { text: trimmed, start, end: start + trimmed.length, sentence, mark: printed };
}

/** The text without the quotes and the label around words that are to stand in another document, every offset kept. */
function openAmended(text: string): string {
  const amended = findAmended(text);
  if (amended === null) return text;
  const { start, end } = amended;
  return ' '.repeat(start) + text.slice(start, end) + ' '.repeat(text.length - end);
}

/**
 * The clauses of a text in order, each a verbatim slice: up to ';' or the end of a sentence, never inside brackets,
 * quotes or a list of documents.
 */
export function splitClauses(printed: string): Clause[] {
  const text = openAmended(printed);
  const masked = shield(text);
  const clauses: Clause[] = [];
  let from = 0;
  let sentence = 0;
  const close = (to: number, printed: string): void => {
    const clause = toClause(text, from, to, sentence, printed);
    if (clause) clauses.push(clause);
    from = to + printed.length;
  };
  for (const found of masked.matchAll(mark)) {
    const [printed] = found;
    const end = found.index + printed.length;
    if (printed === ';') {
      if (!continuesList(text.slice(from, found.index), text.slice(end).trim())) close(found.index, printed);
    } else if (endsSentence(text, found.index, end)) {
      close(found.index, printed);
      sentence = end;
    }
  }
  close(text.length, '');
  return clauses;
}
