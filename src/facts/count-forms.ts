import { begin, number, range, readAmount, readAs, take, takeNumber, trail } from './amounts.ts';
import type { Form } from './figures.ts';

const counted = String.raw`(?!(?:tuổi|tháng|năm|quý|kho[áa]|khóa(?!\s+(?:học|đào tạo|bồi dưỡng|tập huấn))|điểm(?!\s+(?:cầu|công cộng|truy cập|phục vụ|tiếp nhận|giao dịch))|bậc|hạng|phần trăm)(?!\p{L}))(?<unit>ngày làm việc|(?:nghìn|ngàn|triệu|tỷ|tỉ) đồng|(?:điểm (?:cầu|công cộng|truy cập|phục vụ|tiếp nhận|giao dịch)|dự án|đề án|chương trình|kế hoạch|tổ chức|cá nhân|phong trào|lượt người|tin bài|hộ gia đình|hợp tác xã|câu lạc bộ|chuyên mục|cuộc họp|chuyên gia|sáng kiến|mô hình|hội nghị|đơn vị|cơ quan|hồ sơ|văn bản|thủ tục|chuyên đề|phóng sự|sản phẩm|nhiệm vụ|cán bộ|công chức|bác sĩ|giáo viên|nhân viên|doanh nghiệp|chỉ số(?: nội dung| thành phần)?|lĩnh vực|tiêu chí|nội dung|bệnh viện|ứng cử viên|máy tính|điều dưỡng|giường bệnh)(?!\p{L})|\p{Ll}+[23²³]?|TTHC)`;
const readCount: Form['read'] = (match, before) => readAmount(match, before, take(match, 'unit') ?? '');

/** Reads a pattern of two wordings, of which the second names its figure and what is counted by other groups. */
const readEither =
  (value: string, unit: string): Form['read'] =>
  (match, before) => ({
    ...readCount(match, before),
    value: takeNumber(match, 'value') ?? takeNumber(match, value),
    unit: take(match, 'unit') ?? take(match, unit) ?? null,
  });

const count: Form = {
  // ít nhất 02 sáng kiến · không quá 15 phút · tăng thêm 03 đơn vị · giảm thời gian chờ còn dưới 30 phút · không có hồ sơ trễ hạn quá 03 ngày; not "dưới 6 tuổi" (004:501), "03 huyện" (004:282)
  kind: 'count',
  pattern: new RegExp(
    `(?<=(?:ít nhất|tối thiểu|không quá|tối đa|không dưới|phấn đấu có|phấn đấu đạt|(?:có|tăng|phấn đấu) thêm|(?:còn|xuống) dưới|xuống còn|không (?:có|để|còn|thanh tra|kiểm tra)[\\s,][^;.\\d]{0,40}\\squá)\\s+(?:là\\s+|có\\s+|đạt\\s+)?)(?<value>${number})(?![\\d%/.,])\\s+${counted}(?<trail>)?`,
    'giu',
  ),
  read: readCount,
};

const countUp: Form = {
  // có từ 02 sáng kiến trở lên; not "từ 80 tuổi trở lên", "công chức bị phản ánh từ 02 lần trở lên", "có từ 03 phản ánh trở lên"
  kind: 'count',
  pattern: new RegExp(
    `(?<!(?:bị|vi phạm)\\s[^,;.]{0,30})(?<=(?<!\\p{L})từ\\s+)(?<value>\\d{1,4})\\s+(?!(?:phản ánh|vi phạm|khuyết điểm|lỗi)(?!\\p{L}))${counted}(?=\\s[^.;,]{0,40}trở lên)`,
    'giu',
  ),
  read: readAs('>='),
};

