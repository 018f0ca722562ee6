import type { Figure } from './figures.ts';

// "đã đạt 85%" · "chưa đạt 100%" · "chỉ đạt 60%" · "không đặt mục tiêu 100%";
// được thông qua khi có trên 50% hộ gia đình tán thành: a law's condition
// Mức phạt từ 20% số thuế thiếu · Theo kết quả khảo sát, 23,4% người bệnh phải chờ
// not "Chỉ số SIPAS đạt trên 90%" (004:38), "tỷ lệ số hóa kết quả đạt 100%", "doanh nghiệp thành lập mới tăng 10%", "tiến độ thực hiện đảm bảo hoàn thành 100%" (000:80)
const toldOrDenied =
  /(?<!\p{L})(?:(?:đã|(?<!(?:thành lập|đổi|nông thôn|làm|xây|cấp|đăng ký|tuyển|cách) )mới|chỉ(?! số| tiêu)|chưa|không|hiện nay|hiện tại|hiện mới)\s+(?:\p{L}+\s+){0,2}?(?:đạt|xếp|đứng|tăng|giảm|hoàn thành|thực hiện|ở|đặt|phải|bắt buộc|có|nằm)|hiện đạt|tương đương|(?:theo|qua)\s(?:kết quả|số liệu|báo cáo|thống kê|khảo sát)[^;.,]*,|mức (?:phạt|thu|thuế)|thuế suất|lãi suất|(?<!đến\s)(?:khi|nếu)\s+(?:có|đạt|được)|phỏng vấn|khảo sát|(?<!t[ỷỉ] lệ\s[^,;.]*)kết quả (?:đạt|cho thấy))(?:\s+(?!\d)[^\s,;]+){0,3}\s*$/iu;

// "chiếm 32% tổng số điểm"; not "chiếm tỷ lệ từ 30% trở lên", which has a bound, nor "đạt 85%; trong đó hồ sơ toàn trình chiếm 70%"
const makesUp = /(?<!\p{L})chiếm(?:\s+(?!\d)[^\s,;]+){0,3}\s*$/iu;

/** The year in a law's name tells of nothing that was: "Luật Thực hiện dân chủ ở cơ sở năm 2022". */
const lawYear = /(?<=(?:Luật|Pháp lệnh)\s[^,;.]{3,120}?)năm 20\d\d/gu;

// phê bình đơn vị có từ 02 tiêu chí mất điểm trở lên · xử lý nghiêm chủ đầu tư giải ngân dưới 50%; not "xử lý nghiêm 100% vi phạm"
const blamed =
  /(?:phê bình|kiểm điểm|nhắc nhở|chấn chỉnh|kỷ luật|điều chuyển|xử lý(?: nghiêm| trách nhiệm)?)\s(?:[^,;.]*\s)?(?:cơ quan|đơn vị|địa phương|phòng|tập thể|cá nhân|cán bộ|công chức|chủ đầu tư|nhà thầu)\s[^,;.]*$/iu;
// cơ quan có tỷ lệ trễ hạn trên 5% phải giải trình · các chỉ số có điểm thấp hơn 5 điểm phải tăng
const whoHas =
  /(?:chỉ số(?: nội dung)?|lĩnh vực|tiêu chí|cơ quan|đơn vị|địa phương|tập thể|cá nhân|công chức)\s(?:nào\s)?(?:có|để)\s[^,;.]*$/iu;
const mustThen = /^[^,;.]*\s(?:phải|thì|bị)\s/iu;

/** Whether the figure only tells whom a duty or a blame falls on. */
const isThreshold = (figure: Figure, before: string, after: string): boolean =>
  figure.comparator !== '=' && (blamed.test(before) || (whoHas.test(before) && mustThen.test(after)));

// Số lĩnh vực xếp trong tốp 20 là 04 lĩnh vực: the rank tells what is counted
const countsThose = /^\s+(?:là|đạt)\s+\d/u;

