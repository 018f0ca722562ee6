/**
 * How plans name bodies that no registry can list: collectives, units inside an agency, and agencies by a common noun
 * and a capitalised name. All patterns run over text in the older tone style.
 */

const END = String.raw`(?![\p{L}\d])`;
const START = String.raw`(?<![\p{L}\d])`;

// Thủ trưởng các cơ quan, địa phương (004:323) · Chủ tịch UBND cấp huyện (004:329) · Trưởng các phòng nghiệp vụ (002:340)
const TITLE = String.raw`(?:(?:Thủ trưởng|Giám đốc|Chủ tịch|Người đứng đầu|Lãnh đạo|Trưởng|Bí thư)\s+)?`;

// các phòng, chi cục| thực hiện · các trung tâm| và …; not "các chi cục Thuế", "các trung tâm phục vụ hành chính công"
const ENDS_KIN = String.raw`(?=\s*(?:[,;.)]|$|và\s|thuộc\s|trực thuộc|(?:chủ động|chủ trì|chịu trách nhiệm|có trách nhiệm|căn cứ|thực hiện|triển khai|phối hợp|rà soát|báo cáo|nghiêm túc|phải|cần|tham mưu|theo dõi|tăng cường|tiếp tục|đẩy mạnh|kịp thời|gửi|đăng ký|bố trí|cử|khẩn trương|tổ chức)\s))`;
const KIN = String.raw`sở|bộ(?=\s*(?:,|và\s)\s*(?:ban|ngành|cơ quan|địa phương))|ban(?:\s+ngành)?(?!\s+hành)|ngành(?!\s+nghề)|cơ quan|đơn vị|địa phương|phòng(?!\s*,?\s+chống)|đoàn thể|bệnh viện(?!\s+(?:đa khoa|chuyên khoa|y|sản|nhi|phổi|mắt|tâm thần|lao|phục hồi|điều dưỡng|quân|công an|ung bướu|đại học|hữu nghị))|trung tâm(?:\s+y tế|${ENDS_KIN})|trạm\s+y tế(?:\s+(?:xã|phường)(?!\p{L}))?|trường(?!\s+hợp)(?:\s+(?:học|THPT|THCS|tiểu học|mầm non|phổ thông|trung học(?:\s+(?:phổ thông|cơ sở))?|đại học|cao đẳng))*|chi cục${ENDS_KIN}|bộ phận(?!\s+(?:một cửa|tiếp nhận))|tổ chức(?=\s+(?:chính trị|đoàn thể))`;
const MORE_KIN = String.raw`${KIN}|hội|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu|cấp uỷ|cấp ủy|chính quyền|cấp|tổ chức(?=\s*(?:[,;.)]|$|chính trị|hội|đoàn thể|xã hội|có liên quan|liên quan))|hội đoàn thể`;
// chuyên môn thuộc UBND tỉnh (004:365) · trực thuộc Sở (000:384) · có liên quan (004:832) · báo chí, truyền thông (003:736)
const QUALITY = String.raw`chuyên môn|nghiệp vụ|chức năng(?!\s*,)|sự nghiệp(?:\s+công lập)?|hành chính(?:\s+nhà nước)?|nhà nước|báo chí|truyền thông|trực thuộc(?:\s+Sở)?|(?:thuộc|của|trong)\s+(?:Sở|Ban|Cục|UBND\s+(?:tỉnh|thành phố|cấp\s+\p{L}+|quận|huyện|xã|phường)|Văn phòng|tỉnh|thành phố|ngành|huyện|quận|thị xã|xã|phường|đặc khu)|có liên quan|liên quan|(?:cấp|tuyến)\s+(?:tỉnh|huyện|xã)|tỉnh|huyện|quận|thị xã|thành phố(?!\s+(?:thuộc|trực thuộc))|Trung ương|ngang (?:sở|bộ)|Đảng|chính trị\s*[-–]\s*xã hội|đoàn thể|trên địa bàn(?:\s+(?:tỉnh|thành phố))?|khác`;
const QUALITIES = String.raw`(?:\s+(?:${QUALITY})${END})*`;
const JOINT = String.raw`(?:\s*,\s*|\s+và\s+|\s*-\s*)`;

