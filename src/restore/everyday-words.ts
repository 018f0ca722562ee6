/**
 * Words of everyday and official Vietnamese, so that a word that no plan has used yet is known as one. Plans outweigh
 * them: each stands here once. Commas part them.
 */
const THEMES = [
  // Small words and how they go together
  `và, của, là, có, được, các, những, một, này, đó, với, cho, trong, trên, dưới, ngoài, từ, đến, theo, về, để, do, vì,
  bởi, tại, ở, khi, nếu, thì, mà, nhưng, hoặc, hay, cũng, đã, đang, sẽ, chưa, không, rất, quá, hơn, nhất, lại, vẫn, còn,
  chỉ, mới, vừa, sau, trước, giữa, cùng, như, bằng, qua, nhằm, mỗi, mọi, từng, cả, ra, vào, lên, xuống, tuy nhiên,
  mặc dù, do đó, vì vậy, ngoài ra, trong đó, bên cạnh đó, đồng thời, cụ thể là, nhất là, đặc biệt là, chẳng hạn, kể cả,
  ít nhất, tối thiểu, tối đa, nhiều nhất, không những, mà còn, để cho, nhờ có, cho đến nay, từ đó, như sau, nói chung,
  hiện nay, trước đây, sắp tới, hằng ngày, hằng tuần, hằng tháng, hằng quý, hằng năm, đầu năm, cuối năm, giữa kỳ`,
  // State and law
  `Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc, Căn cứ Luật Tổ chức chính quyền địa phương, nước
  Việt Nam, Đảng Cộng sản Việt Nam, Nhà nước, Quốc hội, Chính phủ, Thủ tướng Chính phủ, Bộ trưởng, Thứ trưởng, Hội đồng
  nhân dân, Ủy ban nhân dân, Chủ tịch, Phó Chủ tịch, Giám đốc, Phó Giám đốc, Chánh Văn phòng, Phó Chánh Văn phòng, Chánh
  Thanh tra, Trưởng phòng, Phó Trưởng phòng, Thủ trưởng, Tỉnh ủy, Thành ủy, Huyện ủy, Đảng ủy, Ban Thường vụ, Bí thư,
  chi bộ, cấp ủy, đảng viên, Công an, Quân đội, biên phòng, Tòa án, Viện kiểm sát, Kho bạc, Hải quan, Thuế, Kiểm lâm,
  hiến pháp, pháp luật, pháp lệnh, nghị định, nghị quyết, thông tư, quyết định, chỉ thị, kết luận, công văn, tờ trình,
  đề án, chương trình, kế hoạch, hướng dẫn, quy chế, quy trình, quy chuẩn, tiêu chuẩn, điều lệ, hợp đồng, biên bản, phụ
  lục, ban hành kèm theo, có hiệu lực kể từ ngày ký, sửa đổi, bổ sung, thay thế, bãi bỏ, hủy bỏ, đính chính, thu hồi, ký
  ban hành, nơi nhận, như trên, báo cáo, thay mặt, thừa lệnh, thừa ủy quyền, trân trọng, kính gửi, trên đây là, chịu
  trách nhiệm thi hành`,
  // Administration
  `cơ cấu, bộ máy, biên chế, tinh giản, sắp xếp, sáp nhập, hợp nhất, giải thể, thành lập, kiện toàn, bổ nhiệm, miễn nhiệm,
  luân chuyển, điều động, tuyển dụng, quy hoạch, đào tạo, bồi dưỡng, tập huấn, sát hạch, thi tuyển, xét tuyển, thi đua, khen
  thưởng, kỷ luật, kỷ cương, đạo đức, tác phong, trách nhiệm, nghĩa vụ, quyền hạn, thẩm quyền, phân cấp, phân quyền, ủy
  quyền, hồ sơ, thủ tục, giấy tờ, biểu mẫu, lệ phí, chứng thực, hộ tịch, hộ khẩu, cư trú, khai sinh, kết hôn, khai tử, lý
  lịch tư pháp, căn cước công dân, định danh điện tử, chữ ký số, văn thư, lưu trữ, tiếp dân, khiếu nại, tố cáo, phản ánh,
  kiến nghị, đối thoại, hòa giải, bồi thường, hỗ trợ, tái định cư, giải quyết, xử lý, tham mưu, đề xuất, thẩm định, phê
  duyệt, phối hợp, đôn đốc, kiểm tra, giám sát, thanh tra, kiểm toán, đánh giá, tổng hợp, sơ kết, tổng kết, rút kinh
  nghiệm, khắc phục, chấn chỉnh, vướng mắc, tồn tại, hạn chế, nguyên nhân, bất cập, chồng chéo, mâu thuẫn, trì trệ, né tránh,
  đùn đẩy, nhũng nhiễu, phiền hà, sách nhiễu, tiêu cực, lãng phí, tham nhũng, trùng lặp, kịp thời, thường xuyên, liên
  tục, quyết liệt, đồng bộ, thống nhất, hiệu lực, hiệu quả, công khai, minh bạch, dân chủ, công bằng, khách quan, trung
  thực, chính xác, đầy đủ, thiết thực, cụ thể, rõ ràng, khẩn trương, nghiêm túc, chủ động, tích cực, sáng tạo, gương mẫu`,
  // Economy, land, building
  `kinh tế, tài chính, ngân sách, đầu tư, xây dựng, sản xuất, kinh doanh, thương mại, xuất khẩu, nhập khẩu, thị trường, giá
  cả, lãi suất, tín dụng, ngân hàng, bảo hiểm, doanh nghiệp, hợp tác xã, hộ gia đình, cá thể, khởi nghiệp, đổi mới sáng
  tạo, cạnh tranh, tăng trưởng, thu nhập, việc làm, thất nghiệp, lao động, tiền lương, thuế, phí, nợ công, giải ngân, đấu
  thầu, đấu giá, tài sản công, mua sắm, cổ phần, nhà đầu tư, khu công nghiệp, cụm công nghiệp, cửa khẩu, biên giới, nông
  nghiệp, lâm nghiệp, thủy sản, chăn nuôi, trồng trọt, thủy lợi, nông thôn mới, nông dân, rừng, đất đai, giấy chứng nhận
  quyền sử dụng đất, giải phóng mặt bằng, bảng giá đất, khoáng sản, tài nguyên, nước sạch, môi trường, ô nhiễm, chất thải,
  rác thải, khí thải, biến đổi khí hậu, thiên tai, bão lũ, hạn hán, phòng cháy chữa cháy, cứu hộ, giao thông, vận tải, cầu
  đường, quốc lộ, tỉnh lộ, đường sắt, cảng, sân bay, vỉa hè, lòng đường, chiếu sáng, thoát nước, cấp nước, điện lực, viễn
  thông, bưu chính, đô thị, nhà ở xã hội, chung cư, trụ sở, công trình, dự án, tiến độ, chất lượng, nghiệm thu, bàn giao`,
  // Society, health, schools, culture
  `giáo dục, đào tạo, trường học, lớp học, học sinh, sinh viên, giáo viên, giảng viên, phụ huynh, học phí, mầm non, tiểu học,
  trung học cơ sở, trung học phổ thông, đại học, cao đẳng, dạy nghề, kỳ thi, tốt nghiệp, y tế, bệnh viện, trạm y tế, bệnh
  nhân, người bệnh, khám bệnh, chữa bệnh, điều trị, thuốc, dịch bệnh, tiêm chủng, an toàn thực phẩm, dân số, gia đình, trẻ
  em, phụ nữ, thanh niên, người cao tuổi, người khuyết tật, người có công, thương binh, liệt sĩ, hộ nghèo, hộ cận nghèo, dân
  tộc thiểu số, tôn giáo, bình đẳng giới, bảo trợ xã hội, trợ cấp, an sinh xã hội, văn hóa, thể thao, du lịch, di tích, lễ
  hội, thư viện, bảo tàng, nghệ thuật, báo chí, phát thanh, truyền hình, mạng xã hội, tuyên truyền, phổ biến, vận động, tổ
  dân phố, thôn, bản, khu phố, cộng đồng dân cư, hương ước, hòa giải viên, trật tự an toàn xã hội, tội phạm, ma túy, tệ nạn,
  an ninh, quốc phòng, đời sống, nhu cầu, nguyện vọng, niềm tin, sự hài lòng, đồng thuận, ủng hộ, hưởng ứng, tham gia, đóng
  góp, giúp đỡ, chăm sóc, bảo vệ`,
  // Digital government
  `chuyển đổi số, chính quyền điện tử, chính quyền số, kinh tế số, xã hội số, công dân số, hạ tầng, nền tảng, dữ liệu, cơ
  sở dữ liệu, kết nối, chia sẻ, liên thông, tích hợp, đồng bộ, số hóa, trực tuyến, một phần, toàn trình, cổng dịch vụ công,
  trang thông tin điện tử, phần mềm, ứng dụng, thiết bị, máy tính, máy chủ, đường truyền, an toàn thông tin, an ninh mạng, mật
  khẩu, tài khoản, thanh toán không dùng tiền mặt, hóa đơn điện tử, trí tuệ nhân tạo, khoa học, công nghệ, kỹ năng số, điện
  thoại thông minh, tin nhắn, thư điện tử, họp trực tuyến, chỉ đạo điều hành, báo cáo định kỳ, đột xuất`,
  // Verbs and measures of plans
  `thực hiện, triển khai, tổ chức, hoàn thành, bảo đảm, đảm bảo, duy trì, cải thiện, nâng cao, tăng cường, đẩy mạnh, phát
  huy, phấn đấu, tập trung, ưu tiên, mở rộng, rút ngắn, cắt giảm, đơn giản hóa, rà soát, cập nhật, niêm yết, công bố, bố
  trí, huy động, phân bổ, sử dụng, quản lý, vận hành, khai thác, khảo sát, điều tra, thống kê, phân tích, so sánh, đối
  chiếu, xác định, lựa chọn, theo dõi, cảnh báo, nhắc nhở, phê bình, biểu dương, tôn vinh, nhân rộng, mô hình, sáng kiến,
  kinh nghiệm, bài học, kết quả, mục tiêu, chỉ tiêu, nhiệm vụ, giải pháp, yêu cầu, điều kiện, nguồn lực, kinh phí, lộ trình,
  thời hạn, thời gian, tiến độ, đầu mối, chủ trì, tỷ lệ, phần trăm, trung bình, điểm số, thứ hạng, xếp hạng, thấp nhất, cao
  nhất, thấp hơn, cao hơn, trung bình thấp, trung bình cao, tăng điểm, giảm điểm, mất điểm, vị trí, bậc, nhóm dẫn đầu, cả
  nước, khu vực, vùng sâu, vùng xa, miền núi, địa bàn, địa phương, cơ sở, cấp trên, cấp dưới, đơn vị trực thuộc`,
];

/** The words, one or more to a line. */
export const everydayWords = THEMES.join(',').replace(/\s+/g, ' ').replaceAll(', ', '\n');