const held: Form = {
  // tổ chức 02 hội nghị đối thoại · xây dựng 03 chuyên mục · thu hút mới 25 dự án · mở thêm 15 điểm tiếp nhận · bố trí đủ 06 quầy, 04 máy tính · trồng mới 500 ha rừng · làm 05 tuyến đường hoa · lắp đặt thêm 10 ki-ốt · giải quyết dứt điểm 15 vụ; not "chọn 02 xã" (004:284)
  kind: 'count',
  pattern:
    /(?<=(?:tổ chức|mở|đăng tải|xây dựng|thực hiện|sản xuất|nhân rộng|trồng|trồng mới|làm|lắp đặt|thành lập|hoàn thành|nâng cấp|sửa chữa|bố trí|phát triển|thu hút|khắc phục|giải quyết|xử lý)\s+(?:(?:thêm|mới|đủ|dứt điểm)\s+)?(?:\d{1,4}\s+\p{Ll}[^.;,\d]{1,40}(?:,|\svà)\s+)?)(?<value>\d{1,4})\s+(?<unit>hội nghị|hội thảo|lớp|cuộc|đợt|buổi|chuyên mục|chuyên đề|phóng sự|tin|bài|mô hình|sáng kiến|tuyến|công trình|cây xanh|ha|km|camera|phòng học|câu lạc bộ|trạm|ki-ốt|kiosk|máy tính|máy|dự án|doanh nghiệp|hợp tác xã|tiêu chí|quầy|vụ việc|vụ|điểm (?:phát|wifi|truy cập|tiếp nhận|giao dịch)|tổ(?!\s+chức))(?!\p{L})/giu,
  read: readAs('='),
};

const fewer: Form = {
  // giảm 04 đơn vị sự nghiệp · cắt giảm 02 thủ tục · giảm từ 02 đến 03 ngày; not "giảm 2 bậc", "giảm 5 điểm"
  kind: 'count',
  pattern:
    /(?<=(?<!\p{L})(?:cắt giảm|giảm)\s+(?:từ\s+)?)(?<value>\d{1,4})(?:\s?(?:-|–|đến)\s?(?<upper>\d{1,4}))?\s+(?<unit>đơn vị|tổ chức|cơ quan|đầu mối|phòng|thủ tục|TTHC|ngày|giờ)(?!\p{L})/giu,
  read: (match) => readAs(take(match, 'upper') === undefined ? '=' : '>=')(match),
};

const inspected: Form = {
  // kiểm tra đột xuất 12 đơn vị · thanh tra công vụ tại 05 xã · kiểm tra việc kê khai, công khai tài sản tại 05 cơ quan
  // kiểm tra tại 08 xã, thị trấn và 05 phòng; not "kiểm tra 24 giờ", "đã kiểm tra"
  kind: 'count',
  pattern:
    /(?<=(?:kiểm tra|thanh tra)(?:(?:\s+(?:công vụ|đột xuất|định kỳ|trực tiếp|tại))*|\s[^.;\d]{2,80}\stại)\s+(?:\d{1,4}\s+\p{Ll}[^.;\d]{1,40}(?:,|\svà)\s+)?)(?<value>\d{1,4})\s+(?<unit>cơ sở|cơ quan|đơn vị|doanh nghiệp|địa phương|huyện|xã|phường|thị trấn|sở|phòng)(?!\p{L})/giu,
  read: readAs('='),
};

const money: Form = {
  // thu ngân sách đạt 850 tỷ đồng · bố trí trên 300 triệu đồng mua máy quét; not "mức phạt 5 triệu đồng", "kinh phí: 90 triệu đồng"
  kind: 'count',
  pattern: new RegExp(
    `(?<=(?:đạt|bố trí(?:\\s+(?:dự toán|kinh phí))?|huy động|dành|tiết kiệm|giải ngân|phân bổ)(?:\\s+(?:được|thêm|từ|trên|khoảng))*\\s+)${begin}${range}\\s+(?<unit>(?:nghìn|ngàn|triệu|tỷ|tỉ) đồng)${trail}`,
    'giu',
  ),
  read: readCount,
};

/** A count with its bound, up to the mark behind which another one stands. */
const bounded = String.raw`(?:ít nhất|tối thiểu|không quá|tối đa|không dưới|phấn đấu có)\s+(?:là\s+|có\s+|đạt\s+)?(?:${number})\s+\p{Ll}[^.;,\d]{1,40}(?:,\s\p{Ll}+(?:\s\p{Ll}+)?)?(?:,|\svà)\s+`;
const added: Form = {
  // ít nhất 04 mô hình, 02 sáng kiến: the second has the bound of the first; ít nhất 05 sở, ngành và 15 xã; not "ít nhất 03 xã, 5% số hộ", "khen thưởng 10 tập thể, 20 cá nhân"
  kind: 'count',
  pattern: new RegExp(`(?<=${bounded})(?<value>\\d{1,4})\\s+${counted}`, 'giu'),
  read: readCount,
};