// Các sở, ban, ngành (004:411) · các cơ quan, đơn vị, địa phương (000:358) · các phòng chuyên môn thuộc Sở (000:370)
// Các phòng, đơn vị trực thuộc Sở (000:384) · các cơ quan báo chí, truyền thông (003:736); not các cơ sở, các tổ chức
// đoàn, các ngành nghề, các cấp
const KIN_LIST = `(?:${KIN})${END}${QUALITIES}(?:${JOINT}(?:${MORE_KIN}|truyền thông)${END}${QUALITIES})*`;
const COLLECTIVE = String.raw`${TITLE}(?:các|những|một số|toàn thể)\s+${KIN_LIST}`;
// sở, ban, ngành without "các"; các cấp, các ngành; Thủ trưởng cơ quan, đơn vị
const BARE_COLLECTIVE = String.raw`(?:sở|bộ)\s*,\s*(?:ban|ngành)${END}(?:${JOINT}(?:${MORE_KIN})${END}${QUALITIES})*|các\s+cấp\s*,\s*(?:các\s+)?(?:ngành|địa phương)${END}${QUALITIES}|(?:Thủ trưởng|Người đứng đầu)\s+${KIN_LIST}`;

const PLACES = `(?:huyện|quận|thị xã|thành phố|thị trấn|xã|phường|đặc khu|tỉnh)`;
const LEVEL = String.raw`cấp\s+(?:tỉnh|huyện|xã|cơ sở)`;
const TIER = String.raw`tuyến\s+(?:tỉnh|huyện|xã|Trung ương)`;
// các cấp (004:733) · cùng cấp · cấp huyện, cấp xã (004:812) · các huyện, thị xã, thành phố (004:368) · tuyến tỉnh, tuyến huyện (004:507)
const SCOPE = String.raw`(?:các\s+cấp|cùng\s+cấp|${LEVEL}(?:${JOINT}(?:cấp\s+)?(?:tỉnh|huyện|xã|cơ sở)${END})*|${TIER}(?:${JOINT}${TIER})*|(?:các|các\s+cấp)\s+${PLACES}(?:${JOINT}${PLACES}${END})*|(?:huyện|quận|xã|phường)(?:${JOINT}${PLACES}${END})*)`;
const LOCAL_HEADS = String.raw`(?:(?:HĐND|Hội đồng nhân dân)(?:\s*,\s*|\s+và\s+|\s*-\s*))?(?:UBND|Ủy ban nhân dân)(?:\s*\(UBND\))?|HĐND|Hội đồng nhân dân|(?:(?:Ban\s+)?Thường trực\s+)?(?:Ủy ban\s+(?:MTTQ|Mặt trận Tổ quốc)|UBMTTQ)(?:\s*(?:Việt Nam|VN))?|MTTQ|Mặt trận Tổ quốc|Đảng ủy|Công an|BHXH|Bảo hiểm xã hội|Kho bạc Nhà nước|Chi cục Thuế|Bệnh viện|Trung tâm\s+Y tế|Trạm\s+Y tế|(?:Trung tâm\s+)(?:Phục vụ\s+hành chính công|PVHCC|Hành chính công)|Bộ phận\s+(?:Một cửa|tiếp nhận và trả kết quả)|Ban Chỉ đạo(?:\s+(?:CCHC|cải cách hành chính))?|Phòng\s+(?:Nội vụ|Giáo dục và Đào tạo|Văn hóa và Thông tin|Văn hóa\s*-\s*Xã hội|Tài chính\s*-\s*Kế hoạch|Tài nguyên và Môi trường|Dân tộc|Tư pháp|Y tế|Kinh tế(?:\s+và\s+Hạ tầng)?)|chính quyền|đoàn thể`;
// UBND cấp huyện (004:413) · Ủy ban Mặt trận Tổ quốc các cấp (004:733) · Bệnh viện tuyến tỉnh, tuyến huyện (004:507)
const LOCAL = String.raw`${TITLE}(?:${LOCAL_HEADS})\s+${SCOPE}`;
// Ban Dân vận các Thành ủy, Huyện ủy (004:785)
const PARTY_LOCAL = String.raw`(?:Ban\s+\p{L}+\s+\p{L}+\s+)?các\s+(?:Thành|Huyện|Thị|Đảng|Quận)\s+ủy(?:\s*,\s*(?:Thành|Huyện|Thị|Đảng|Quận)\s+ủy|\s+(?:trực thuộc|xã|phường)(?:\s*,\s*(?:xã|phường))*)*`;

