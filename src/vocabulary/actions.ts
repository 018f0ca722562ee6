import { foldCase } from './fold.ts';

/** Words that open an action and say how: "Kịp thời", "Tiếp tục", "Thường xuyên" (000:140), "và", "đồng thời". */
const manner =
  'và|đồng thời|tiếp tục|kịp thời|thường xuyên|chủ động|tích cực|nghiêm túc|gương mẫu|tự giác|quyết liệt|kiên quyết|tập trung|ưu tiên|hằng năm|hàng năm|định kỳ|cần|phải|nhanh chóng|từng bước|khẩn trương|trực tiếp|bên cạnh đó,?|ngoài ra,?|đặc biệt,?|giao';

/** Verbs of doing that open a commitment in the seeds and in plans like them. */
const verbs = `ban hành|bám sát|báo cáo|bảo đảm|biểu dương|bãi bỏ|bổ nhiệm|bồi dưỡng|bố trí|bổ sung|cải cách|cải thiện|cải tiến|cam kết|cập nhật|cắt giảm|chấm dứt|chấm điểm|chấn chỉnh|chấp hành|chia sẻ|chịu trách nhiệm|chỉ đạo|chú trọng|chủ trì|chuẩn bị|chuẩn hóa|công bố|công khai|cung cấp|cụ thể hóa|cử|duy trì|đa dạng|đánh giá|đào tạo|đảm bảo|đăng tải|đẩy mạnh|đẩy nhanh|đề cao|đề nghị|đề xuất|điều chỉnh|đối chiếu|đổi mới|đơn giản hóa|đôn đốc|đối thoại|đưa|đầu tư|gắn|giám sát|giảm|giải đáp|giải ngân|giải quyết|góp phần|gửi|hạn chế|hiện đại hóa|hoàn thành|hoàn thiện|hỗ trợ|huy động|hướng dẫn|kết nối|khai thác|khắc phục|khảo sát|khen thưởng|khích lệ|khuyến khích|kiến nghị|kiểm soát|kiểm tra|kiện toàn|lắng nghe|lắp đặt|lập|lồng ghép|luân chuyển|mở|mở rộng|nâng cao|nâng cấp|nâng hạng|nghiên cứu|nhân rộng|niêm yết|nắm bắt|nêu cao|phát động|phát hiện|phát huy|phát sóng|phủ sóng|phát triển|phân cấp|phân công|phân định|phân tích|phê duyệt|phòng ngừa|phổ biến|phối hợp|quan tâm|quán triệt|quản lý|quyết định|rà soát|rút ngắn|sắp xếp|siết chặt|số hóa|sửa đổi|sử dụng|tạo|tăng|tăng cường|thanh tra|tham gia|tham mưu|thẩm định|theo dõi|thí điểm|thiết lập|thông báo|thông tin|thu gom|thu hút|thu thập|tích hợp|tiến hành|tiếp công dân|thúc đẩy|thực hiện|tiếp nhận|tiếp thu|tìm|tinh gọn|tổ chức|tổng hợp|trả lời|triển khai|trình|trồng mới|truyền thông|tuân thủ|tuyên truyền|tuyển dụng|tự|tháo gỡ|ứng dụng|vận động|vận hành|xác định|xây dựng|xem xét|xử lý|xử phạt|yêu cầu|áp dụng|bàn giao|cân đối|chi trả|chuyển đổi(?! số)|chuyển giao|công nhận|động viên|đấu tranh|giữ gìn|giữ vững|hình thành|kéo giảm|kêu gọi|loại bỏ|lựa chọn|ngăn chặn|nhắc nhở|phát hành|sơ kết|tái cấu trúc|tái kiểm tra|tập huấn|thành lập|thẩm tra|thay thế|thống kê|tổng kết|trang bị|trao đổi|tư vấn|vinh danh|xác minh|xin lỗi|xóa bỏ|xúc tiến`;

// "Nâng cao trách nhiệm …" (000:92) · "Kịp thời triển khai …" (000:128) · "và tăng cường phối hợp …" (002:176);
// not "100% TTHC …" (003:556), "Các văn bản chỉ đạo CCHC được ban hành" (003:626), "hạn chế, vướng mắc" as a noun
const opening = new RegExp(`^(?:(?:${manner})[\\s,]+)*(?:${verbs})(?![\\p{L}])`, 'u');

/** Whether the clause opens with a verb of doing, after words of manner. */
export const startsWithAction = (clause: string): boolean => opening.test(foldCase(clause.trim()));

/** Whether a small word that opens an action stands inside: "Sở Nội vụ chủ trì …" is a statement, "Sở Giáo dục và Đào tạo các huyện" a name. */
export const holdsAction = (words: string): boolean =>
  [...words.matchAll(/(?<!Đào)\s(?!và\s)(?=\p{Ll})/gu)].some(({ index }) =>
    startsWithAction(words.slice(index + 1)),
  );
