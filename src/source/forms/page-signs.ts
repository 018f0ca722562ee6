/** What tells a document from the web page around it, in any portal: signs of the one and words of the other. */

/** The national motto, or that of the Party at the end of its line: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (000:3). */
const MOTTO = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGH[ĨI]A\s+VIỆT\s+NAM|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM$/u;

/**
 * A line besides the motto that stands in every document's head or foot, and once.
 * Matches: "KẾ HOẠCH" (000:17), "Số: 114/KH-SVHTTDL" (000:7), "Nơi nhận:" (000:396), of the party "Số 45-KH/TU".
 * Not: "Số hiệu: 114/KH-SVHTTDL", "Kế hoạch 114/KH-SVHTTDL năm 2025", "Nơi ban hành:" of a page's own table.
 */
const ANCHOR =
  /^Số\s*:?\s*\d{1,4}\s?-\s?\p{Lu}{2,}\/|^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|CHỈ THỊ|ĐỀ ÁN|NGHỊ QUYẾT)$|^Số\s*:\s*[\d….\s]*\/\s?[\p{Lu}\d]|^N(?:ơi|ƠI) (?:nhận|NHẬN)\s*:/u;

/**
 * A line with a label, or one with which parts of a plan begin.
 * Matches: "I. MỤC ĐÍCH" (000:31), "1.1. Công tác" (000:92), "a) Phát huy" (002:43), "- Sở Nội vụ;" (000:397), "Trên đây là" (000:390).
 */
const LABELLED =
  /^(?:[IVX]{1,5}\s?[.\-–]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)|[-–+•]|Điều \d|Phụ lục|PHỤ LỤC)\s*[\p{L}“"(]|^(?:Trên đây là|Căn cứ|Thực hiện) /u;

export const hasMotto = (text: string): boolean => MOTTO.test(text);
export const isAnchor = (line: string): boolean => hasMotto(line) || ANCHOR.test(line);
export const isSign = (line: string): boolean => isAnchor(line) || LABELLED.test(line);

/**
 * A line of the page, not of the document.
 * Matches: "Tải về", "Chia sẻ bài viết", "Văn bản liên quan", "Tin cùng chuyên mục", "Bình luận (3)", "Lượt xem: 120",
 * "Từ khóa:", "© 2025 Cổng thông tin điện tử", "Đăng nhập để xem". Not: "Chia sẻ dữ liệu dân cư giữa các ngành", "Tải biểu mẫu".
 */
const CHROME =
  /^(?:(?:Tải (?:về|xuống|văn bản|file|PDF)|Download|In (?:trang|bài viết|văn bản)|Gửi (?:email|bạn bè|bình luận|ý kiến)|Chia sẻ(?: (?:bài viết|qua|lên|trên).*)?|Lưu (?:văn bản|tin|bài)|Theo dõi (?:văn bản|hiệu lực)|Bình luận|Ý kiến (?:bạn đọc|của bạn)|Viết bình luận|Đánh giá(?: bài viết)?|Xem thêm|Đọc thêm|Xem chi tiết|Từ khóa|Tags?|Chủ đề|Lượt (?:xem|tải|truy cập)|Số lượt (?:xem|truy cập)|Trang chủ|Về (?:trang trước|đầu trang|trang chủ)|Quay lại|Trở lại|Đăng (?:nhập|ký)|Tìm kiếm|Liên hệ|Sơ đồ (?:trang|cổng)|Hotline|Quảng cáo|Mục lục|Thuộc tính|Lược đồ|Nội dung MIX|Tiếng Anh|Bản án áp dụng|Hiệu lực|Cỡ chữ|Nghe đọc bài|Đồng ý|Chấp nhận|Facebook|Zalo|Twitter|Tweet|Print|Email|Copy link|Sao chép liên kết|PDF|Word)\s*(?:[:|(>»…].*)?|(?:Các )?(?:tin|bài|văn bản|tài liệu|thông tin|bài viết|tin tức)(?: tức| bài)? (?:liên quan|khác|mới(?: nhất| hơn)?|cũ hơn|cùng (?:chuyên mục|lĩnh vực|chủ đề)|đọc nhiều|nổi bật|xem nhiều|được quan tâm|hướng dẫn|gốc|đã xem).*|(?:File|Tệp|Tài liệu)(?: tin)? đính kèm\b.*|(?:©|Copyright|Bản quyền|Ghi rõ nguồn|Giấy phép (?:số|thiết lập)|Chịu trách nhiệm (?:chính|nội dung|quản lý)|Cơ quan chủ quản|Đơn vị thiết kế|Thiết kế bởi|Trang web này sử dụng|Website này sử dụng|Chúng tôi sử dụng cookie|Bạn (?:phải|cần|chưa) đăng nhập|Đăng nhập để|Vui lòng đăng nhập|Hãy là người đầu tiên).*)$/iu;

export const isChrome = (line: string): boolean => CHROME.test(line.trim());

/** A line in capitals, as the names of issuers above the number are. */
export const isCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && line === line.toUpperCase();