// Các chi bộ, đảng bộ cơ sở · các đảng ủy, chi ủy trực thuộc Đảng ủy xã
const PARTY_CELL = String.raw`(?:chi|đảng)\s+(?:bộ|ủy|uỷ)`;
const PARTY_CELLS = String.raw`(?:các|từng|mỗi)\s+${PARTY_CELL}(?:${JOINT}(?:các\s+)?${PARTY_CELL})*(?:\s+(?:cơ sở|trực thuộc(?:\s+(?:Đảng|Tỉnh|Thành)\s+ủy(?:\s+(?:xã|phường))?)?)${END})*`;
// Các cấp ủy, tổ chức đảng · cấp ủy, chính quyền các cấp · Thành viên Ban Chỉ đạo
const PARTY_COLLECTIVE = String.raw`(?:các\s+)?cấp\s+(?:ủy|uỷ)(?:${JOINT}(?:các\s+)?(?:tổ chức\s+đảng|chính quyền|đoàn thể|cơ quan|đơn vị)${END})*(?:\s+các\s+cấp)?`;
const MEMBERS = String.raw`(?:các\s+)?thành viên\s+(?:Ban Chỉ đạo|BCĐ|Tổ công tác|Tổ giúp việc)(?:\s+(?:CCHC|cải cách hành chính|tỉnh|huyện|xã)${END})*`;

const VILLAGE = '(?:thôn|xóm|bản|ấp|buôn|khóm|tổ dân phố|khu phố|khu dân cư)';

// Ban Công tác Mặt trận các khu dân cư · Ban công tác Mặt trận ở thôn · Ban Nhân dân các thôn, khu phố; not "Ủy ban nhân dân" · Ban Giám sát đầu tư của cộng đồng
const FRONT_BOARDS = String.raw`Ban\s+giám sát đầu tư\s+(?:của\s+)?cộng đồng|Ban\s+công tác\s+Mặt trận(?:\s+(?:ở\s+)?(?:các\s+)?(?:thôn|khu dân cư|khu phố|khu|ấp|bản|tổ dân phố)${END})*|(?<![ỦU][ỷy]\s)Ban\s+nhân dân\s+(?:các\s+)?${VILLAGE}(?:${JOINT}${VILLAGE}${END})*`;

// Các tổ trưởng tổ dân phố · Trưởng các xóm · trưởng các thôn, tổ dân phố · các phòng, đơn vị, trưởng thôn
const VILLAGE_HEADS = String.raw`(?:các\s+)?(?:tổ\s+)?trưởng\s+(?:các\s+)?${VILLAGE}(?:${JOINT}${VILLAGE}${END})*`;

/** Collectives: no one agency. Flags `iu`. */
export const GROUP_PATTERN = `${START}(?:${[LOCAL, VILLAGE_HEADS, FRONT_BOARDS, PARTY_LOCAL, PARTY_COLLECTIVE, PARTY_CELLS, MEMBERS, COLLECTIVE, BARE_COLLECTIVE].join('|')})${END}`;

