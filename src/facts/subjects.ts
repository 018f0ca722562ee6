import { startsWithAction } from '../vocabulary/actions.ts';
import { findTimings } from './deadlines.ts';
import type { Figure } from './figures.ts';

// "phấn đấu hoàn thành 100% …" (000:59) · "Phấn đấu đảm bảo trên 95% …" (002:228) · "trong đó, Chỉ số SIPAS …" (004:255)
const opener =
  /^(?:[\s,;:]|(?:và|trong đó|đồng thời|phấn đấu|quyết tâm(?!\s+chống)|bảo đảm|đảm bảo|mục tiêu|hoàn thành|thực hiện|tiếp tục|cụ thể|là|đạt|vươn lên|(?:mỗi|hằng|hàng) năm)(?!\p{L}))+/iu;
const closer =
  /(?:[\s,;:(≥≤><]|(?<!\p{L})(?:và|phải|phấn đấu|đạt|không vượt(?: quá)?|vượt quá|không thấp hơn|(?:cao|thấp|lớn|nhỏ|ít) hơn|giảm (?:còn|xuống)|được|có|là|lên|xuống|còn|mức|ở|tới|đến|từ|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|quá|không dưới|tiếp tục|duy trì|xếp|lọt|nằm|đứng|(?<!đầu )vào|trong|thuộc|giữ vững|chiếm|vươn lên|thứ|tăng|nâng|thêm|vượt|tỷ lệ|hạng|lần lượt|bình quân|trung bình))+$/iu;
const linked =
  /(?:đạt|(?:không )?vượt(?: quá)?|là|lên|xuống|còn|mức|tới)(?:\s+(?:tỷ lệ|từ|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|không dưới|khoảng|thêm|lần lượt|là))*\s*$/iu;
// Chỉ số PAR INDEX, phấn đấu đến năm 2025 tăng … · thứ hạng Chỉ số SIPAS, mục tiêu năm 2025 đạt …
const aimedYear = /[,;]?\s+(?:phấn đấu|mục tiêu|quyết tâm)\s+(?:đến\s+)?(?:hết\s+)?năm\s+20\d\d\s*$/iu;
// Nâng Chỉ số PAPI từ nhóm Trung bình thấp lên …
const fromGroup = /(?:^(?:nâng|đưa)\s+)?(?<name>.+?)\s+từ\s+nhóm\s[^,;]*?\s(?:lên|sang|vào)$/iu;
// đưa Chỉ số PAR INDEX từ thứ hạng 45 lên thứ hạng … · từ vị trí 8/10 năm 2024 lên nhóm …
const fromRank =
  /^(?:nâng|đưa)?\s*(?<name>\P{N}+?)\s+từ\s+(?:(?:xếp|vị trí|thứ|hạng)\s+)+\d{1,2}(?:\/\d{2})?(?:\s\(?(?:vào )?năm 20\d\d\)?)?(?:\s(?:lên|xuống)(?!\p{L}).*)?$/iu;
const change =
  /(?<!\p{L})(?:cắt giảm|giảm trừ|tinh giản|giảm|tăng)(?=(?:\s+(?:ít nhất|tối thiểu|thêm|trên|từ))*\s*$)/iu;

/** The words without the times around them ("trong năm 2025", "Phấn đấu năm 2024,"); "Kế hoạch … năm 2025" is a name. */
function trimTimings(words: string): string {
  let rest = words;
  for (const { quote } of findTimings(words)) {
    const bare = rest.trim();
    if (bare.endsWith(quote) && !/^(?:năm|của)/iu.test(quote)) rest = bare.slice(0, -quote.length);
    else if (bare.replace(opener, '').startsWith(quote)) rest = bare.replace(opener, '').slice(quote.length);
  }
  return rest;
}

const trimOpener = (words: string): string =>
  trimTimings(words.replace(opener, '')).replace(opener, '').trim();
const trimCloser = (words: string): string =>
  trimTimings(words.replace(closer, '').replace(aimedYear, '')).replace(closer, '').trim();

/** What stands before the figure, from its own "trong đó" on. */
function readBefore(before: string): string {
  const own = (before.split(/trong đó,?\s/u).at(-1) ?? before).replace(
    /(?:^|\s)(?:giảm\s)?từ\s[\d.,]+\s?(?:%|điểm|phút|giờ|ngày)?(?:\s\(?(?:vào )?năm 20\d\d\)?)?\s(?:lên|xuống).*$/iu,
    '',
  );
  const trimmed = own.trim().replace(opener, '');
  const named = (fromGroup.exec(own.trim()) ?? fromRank.exec(trimmed))?.groups?.name ?? own;
  return trimCloser(trimOpener(named)).replace(
    /^(?:(?:tăng|nâng(?: cao)?)\s+(?=t[ỷỉ] lệ)|giữ vững thứ$)/iu,
    '',
  );
}

// 02 ứng cử viên trở lên · 30% số xã (Phòng Nội vụ tham mưu) · 500 phiếu, báo cáo kết quả
const whatElse =
  /\s(?:trở lên|trở xuống|\([^()]*\s(?:chủ trì|tham mưu|thực hiện|phối hợp)\))[\s.]*$|\s[-–]\s(?:hoàn thành|thời gian)[\s:]*$|,\s(?:báo cáo(?: kết quả)?|hoàn thành|gửi)[\s.]*$/iu;

/** What stands after the figure, without a bracket that tells of another year and without the closing mark. */
const readAfter = (after: string): string =>
  trimTimings(after.replace(/\([^()]*năm 20\d\d[^()]*\)/giu, ''))
    .replace(/[,;]\s*(?:thời gian|thời hạn)(?:\s+(?:hoàn thành|thực hiện))?[\s:.]*$/u, '')
    .replace(whatElse, '')
    .replace(/(?:[\s.,…;:]|\s(?:và|trong đó))+$/u, '')
    .trim();

/** The verb of change right before a figure: "giảm trừ 5% biên chế công chức và 10% biên chế viên chức" (003:366). */
export const findChange = (before: string): string | null => change.exec(before)?.[0] ?? null;

/** "Duy trì trong nhóm 15 tỉnh … cao nhất cả nước về “Thủ tục hành chính công”": the topic behind a rank. */
const readTopic = (after: string): string => readAfter(/(?<!\p{L})về\s+(.+)$/isu.exec(after)?.[1] ?? '');

/** What is done to a share: "Đảm bảo công khai 100% TTHC …" (002:139); null for "hoàn thành", "thực hiện" and longer words. */
function findDeed(before: string): string | null {
  const deed = trimCloser(trimOpener(before));
  return startsWithAction(deed) && deed.split(' ').length <= 4 ? deed : null;
}

// phát ít nhất 02 tin/tuần
// kiểm tra giờ giấc làm việc ít nhất mỗi tháng 01 lần · khảo sát 02 lần/năm; not "02 cuộc đối thoại", which says of what
const onlyTimes =
  /^(?:(?:lần|lượt|cuộc|đợt|buổi|kỳ|phiên|ngày)|(?:tin|bài|tin bài|số)(?=\s?\/))(?:\s?\/\s?\p{L}+|\s+(?:mỗi|hằng|hàng|trong)\s+\p{L}+)?(?:\s+\([^()]*\))?[\s.,;]*$/iu;
const each =
  /(?:ít nhất|tối thiểu|\s)*(?:mỗi|hằng|hàng)\s+(?:tuần|tháng|quý|năm)[\s,]*(?:ít nhất|tối thiểu)?\s*$/iu;

const ofWhatStandsBefore: ReadonlySet<Figure['kind']> = new Set(['rank', 'group', 'step', 'better']);

// tập huấn kỹ năng số cho 1.200 lượt người · khảo sát mức độ hài lòng với ít nhất 1.500 phiếu · kiểm tra việc kê khai tại 05 cơ quan
// sáp nhập 12 xã thành 05 xã
const toWhom =
  /^(.{8,}\s(?:cho|với)|(?:kiểm|thanh) tra\s.{8,}\stại|(?:sáp nhập|sắp xếp|hợp nhất)\s.+\s(?:thành|còn)|(?:.*\s)?lấy ý kiến)\s+(?:(?:ít nhất|tối thiểu|trên|khoảng|hơn)\s+)?$/iu;

/** Whether what is measured stands before the figure: a verb links the two ("… đạt 100%"), or nothing that names it follows. */
function standsBefore(before: string, after: string, figure: Pick<Figure, 'kind' | 'comparator'>): boolean {
  if (ofWhatStandsBefore.has(figure.kind) || linked.test(before)) return true;
  if (figure.kind === 'part') return false;
  if (figure.kind === 'count') return /^(?:<|increase)/u.test(figure.comparator) && readBefore(before) !== '';
  return !/^\s*[\p{L}“"]/u.test(after) || /^\s*(?:so với|so cùng kỳ)/iu.test(after);
}

/**
 * What the figure measures, in the document's words: what stands before it or what follows it ("100% kết quả …"), of a
 * count with its unit ("02 sáng kiến …"). '' where neither says so.
 * @param carried the verb of change before the figure that this one is added to
 */
export function readSubject(
  segment: string,
  figure: Pick<Figure, 'kind' | 'comparator' | 'start' | 'end'>,
  carried: string | null,
): string {
  const before = segment.slice(0, figure.start);
  const after = segment.slice(figure.end);
  const topic = readTopic(after);
  if (figure.kind === 'rank' && /^(?:(?:các\s+)?chỉ số|PAR\s?-?INDEX|SIPAS|PAPI)(?!\p{L})/iu.test(topic))
    return topic;
  if (standsBefore(before, after, figure)) return readBefore(before) || topic;
  const counted = segment
    .slice(figure.start)
    .replace(
      /^(?:một|hai|ba|bốn)\s|^[\d.,/\s]+(?:(?:đến|[-–])\s?[\d.,]+\s+)?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) đồng\s+)?/u,
      '',
    );
  const rest = figure.kind === 'count' || figure.kind === 'part' ? counted : after;
  if (figure.kind === 'count' && onlyTimes.test(counted))
    return readBefore(before.replace(each, '')) || readAfter(rest);
  const given = toWhom.exec(before)?.[1];
  if (figure.kind === 'count' && given !== undefined) return `${trimOpener(given)} ${readAfter(rest)}`;
  const verb = findChange(before) ?? findDeed(before) ?? (before.trim() === '' ? carried : null);
  return verb === null ? readAfter(rest) : `${verb} ${readAfter(rest)}`;
}
