import { startsWithAction } from '../vocabulary/actions.ts';
import type { Clause } from './clauses.ts';
import { findGoals } from './goals.ts';
import type { Scope } from './scope.ts';

// (Chi tiết tại Phụ lục I kèm theo Kế hoạch này) (002:194) · (có phụ lục chi tiết kèm theo)
const bracketed = /^[([].*[)\]][\s.]*$/u;
// Năm 2025, tiếp tục … · Trong thời gian tới, … · Bên cạnh đó, … (002:287) · Đồng thời, cần … (002:255)
const introduction =
  /^(?:(?:năm|trong năm|đến năm|hằng năm|hàng năm|từ năm|trước ngày|trong thời gian|thời gian|định kỳ|bên cạnh|đồng thời|ngoài ra|trên cơ sở|căn cứ|để|nhằm|đặc biệt|trong đó|theo(?! dõi)|cùng với|trong quá trình)[^,;]*,\s*)+/iu;
// Năm 2023, Chỉ số PAPI được tiến hành khảo sát … (004:281) · Mỗi huyện, thành phố chọn 02 xã (004:283)
// Theo Nghị định số 45/2020/NĐ-CP, bản điện tử có giá trị như bản giấy; not "Theo quy định của Luật, công khai danh sách"
// Trong 08 Chỉ số nội dung đánh giá, có 06 … (004:299) · Lĩnh vực … xếp hạng dẫn đầu, tuy nhiên … (004:227)
const told =
  /^(?:năm 20\d\d|đến nay|tính đến|trong \d|trong (?:năm|giai đoạn) 20\d\d|qua |theo (?:kết quả|đánh giá|công bố|báo cáo|luật|nghị định|thông tư|quy định)|kết quả|hiện (?:nay|tại)|thời gian qua|bên cạnh những|tuy nhiên|nguyên nhân|mỗi (?:huyện|xã|thôn)|lĩnh vực|chỉ số|tỷ lệ|nội dung|đây là|gồm|bao gồm|cụ thể)(?!\p{L})/iu;
// Trong quá trình triển khai thực hiện nếu có … vướng mắc … (002:352) · Quá trình thực hiện có khó khăn, vướng mắc, báo cáo …
// Quyết định này có hiệu lực · Ban hành kèm theo Nghị quyết này · … chịu trách nhiệm thi hành Quyết định này · Kinh phí thực hiện …
// Trường hợp có vướng mắc, kịp thời báo cáo Lãnh đạo Sở · Nếu phát sinh khó khăn, các đơn vị báo cáo …; not "Trường hợp hồ sơ quá hạn, xin lỗi"
// Chi tiết tại Phụ lục I · Theo Phụ lục đính kèm · Cụ thể theo các Biểu kèm theo
// Thực hiện từ tháng 01/2026 đến tháng 12/2026: a time and nothing to do · "Về thủ tục hành chính." is a title
// Hình thức: Trên Trang thông tin điện tử · Địa điểm: Hội trường: how and where, beside what is done
const formula =
  /^về\s[^,;:.\d]{3,60}$|^(?:hình thức|địa điểm|thành phần|đối tượng)(?:\s(?:tổ chức|thực hiện|tham gia|tham dự))?\s*:|^(?:thực hiện|hoàn thành|triển khai)\s(?:từ|trong|trước|đến)(?:[^\p{L}]|(?:từ|đến|hết|trước|ngày|tháng|quý|năm|cuối|đầu|IV|I{1,3})(?!\p{L}))*$|^(?:trường hợp|nếu)\s(?:[^.;,]{0,20}\s)?(?:có|gặp|phát sinh)\s[^.;,]{0,20}(?:khó khăn|vướng mắc)[^.;]*|^(?:trong )?quá trình (?:triển khai|tổ chức|thực hiện)[^.]*(?:vướng mắc|phát sinh)|^(?:quyết định|nghị quyết|kế hoạch|chương trình) này (?:có hiệu lực|được|thay thế|áp dụng)|^ban hành kèm theo (?:quyết định|nghị quyết|kế hoạch) này|(?:chịu|có) trách nhiệm thi hành (?:quyết định|nghị quyết)|^(?:các )?(?:nhiệm vụ|nội dung|danh mục)[^.;]*(?:tại|theo)\s+(?:các\s+)?(?:phụ lục|biểu)[^.;]*$|^(?:(?:(?:tổ chức )?thực hiện|triển khai|chi tiết|cụ thể)\s+)?(?:theo|tại)\s+(?:các\s+)?(?:phụ lục|biểu)[^.;]*$|^(?:về )?(?:nguồn )?kinh phí(?: (?:thực hiện|để|triển khai|bảo đảm|đảm bảo|từ|do|được|(?:khoảng |dự kiến |là )?\d)|\s*:\s)/iu;