const HEADS = `Sở|Ban(?!\\s+Thường\\s+trực)|Chi cục|Chi nhánh|Trạm(?=\\s+Y\\s)|Tổng cục|Cục|Công ty|Tổng công ty|Trung tâm|Hội|Trường|Viện|Bệnh viện|Đoàn|Nhà hát|Bảo tàng|Thư viện|Quỹ|Tổ(?!\\s+chức)|Công đoàn(?:\\s+ngành)?|Hiệp hội|Liên hiệp|Ủy ban|Hội đồng|Học viện|Ngân hàng|Vụ|Nhà Văn hóa|Đài|Bưu điện|Thuế|Kho bạc|Đội|Hạt|Tòa án|Viện kiểm sát|Huyện ủy|Thành ủy|Đảng ủy`;
// What no name goes on with: another body, a verb that opens a sentence, a time
const NOT_NEXT = String.raw`(?!(?:${HEADS}|Bộ|Bảo hiểm|Liên đoàn|Mặt trận|MTTQ|(?:Tỉnh|Thành|Huyện)\s+[đĐ]oàn|Chủ trì|Phối hợp|Tham mưu|Triển khai|Thực hiện|Theo dõi|Tiếp tục|Tăng cường|Hướng dẫn|Đề án|Kế hoạch\s+số|Nghị|Quyết|UBND|HĐND|Văn phòng|Phòng|Thanh tra|Lãnh đạo|Thủ trưởng|Giám đốc|Chủ tịch|Các|Báo\s+\p{Lu}|Công an|Thường xuyên|Năm|Quý|Tháng|Trước|Hằng|Hàng)${END})`;
// Where a name in small letters ends: a verb of tasks, a particle; not in "Phòng Hậu cần", "Cảnh sát giao thông", "hành chính về trật tự xã hội",
// "người tham gia", "người nộp thuế", "Quản lý xử lý vi phạm"
const NOT_NAME = `(?!(?:chủ|phối hợp|có|và|của|để|về(?!\\s+trật tự)|tại|trong|do|được|(?<!Hậu\\s)cần|là|với|theo|thì|phải|(?<!người\\s)tham|thực hiện|các|những|tổ chức|(?<!Trợ\\s)giúp|đã|sẽ|khi|trên|từ|đến|triển khai|tiếp|tăng cường|tổng hợp|báo cáo|căn cứ|hướng dẫn|kịp thời|trực|thuộc|năm|đôn đốc|rà soát|kiểm tra|giám sát|nghiên cứu|đề|bố trí|cập nhật|đăng tải|cung cấp|công khai|công bố|biên tập|tuyên truyền|phổ biến|nâng cao|đảm bảo|bảo đảm|quán triệt|sắp xếp|giao(?!\\s+thông)|gửi|thông báo|chỉ đạo|phân công|tiến hành|đánh giá|(?<!công\\s)trình|xem|quyết định|(?<!Giáo dục\\s)thường xuyên|đồng thời|tiếp nhận|giải quyết|(?<!Quản lý\\s)xử lý|lồng ghép|hoàn|duy trì|cải thiện|khắc phục|đổi mới|sử dụng|vận hành|hỗ trợ|yêu cầu|lập|ban hành|(?<!Đăng\\s)ký|đẩy mạnh|(?<!(?:[Qq]uản lý|công trình|[Vv]ật liệu|chất lượng)\\s)xây dựng|chịu|gồm|như|nhằm|khẩn trương|nghiêm túc|tích cực|bám sát|chuẩn bị|cho|không|cũng|cấp|tỉnh|xã(?!\\s+hội)|rút|trả|(?<!người\\s)nộp|niêm yết|số hóa|thẩm định|xác định|xác minh|lựa chọn|kiện toàn|khảo sát|vận động|mở|giảm|cân đối|chấp hành|chấn chỉnh|điều chỉnh|phát động|phát huy|tuần tra|phân bổ|gương mẫu|xử phạt|nhắc nhở|ứng dụng|thiết lập|kết nối|quan tâm|chú trọng|huyện|quận)${END})`;
// A capitalised syllable and what completes its word: "Văn hóa", "Kiểm soát bệnh tật", "Kiểm định chất lượng công trình xây dựng"
const WORD = String.raw`\p{Lu}[\p{L}&]*(?:\s+${NOT_NAME}\p{Ll}+){0,12}${END}`;
// What may close a name
// Vệ sinh môi trường nông thôn · Ủy ban Kiểm tra Đảng ủy · Trung tâm Chính trị xã · Đảng ủy Ủy ban nhân dân phường; not "Ban Văn hóa xã hội"
const TAIL = String.raw`(?:\s+(?:nhân dân|khu vực\s+[\dIVX]+|(?<=[Nn]ghiệp vụ\s)\d{1,2}(?![\d/.,]?\d)|cấp\s+(?:tỉnh|huyện|xã)|tỉnh|thành phố|(?<=nông\s)thôn|huyện|quận|thị xã|thị trấn|xã(?!\s+hội)|phường|đặc khu|(?:Đảng|Tỉnh|Thành|Huyện|Thị|Quận)\s+ủy)${END})*`;
const NAME = String.raw`${WORD}(?:(?:\s*,\s*|\s+và\s+|\s*[-–&]\s*|\s+)${NOT_NEXT}${WORD})*${TAIL}`;

// Ban Quản lý Khu kinh tế Đồng Đăng - Lạng Sơn · Trường Chính trị Hoàng Văn Thụ tỉnh
/** The proper name that such bodies of a province bear after their common one. Flag `u`, at the start. */
export const PROPER_NAME_PATTERN = String.raw`^(?:\s+cửa khẩu)?\s+${NOT_NEXT}\p{Lu}\p{Ll}+(?:(?:\s+|\s*[-–]\s*)${NOT_NEXT}\p{Lu}\p{Ll}+)+${END}(?:\s+(?:tỉnh|thành phố)${END})?`;

// Đoàn Nghệ thuật (000:378) · Trung tâm Văn hóa và Thông tin du lịch (000:368) · Ban Giám sát đầu tư cộng đồng (004:699);
// not Ban hành, Trường hợp, Đoàn kiểm tra (004:79), Tổ dân phố
/** Agencies that the registry does not hold. Flag `u`. */
export const OPEN_PATTERN = `${START}(?:${HEADS})\\s+${NAME}`;