// ít nhất 04/8 chỉ số nội dung thuộc nhóm đạt điểm cao nhất: the group tells what is counted
const countedInGroup =
  /(?:ít nhất|tối thiểu|không dưới|phấn đấu có)\s+(?:có\s+)?[\d/]+\s+(?:chỉ số|lĩnh vực|tiêu chí|nội dung)(?:\s(?:nội dung|thành phần))?\s(?:xếp|nằm|đạt|thuộc|trong|vào)(?:\s(?:trong|vào|thuộc))?\s*$/iu;

/** Where a rise begins tells of no past that is reported: "từ 84,5% năm 2025 lên 87%", "từ vị trí 8/10 năm 2024 lên nhóm 3". */
const riseYear =
  /(?<!\p{L})từ\s(?:(?:xếp|vị trí|thứ|hạng)\s)*[\d.,/]+\s?(?:%|điểm)?\s\(?(?:vào )?năm 20\d\d\)?\s(?=lên|xuống)/giu;

/** A bracket that tells a year's own figure tells nothing of the next one: "đạt 2,15 điểm (năm 2025 là 1,98 điểm), …"; not "(năm 2025)". */
const toldInBracket = /\([^()]*năm 20\d\d[^()\d]+\d[^()]*\)/giu;

/** Whether the sentence up to the figure tells of a year before the plan's, with no goal after it. */
function isPast(before: string, year: number): boolean {
  const told = before.replace(lawYear, '').replace(riseYear, '').replace(toldInBracket, '');
  const years = [...told.matchAll(/(?<!so với |hơn |từ |giai đoạn |lần |bằng |kỳ )năm (20\d\d)/giu)];
  const last = years.at(-1);
  if (last === undefined || Number(last[1]) >= year) return false;
  return !/phấn đấu|mục tiêu|bảo đảm|đảm bảo/iu.test(told.slice(last.index));
}

// hỗ trợ 30% mức đóng bảo hiểm y tế: what a law gives, not what is to be reached
const isAid = (before: string, after: string): boolean =>
  /(?<!\p{L})hỗ trợ\s*$/iu.test(before) && /^\s*(?:mức|tiền|học phí|lãi suất)(?!\p{L})/iu.test(after);

/** The first of "từ 60% lên 75%" and "từ 84,5% năm 2025 lên 87%", the second of "từ 80% đến 90%": one goal, not two. */
const isOrigin = (before: string, after: string): boolean =>
  /^\s*(?:\(?(?:vào )?năm 20\d\d\)?\s*)?(?:lên|xuống)(?!\p{L})/iu.test(after) ||
  /(?<!\p{L})từ\s[\d.,]+\s?%\s+đến\s*$/iu.test(before);

/** Whether a figure only tells: of the past, of what is denied, of a law, of those whom a duty falls on, of where a rise begins. */
export function isTold(figure: Figure, before: string, after: string, year: number): boolean {
  // khảo sát hài lòng 01 lần/quý · khảo sát ít nhất 300 phiếu: how much they ask, not what they found
  const isAsked =
    figure.kind === 'count' && (figure.comparator !== '=' || /^(?:lần|cuộc|đợt)$/u.test(figure.unit ?? ''));
  // không có lĩnh vực xếp hạng dưới 50/63: none is to stand there
  const isFloor = figure.kind === 'rank' && figure.comparator === 'top';
  const told = before
    .replace(isAsked ? /(?:khảo sát|phỏng vấn)(?!\p{L})/giu : '', '')
    .replace(isFloor ? /không (?:có|để|còn)(?=\s[^,;.]*$)/iu : '', '');
  if (isPast(before, year) || toldOrDenied.test(told) || isOrigin(before, after)) return true;
  if (isAid(before, after)) return true;
  if (figure.kind === 'group' && countedInGroup.test(before)) return true;
  if (isThreshold(figure, before, after) || (figure.kind === 'rank' && countsThose.test(after))) return true;
  return figure.comparator === '=' && makesUp.test(before) && !/phấn đấu|mục tiêu|trong đó/iu.test(before);
}