const each: Form = {
  // Mỗi thôn có 01 tổ công nghệ số cộng đồng · mỗi cơ quan, đơn vị có 02 sáng kiến; not "Mỗi huyện chọn 02 xã" (004:284)
  kind: 'count',
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:mỗi|từng)\\s[^;.\\d]{1,40}\\scó\\s+)(?<value>\\d{1,4})(?![\\d%/.,])\\s+${counted}`,
    'giu',
  ),
  read: readAs('='),
};

const often: Form = {
  // kiểm tra đột xuất ít nhất mỗi tháng 01 lần · tối thiểu mỗi quý 02 cuộc · tiếp dân mỗi tuần 01 buổi, mỗi tháng 02 ngày
  kind: 'count',
  pattern:
    /(?<=(?<least>(?:ít nhất|tối thiểu)\s+)?(?:mỗi|hằng|hàng)\s+(?:tuần|tháng|quý|năm)\s+)(?<value>\d{1,3})\s+(?<unit>lần|cuộc|đợt|buổi|kỳ|phiên|ngày|hội nghị)(?!\p{L})/giu,
  read: (match) => readAs(take(match, 'least') === undefined ? '=' : '>=')(match),
};

const rate: Form = {
  // khảo sát hài lòng 02 lần/năm · tiếp công dân định kỳ 02 ngày/tháng · đối thoại 01 lần/quý · phát 04 phóng sự/tháng, 02 số/tháng; not "không quá 02 lần/hồ sơ", which has its own bound
  kind: 'count',
  pattern:
    /(?<![\d/.,])(?<value>\d{1,3})\s+(?<unit>lần|cuộc|đợt|buổi|ngày|tin bài|tin|bài|phóng sự|chuyên mục|số)(?=\s?\/\s?(?:ngày|tuần|tháng|quý|năm)(?!\p{L}))/giu,
  read: readCount,
};

const spelled: Form = {
  // mỗi quý tổ chức ít nhất một hội nghị đối thoại · không quá hai lần; not "năm", which is a year
  kind: 'count',
  pattern:
    /(?<=(?:ít nhất|tối thiểu|không quá|tối đa)\s+)(?<word>một|hai|ba|bốn)\s+(?<unit>lần|cuộc|đợt|buổi|hội nghị|sáng kiến|mô hình|lớp)(?!\p{L})/giu,
  read: (match, before) => ({
    ...readCount(match, before),
    value: ['một', 'hai', 'ba', 'bốn'].indexOf((take(match, 'word') ?? '').toLowerCase()) + 1,
  }),
};

const among: Form = {
  // ít nhất 06/08 chỉ số nội dung tăng điểm · 9/9 xã, phường được xếp loại khá; not "03/08 chỉ số tăng điểm", "khảo sát tại 9/9 quận, huyện"
  kind: 'count',
  pattern: new RegExp(
    `(?<=(?:ít nhất|tối thiểu|không dưới|phấn đấu có)\\s+(?:có\\s+)?)(?<value>\\d{1,3})/\\d{1,3}\\s+${counted}|(?<!tại\\s)(?<![\\d/.,])(?<all>\\d{1,3})/\\k<all>\\s+${counted.replace('<unit>', '<whole>')}`,
    'giu',
  ),
  read: readEither('all', 'whole'),
};

const forPeople: Form = {
  // số bác sĩ trên một vạn dân đạt 11 bác sĩ · đạt 32 giường bệnh/vạn dân
  kind: 'count',
  pattern: new RegExp(
    `(?<=vạn dân\\s(?:đạt|là)\\s+(?:từ\\s|trên\\s)?)(?<value>${number})\\s+(?<unit>bác sĩ|dược sĩ|điều dưỡng|giường bệnh)${trail}|${begin}(?<rate>${number})\\s+(?<what>bác sĩ|dược sĩ|điều dưỡng|giường bệnh)(?=\\s?(?:/|trên)\\s?(?:(?:một|1|01)\\s)?vạn dân)`,
    'giu',
  ),
  read: readEither('rate', 'what'),
};

const total: Form = {
  // số lĩnh vực xếp trong tốp 20 là 04 lĩnh vực · nâng tổng số doanh nghiệp hoạt động lên 5.500 doanh nghiệp · số hộ dùng hóa đơn điện tử tăng gấp đôi, đạt 1.850 hộ
  kind: 'count',
  pattern: new RegExp(
    `(?<=(?<!\\p{L})số\\s\\p{Ll}[^.;]{2,120}\\s(?:là|đạt|lên)\\s+)(?<value>${number})(?![\\d%/.,])\\s+${counted}`,
    'giu',
  ),
  read: readAs('='),
};

const duration: Form = {
  // thời gian đăng ký doanh nghiệp còn 1,5 ngày làm việc · rút ngắn thời gian cấp phép từ 03 ngày xuống 02 ngày
  kind: 'count',
  pattern: new RegExp(
    `(?<=(?:thời gian|thời hạn)\\s[^.;]{3,100}?\\s(?:còn|xuống)\\s+)(?<value>${number})(?![\\d%/.,])\\s+(?<unit>ngày làm việc|ngày|giờ|phút)(?!\\p{L})`,
    'giu',
  ),
  read: readAs('='),
};

const merged: Form = {
  // sáp nhập 12 xã thành 05 xã · sắp xếp 08 phòng còn 05 phòng
  kind: 'count',
  pattern:
    /(?<=(?:sáp nhập|sắp xếp|hợp nhất)\s[^.;,]{2,40}\s(?:thành|còn)\s+)(?<value>\d{1,4})\s+(?<unit>xã|phường|thôn|bản|tổ dân phố|phòng|đơn vị|cơ quan|đầu mối|trường)(?!\p{L})/giu,
  read: readAs('='),
};

const moved: Form = {
  // chuyển đổi vị trí công tác đối với 04 công chức · luân chuyển 05 cán bộ · tuyển dụng 12 giáo viên
  kind: 'count',
  pattern:
    /(?<=(?:chuyển đổi vị trí(?: công tác| việc làm)?|luân chuyển|điều động|biệt phái|tuyển dụng|tinh giản)\s+(?:(?:đối với|cho)\s+)?)(?<value>\d{1,4})\s+(?<unit>công chức|viên chức|cán bộ|giáo viên|biên chế|người|trường hợp)(?!\p{L})/giu,
  read: readAs('='),
};

const part: Form = {
  // 10/12 xã, phường xếp loại tốt trở lên, where goals stand or are spoken of; not "khảo sát tại 10/12 xã"
  kind: 'part',
  pattern:
    /(?<!tại\s)(?<![\d/.,])(?<value>\d{1,3})\/\d{1,3}\s+(?<unit>xã|phường|thị trấn|huyện|sở|cơ quan|đơn vị|địa phương|thôn|bản|trường)(?=(?:,\s\p{Ll}+){0,3}\s(?:đạt|được|xếp|hoàn thành|không còn)\s)/giu,
  read: readCount,
};

const reached: Form = {
  // tập huấn kỹ năng số cho 1.200 lượt người · hỗ trợ vay vốn cho 50 hộ · lấy ý kiến 300 hộ dân
  kind: 'count',
  pattern: new RegExp(
    `(?<=(?:tập huấn|bồi dưỡng|đào tạo|hướng dẫn|hỗ trợ|tư vấn|phổ biến)\\s(?:[^.;,\\d]{0,60}\\s)?cho\\s+|lấy ý kiến\\s+(?:của\\s+)?)(?<value>${number})\\s+(?<unit>lượt người|lượt|học viên|cán bộ|công chức|người|hộ dân|hộ|doanh nghiệp|hợp tác xã)(?!\\p{L})`,
    'giu',
  ),
  read: readAs('='),
};

/** Numbers of things to have or to hold. */
export const countForms: readonly Form[] = [
  count,
  countUp,
  held,
  fewer,
  inspected,
  money,
  each,
  often,
  rate,
  added,
  among,
  forPeople,
  total,
  duration,
  spelled,
  merged,
  moved,
  part,
  reached,
];