// Phòng Tổ chức - Pháp chế (000:346) · phòng Tổ chức - Pháp chế (000:370) · Phòng Quản lý Thông tin, Báo chí, Xuất bản
// (000:356) · Văn phòng Sở (000:329) · Văn phòng (002:332); not Phòng, chống tham nhũng (000:265), Văn phòng phẩm
// Văn phòng HĐND và UBND · Văn phòng HĐND và UBND huyện · Văn phòng HĐND-UBND xã Tân Sơn · Văn phòng UBND quận: of a level that no registry holds
const LOCAL_OFFICE = String.raw`(?:Chánh\s+)?Văn phòng\s+(?:(?:HĐND|Hội đồng nhân dân)(?:\s+và\s+|\s*[-–,&]\s*)(?:UBND|Ủy ban nhân dân)(?:\s+(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|cấp\s+(?:huyện|xã))(?:\s+\p{Lu}\p{Ll}+){0,3})?|(?:UBND|Ủy ban nhân dân)\s+(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|cấp\s+(?:huyện|xã))(?:\s+\p{Lu}\p{Ll}+){0,3})${END}`;

// Văn phòng Đăng ký đất đai tỉnh (a body of its own, whatever its first word says)
const LAND_OFFICE = String.raw`(?:Chi nhánh\s+)?Văn phòng\s+[Đđ]ăng ký\s+(?:[Đđ]ất đai|[Qq]uyền sử dụng đất)(?:\s+(?:tỉnh|thành phố))?${END}`;
// Thanh tra quận · Chánh Thanh tra huyện
const LOCAL_INSPECTION = String.raw`(?:Chánh\s+)?Thanh tra\s+(?:quận|huyện|thị xã|thành phố)${END}`;

// Lãnh đạo Sở, Trưởng các phòng chịu trách nhiệm · Ban Giám đốc Sở · Lãnh đạo Ban; not "Lãnh đạo Sở Nội vụ"
const HEADS_OF_DEPARTMENT = String.raw`(?:(?:Tập thể\s+)?[Ll]ãnh đạo|Ban Giám đốc)\s+(?:Sở|Ban|Cục|Chi cục|Trung tâm|Phòng)${END}(?!\s+\p{Lu})`;

// Bộ phận Một cửa thực hiện xin lỗi · Bộ phận Tiếp nhận và Trả kết quả
const ONE_STOP = String.raw`[Bb]ộ phận\s+(?:[Mm]ột cửa|[Tt]iếp nhận và [Tt]rả kết quả)${END}`;

// Đoàn Thanh niên Sở · Công đoàn cơ quan Sở · Đoàn Thanh niên Sở Tài chính; not "Đoàn Thanh niên, Sở Tài chính"
const UNION = String.raw`(?:Đoàn\s+[Tt]hanh niên|Đoàn\s+TNCS(?:\s+Hồ Chí Minh)?|Chi đoàn|Công đoàn|Hội\s+Cựu chiến binh|Chi bộ)\s+(?:cơ quan\s+)?Sở${END}(?:\s+${NAME})?`;

// Bưu điện huyện · Bưu điện · Bảo hiểm xã hội cơ sở · Giám đốc Bảo hiểm xã hội cơ sở · BHXH khu vực II · Thuế cơ sở 5 · Thuế khu vực; not "Bảo hiểm xã hội tự nguyện", "Thuế thu nhập"
const STATE_BODY = String.raw`(?:Giám đốc\s+)?(?:Bưu điện|(?:Bảo hiểm xã hội|BHXH)(?!\s+(?:tự nguyện|bắt buộc|một lần|toàn dân|đối với|cho|và bảo hiểm))|Thuế(?=\s+(?:khu vực|cơ sở)))(?:\s+(?:(?:khu vực|cơ sở)(?:\s+(?:[IVX]+|\d{1,2}))?|huyện|quận|thị xã|xã(?!\s+hội)|phường|đặc khu))?${END}`;

/** Units inside an agency, and those of the state in a place. Flag `u`. */
export const INTERNAL_PATTERN = `${START}(?:${UNION}|${STATE_BODY}|${LOCAL_OFFICE}|${LAND_OFFICE}|${LOCAL_INSPECTION}|${HEADS_OF_DEPARTMENT}|${ONE_STOP}|(?<!Văn\\s)[Pp]hòng\\s+${NAME}|(?:Chánh\\s+)?(?:Văn phòng|Thanh tra)\\s+(?:Sở|Ban|Bộ|Cục|Công an(?:\\s+(?:tỉnh|thành phố))?|cơ quan|(?:Đảng|Thành|Huyện|Thị|Quận)\\s+ủy)${END}|Văn phòng\\s+đại diện${END}|(?:Chánh\\s+)?Văn phòng${END}(?!\\s+(?:\\p{Lu}|phẩm)))`;
