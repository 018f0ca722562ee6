import { startsWithAction } from './actions.ts';

/**
 * Words that the names of bodies go on with in small letters: "Phòng Quản lý **đô thị**", "Chi cục Kiểm định **chất lượng nông sản**".
 * What a body works on is a field of administration, and those are few; what it does next may be any verb.
 */
const FIELDS = [
  // administration, law, money
  'hành chính công|hành chính|thủ tục|công|nhà nước|cán bộ|công chức|viên chức|biên chế|bộ máy|chính quyền|địa phương|địa giới|nội vụ|nội chính',
  'xử lý vi phạm|thanh niên|tôn giáo|dân tộc|thi đua|khen thưởng|văn thư|lưu trữ|lịch sử|pháp luật|pháp lý|pháp chế|tư pháp|hộ tịch|bổ trợ|giám định|công dân|khiếu nại|tố cáo|tham nhũng',
  'tài chính|kế hoạch|ngân sách|kế toán|tài sản|công sản|giá|thuế|nguồn vốn|đầu tư công|đầu tư|kinh tế|kinh doanh|doanh nghiệp|doanh nhân|đăng ký|thương mại|hợp tác|quốc tế|đối ngoại|tập thể|tư nhân',
  // building, industry, transport
  'quản lý|dự án|công trình|xây dựng|giao thông|vận tải|đường bộ|đường thủy|nội địa|phương tiện|người lái|dân dụng|công nghiệp|khu|cụm|chế xuất|cửa khẩu|biên mậu|năng lượng|điện lực|hóa chất|vật liệu',
  'nhà ở|nhà|thị trường|bất động sản|quy hoạch|kiến trúc|đô thị|hạ tầng|kỹ thuật|cấp nước|thoát nước|quỹ đất|đất đai|đất|phát triển|khoa học|công nghệ|sáng tạo|khởi nghiệp|tiêu chuẩn|đo lường|chất lượng|tiến bộ|sở hữu trí tuệ',
  'chuyển đổi số|số|thông tin|truyền thông|viễn thông|bưu chính|điện tử|dữ liệu|hệ thống|điều hành|thông minh|an toàn|an ninh|trật tự|mạng|cộng đồng|quân sự|cháy|chữa cháy|cứu nạn|cứu hộ|ma túy',
  // land and farming
  'nông nghiệp|nông thôn|nông dân|nông sản|lâm nghiệp|lâm sản|nông lâm sản|thủy sản|thuỷ sản|thủy lợi|thuỷ lợi|trồng trọt|chăn nuôi|thú y|bảo vệ|thực vật|giống|cây trồng|vật nuôi|rừng|phòng hộ|đặc dụng|thực phẩm',
  'vệ sinh|môi trường|nước sạch|nước|tài nguyên|khoáng sản|biển|đảo|khí hậu|bản đồ|viễn thám|thiên tai|thiên nhiên|sinh thái|bền vững|giảm nghèo',
  // people
  'y tế|y học|y khoa|y|dược|cổ truyền|bệnh tật|bệnh|dân số|gia đình|hoạch hóa|hoạch hoá|trẻ em|sức khỏe|sức khoẻ|bảo hiểm|sinh sản|thuốc|mỹ phẩm|chuyên khoa|đa khoa|chức năng|tâm thần|truyền máu',
  'giáo dục|đào tạo|thường xuyên|chuyên nghiệp|hướng nghiệp|nghề nghiệp|nghề|mầm non|tiểu học|trung học|phổ thông|cơ sở|đại học|bồi dưỡng|khảo thí|chính trị|tư tưởng|học sinh|sinh viên|nội trú|ngoại ngữ|tin học|kỹ năng',
  'người tham gia|người nộp thuế|lao động|việc làm|tiền lương|xã hội|người có công|cao tuổi|chiến binh|xung phong|thập đỏ|chất độc|da cam|khuyết tật|mồ côi|phụ nữ|nhân dân|đại biểu|dịch vụ|sự nghiệp|nghiệp vụ|chuyên môn|chuyên ngành|liên ngành',
  'về trật tự xã hội|văn hóa|văn hoá|nghệ thuật|thể thao|thể dục|du lịch|di sản|di tích|danh thắng|báo chí|xuất bản|phát thanh|truyền hình|biểu diễn|điện ảnh|chiếu phim|dân gian|nếp sống|thi đấu|xuất nhập khẩu|tệ nạn|công tác',
];

/** What says whose a body is, at the end of its name. */
const PLACES =
  'nhân dân|khu vực [\\dIVX]+|(?<=vụ |cơ sở )\\d{1,2}|vùng [\\dIVX]+|cấp (?:tỉnh|huyện|xã)|tỉnh|thành phố|huyện|quận|thị xã|thị trấn|thôn|xã|phường|đặc khu';

/** The longest first: "công sản" is no "công". */
const fields = FIELDS.flatMap((line) => line.split('|')).sort((a, b) => b.length - a.length);
const words = `(?:${fields.join('|')}|${PLACES})(?![\\p{L}\\d])`;
const fieldWord = `(?:${fields.join('|')})(?![\\p{L}\\d])`;
const firstSmall = new RegExp(`^(?:${words}|\\p{Ll}+)(?:\\s+${words})*`, 'u');
const joined = new RegExp(
  `^\\s+và\\s+(?!cán bộ|công chức|viên chức|nhân dân|doanh nghiệp)${words}(?:\\s+${words})*`,
  'u',
);

/**
 * How much of the small words behind the last capital of a name belongs to it: what completes the capitalised syllable, then words
 * of names. "thông cấu hình hệ thống" of "Truyền thông cấu hình hệ thống" gives the length of "thông".
 */
export const measureSmallWords = (small: string): number => firstSmall.exec(small)?.[0].length ?? 0;

// Phòng Phổ biến|, giáo dục pháp luật|, Trung tâm …; not "Phòng Kinh tế, doanh nghiệp nhà nước", "Phòng Nội vụ, xây dựng kế hoạch", "…, tài chính"
const joinedByComma = new RegExp(
  `^,\\s+(?!(?:cán bộ|công chức|viên chức|nhân dân|doanh nghiệp|địa phương|chính quyền)(?!\\p{L}))${fieldWord}(?:\\s+${fieldWord})+(?=\\s*(?:[,;.):]|$)|\\s+(?:và|chủ trì|phối hợp|tổ chức|thực hiện|tham mưu)(?!\\p{L}))`,
  'u',
);

/** The length of "và thị trường bất động sản" where a name goes on so; 0 where it does not. */
export const measureJoinedWords = (after: string): number => joined.exec(after)?.[0].length ?? 0;

/** The length of ", giáo dục pháp luật" where the name of a room goes on so; 0 where it does not, or what follows is done. */
export function measureCommaWords(after: string): number {
  const words = joinedByComma.exec(after)?.[0] ?? '';
  return startsWithAction(words.replace(/^,\s+/u, '')) ? 0 : words.length;
}