// Bãi bỏ nội dung “tỷ lệ … đạt 85%” tại điểm c · Thay cụm từ “…” bằng cụm từ “…” · Sửa đổi khoản 2 Mục II
// Các nội dung khác của Kế hoạch số 105/KH-UBND không thay đổi; not "Sửa đổi, bổ sung quy chế"
const rewrites =
  /^(?:bãi bỏ|bỏ|thay(?: thế)?|sửa đổi|bổ sung|sửa đổi, bổ sung)\s+(?:(?:nội dung|cụm từ|từ|đoạn)\s+[“"]|(?:cụm từ|khoản|điểm|tiết|gạch đầu dòng)\s+(?:\d|[a-zđ](?!\p{L})|thứ\s)|mục\s+[IVX\d])|^(?:các |những )?nội dung (?:khác|còn lại)\s[^.;]*(?:không thay đổi|giữ nguyên|thực hiện theo)/iu;
// Mỗi xã phát sinh tối thiểu 50 hồ sơ · tỷ lệ người bệnh hài lòng đạt trên 90%: among tasks, to be reached; not "Lĩnh vực … xếp hạng dẫn đầu" (004:227)
const measures = /^(?:tỷ lệ|tỉ lệ|mức độ|mỗi)(?!\p{L})/iu;
// Căn cứ nhiệm vụ được giao tại Kế hoạch này; Sở Tài chính xây dựng …: the grounds, parted from who acts
const grounds = /^(?:căn cứ|trên cơ sở)(?!\p{L})[^,:]*$/iu;
// Nhằm nắm bắt ý kiến của người dân: a purpose, where nothing is done for it
const aims = /^(?:nhằm|để)(?!\p{L})/iu;
// kết quả thực hiện gửi về Sở Nội vụ trước ngày 05/12
const binding =
  /(?<!\p{L})(?:phải|cần|có trách nhiệm|chịu trách nhiệm)(?!\p{L})|^kết quả[^,;.]*\s(?:gửi|báo cáo)\s+(?:về|cho)\s/iu;

// BẢNG PHÂN CÔNG · DANH MỤC NHIỆM VỤ: the title of a table
const isTitle = (words: string): boolean => /\p{Lu}{3}/u.test(words) && words === words.toUpperCase();

/** Whether the clause heads a list that says what is to be done: "… tập trung vào các nội dung sau:" (003:176). */
const headsList = (clause: Clause): boolean => /:$/u.test(clause.text);

const isAction = (words: string): boolean =>
  startsWithAction(words) || startsWithAction(words.replace(introduction, ''));

/**
 * Whether a clause says what somebody will do. Under a goal heading only a verb of doing, or who does it, without a figure does; what
 * tells of the past, announces an annex, heads a list or is a formula never does.
 */
export function isCommitment(
  text: string,
  clause: Clause,
  scope: Scope,
  namesActor: boolean,
  year: number,
): boolean {
  const words = clause.text;
  if (
    bracketed.test(words) ||
    isTitle(words) ||
    headsList(clause) ||
    formula.test(words) ||
    rewrites.test(words) ||
    words.split(' ').length < 3
  )
    return false;
  if (scope.section === 'goals') {
    return (isAction(words) || namesActor) && findGoals(text, clause, true, year).length === 0;
  }
  if (grounds.test(words) && clause.mark === ';') return false;
  if (isAction(words) || namesActor) return true;
  if (aims.test(words)) return false;
  if (measures.test(words) && findGoals(text, clause, false, year).length > 0) return true;
  if (told.test(words))
    return (
      binding.test(words) &&
      !/^(?:trong \d|năm 20\d\d|theo (?:kết quả|đánh giá|công bố|báo cáo))/iu.test(words)
    );
  return true;
}
