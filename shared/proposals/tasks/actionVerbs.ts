import { lexicon } from '../words/lexicon.ts';

/**
 * Verbs with which resolutions ask for work. A sentence that begins with one of them, or goes on with
 * one behind the name of who is to do it, is a task. To teach the program a verb, add it here.
 */
export const actionVerbs = lexicon(
  // Lead and organise
  'lãnh đạo, chỉ đạo, lãnh chỉ đạo, điều hành, quản lý, tổ chức, tổ chức thực hiện, triển khai, thực hiện, tiến hành, thi hành',
  'phối hợp, chủ trì, phân công, giao, ủy quyền, phân cấp, bố trí, sắp xếp, kiện toàn, củng cố, điều phối, vận hành, đăng ký',
  'hướng dẫn, đôn đốc, kiểm tra, giám sát, thanh tra, kiểm toán, kiểm soát, theo dõi, nắm bắt, đánh giá, thẩm định, phản biện, thẩm tra',
  'quán triệt, học tập, phổ biến, tuyên truyền, vận động, giáo dục, thông tin, quảng bá, giới thiệu, nêu cao, nêu gương, định hướng, truyền thông, công khai, công bố',
  // Documents
  'xây dựng, ban hành, soạn thảo, dự thảo, tham mưu, đề xuất, kiến nghị, trình, phê duyệt, lập, cụ thể hóa, thể chế hóa, sửa đổi, bổ sung, điều chỉnh, cập nhật',
  'hoàn thiện, hoàn thành, hoàn tất, rà soát, tổng rà soát, đối chiếu, thống kê, khảo sát, điều tra, nghiên cứu, xác định, phân loại, phân tích, thu thập, quy định, thống nhất, quyết định',
  'báo cáo, tổng hợp, sơ kết, tổng kết, gửi, cung cấp, chia sẻ, số hóa, lưu trữ, kê khai, tiếp nhận, xử lý, giải quyết, tháo gỡ, khắc phục, chấn chỉnh, trả lời',
  'thông qua, xem xét, cân đối, phân bổ, thanh toán, quyết toán, giải ngân, huy động, lồng ghép, ưu tiên, thu hồi, tiết kiệm, chi trả, cho vay, hỗ trợ, trợ giúp',
  // Make, grow, better
  'phát triển, đầu tư, đầu tư xây dựng, thành lập, hình thành, tạo, tạo lập, tạo dựng, tạo điều kiện, mở, mở rộng, nhân rộng, nâng cấp, nâng cao, nâng, cải tạo, cải thiện, cải cách, đổi mới, tái cơ cấu, cơ cấu lại',
  'tăng cường, đẩy mạnh, đẩy nhanh, thúc đẩy, khuyến khích, kêu gọi, thu hút, xúc tiến, khai thác, phát huy, khơi dậy, sử dụng, ứng dụng, áp dụng, chuyển giao, chuyển đổi, chuyển dịch, thí điểm, phát động',
  'khởi công, khánh thành, thi công, giải phóng mặt bằng, giải tỏa, di dời, quy hoạch, tu bổ, tôn tạo, trùng tu, chăm sóc, bảo vệ, bảo tồn, sản xuất, liên kết, hợp tác, kết nối, hội nhập, phủ sóng, lắp đặt, trang bị, mua sắm',
  'đào tạo, bồi dưỡng, tập huấn, tuyển dụng, tuyển chọn, luân chuyển, điều động, bổ nhiệm, quy hoạch cán bộ, thi tuyển, tinh giản, tinh gọn, kết nạp, sàng lọc, đãi ngộ, khen thưởng, biểu dương, tôn vinh, kỷ luật',
  'đào tạo nghề, dạy nghề, sinh hoạt, ký kết, tiếp công dân, đối thoại, tiếp xúc, thăm hỏi, chăm lo, chăm lo đời sống, hiệp thương, bầu cử, diễn tập, tuần tra, truy quét',
  // Keep, guard, prevent
  'giữ vững, giữ gìn, duy trì, bảo đảm, đảm bảo, ổn định, phòng ngừa, phòng chống, ngăn chặn, đấu tranh, bài trừ, đẩy lùi, tấn công, trấn áp, kiềm chế, kéo giảm, giảm thiểu, hạn chế, cắt giảm, xóa bỏ, loại bỏ, đình chỉ, chấm dứt, truy tố, xét xử, điều chuyển',
  'coi trọng, chú trọng, quan tâm, đề cao, gắn, kết hợp, bám sát, đưa, làm, làm tốt, làm rõ, tham gia, hưởng ứng, thi đua, đóng góp, góp phần, ủng hộ, vận dụng, thể hiện, chấp hành, tuân thủ, thực hành',
  'chịu trách nhiệm, có trách nhiệm, có nhiệm vụ, rút kinh nghiệm, đảm nhiệm, đảm nhận, là đầu mối, là cơ quan đầu mối, là đơn vị đầu mối, làm đầu mối, là cơ quan thường trực, là cơ quan chủ trì, là đơn vị chủ trì, phát hiện, dự báo, cảnh báo',
  'chuẩn bị, chuẩn hóa, hiện đại hóa, tin học hóa, xã hội hóa, cơ giới hóa, đa dạng hóa, tối ưu hóa, đề ra, phản ánh, có giải pháp, có biện pháp',
  'có kế hoạch, có chính sách, có cơ chế, có phương án, tận dụng, tranh thủ, nhận diện, quản trị, đồng hành, chủ động hội nhập, siết chặt, gia tăng',
  'khôi phục, phục hồi, tái định cư, truy xuất, cấp phát, thu gom, lắng nghe, tìm kiếm, ứng phó, quan trắc, đo đạc, kiểm kê',
  'kiểm định, kiểm điểm, tự phê bình, đấu thầu, đấu giá, bàn giao, nghiệm thu, vinh danh, liên thông, tích hợp, công nhận, xếp hạng',
  'cho phép, yêu cầu, đề nghị, gia hạn, tiêu hủy, tiêm chủng, điều trị, cai nghiện',
  // Move people, mend, merge
  'cổ vũ, động viên, lan tỏa, chung tay, gìn giữ, vun đắp, thắt chặt, bình xét, tri ân, cứu trợ, tưởng niệm, thông báo, niêm yết, đề bạt, tạo nguồn, xác lập, mời gọi, tập hợp, đoàn kết, thăm khám, đề phòng, cảnh giác',
  'sáp nhập, hợp nhất, giải thể, chia tách, phân định, rút ngắn, xây mới, sửa chữa, nạo vét, duy tu, bảo dưỡng, bảo trì, thay thế, xử phạt, ngăn ngừa, cưỡng chế, tái chế, ứng cứu, lựa chọn, cho ý kiến, góp ý, lấy ý kiến',
  'giúp ban, giúp tỉnh, giúp ủy, giúp huyện, giúp đảng, giúp thường, giúp các, giúp hội, giúp chủ, giúp nhân, giúp người, khám sức khỏe, khám bệnh, tăng thời lượng, dành thời lượng, mở chuyên mục, mở chuyên trang, gặp mặt, đăng tải, biên soạn, phát hành, khoanh nuôi, khởi tố, truy bắt, gia cố, tích trữ, dự trữ, điều tiết, bình ổn, kích cầu, thương mại hóa, thu gọn, tinh giảm, lập hồ sơ, tăng tốc, bứt phá, bảo hộ, phân luồng, thẩm duyệt, giám định, chống, phòng chống, mở rộng',
  'đưa vào sử dụng, đưa vào khai thác, nhựa hóa, cứng hóa, bê tông hóa, kiên cố hóa, ngầm hóa, điện khí hóa, hợp thức hóa, ký cam kết, cam kết, trực ban, trực chiến, sơ tán, cứu hộ, cứu nạn, khoanh vùng, dập dịch, nhận thức, xem, coi, trọng dụng, khơi thông, rà phá, dồn điền, tích tụ, hoàn chỉnh, trang cấp, bổ trợ, luôn lắng nghe, dự phòng, truyền dạy, quy tụ, bảo lãnh, bám nắm, đáp ứng, phủ kín, thắp sáng, di dân, bảo quản, nuôi trồng, canh tác, giải cứu, khai thông, tập kết, tiếp thu, giải trình, nội luật hóa, công nghiệp hóa, đô thị hóa, trẻ hóa, tiếp sức, đỡ đầu, phụng dưỡng, cấp phép, cấp đổi, đăng cai, hoán đổi, gieo trồng, tái canh, tái đàn, cải tiến',
);

/**
 * Verbs of one syllable that are parts of other words as well ("chi bộ", "cấp ủy", "Thường trực"): they
 * count only where a sentence begins.
 */
export const shortVerbs = lexicon(
  'trực, cấp, chi, thu, bán, mua, cử, ký, chuyển, tăng, giảm, khám, lấy, dành, mời, thuê, miễn, trồng, nắm, tặng, xóa, tổng, xây, vay, nộp, nuôi',
  'không phê duyệt, không cấp, không bố trí, không ban hành, không tổ chức, không xem xét, không chấp nhận, không sử dụng, không giao',
);

/** Behind these words, which end the name of a body, a verb of one syllable counts as well. */
export const nameEnds = lexicon('tỉnh, huyện, xã, phường, phố, ủy, thị trấn, liên quan');

/** Behind a verb of one syllable these make it part of a name: "cấp ủy", "trực thuộc". */
export const nameParts = lexicon(
  'thuộc, tiếp, ủy, bộ, cục, nhánh, hội, đoàn, xã, huyện, tỉnh, trên, dưới, cơ sở, ngân sách, nhập',
);

/**
 * Words that say how work is done and stand before the verb: "khẩn trương hoàn thành". What follows
 * one of them is an action also when the verb itself is not in the table.
 */
export const actionManners = lexicon(
  'sẽ, gương mẫu, tiếp tục, tập trung, khẩn trương, chủ động, tích cực, kịp thời, thường xuyên, nghiêm túc, quyết liệt, kiên quyết, kiên trì, sớm, từng bước, định kỳ, trực tiếp, nhanh chóng, đồng thời, quyết tâm, chú ý, phấn đấu, nỗ lực, cố gắng, cần, phải, nên, không để, không chấp thuận, không ngừng, ra sức, dần, bước đầu, trước mắt, tăng cường, quan tâm, chủ động phối hợp, đồng bộ, thống nhất, tuyệt đối, toàn diện, sẵn sàng, xử lý nghiêm, kiên định, chặt chẽ, khẩn trương, cơ bản, cũng như, trọng tâm, mạnh dạn, nghiêm cấm, cương quyết, hết sức',
);

/** Words behind the name of an owner that say what the action rests on. */
export const actionBases = lexicon(
  'căn cứ, trên cơ sở, theo chức năng, theo thẩm quyền, theo nhiệm vụ, theo quy định, trong phạm vi',
);

/** Directly behind one of these words a verb is no call for action: "việc thực hiện", "được giao". */
export const passiveBefore = lexicon(
  'các, những, từng, mỗi, một số, công tác, việc, sự, được, bị, đã, đang, chưa, do, của, về, cho, để, trong, theo, bằng, hoạt động, kết quả, nhiệm vụ, quá trình, lĩnh vực, phụ trách, phân công, phân công theo dõi, giải pháp, kế hoạch, vốn, người, có, nhằm, sau khi, trước khi, khi, từ, với, cấp',
);

/** Bodies and people whose name goes on with a verb: "cơ quan quản lý nhà nước". */
export const bodyNames = lexicon(
  'cơ quan quản lý, cơ quan chủ trì, cơ quan chủ quản, cơ quan tham mưu, cơ quan chỉ đạo, cơ quan kiểm tra, cơ quan thanh tra, cơ quan thực hiện, cơ quan phối hợp, cơ quan điều tra, cơ quan thi hành, cơ quan tổ chức, cơ quan báo cáo',
  'đơn vị quản lý, đơn vị chủ trì, đơn vị phối hợp, đơn vị sử dụng, đơn vị thi công, đơn vị tổ chức, đơn vị cung cấp, đơn vị sản xuất, đơn vị thực hiện, đơn vị tư vấn',
  'ban xây dựng đảng, ban quản lý, ban chỉ đạo, ban tổ chức, ban điều hành, ban kiểm soát, ban vận động, bộ chỉ huy, tổ kiểm tra, tổ chỉ đạo, đoàn kiểm tra, đoàn giám sát, đoàn thanh tra, hội đồng quản lý, hội đồng quản trị, hội đồng thẩm định, ủy ban kiểm tra',
  'cán bộ quản lý, cán bộ lãnh đạo, công chức lãnh đạo, công chức quản lý, viên chức quản lý, tập thể lãnh đạo, ban quản lý dự án đầu tư xây dựng, ban quản lý dự án đầu tư, doanh nghiệp đầu tư, nhà đầu tư, chủ đầu tư, chi cục quản lý, cục quản lý, phòng quản lý, đội quản lý, trung tâm phát triển, trung tâm hỗ trợ, quỹ hỗ trợ, quỹ đầu tư, quỹ đầu tư phát triển, người quản lý, người sử dụng',
  // Nouns whose second syllable is a verb of its own.
  'chương trình, công trình, quy trình, lộ trình, quá trình, tiến trình, giáo trình, tờ trình, độc lập, công lập, dân lập, chế tạo, sáng tạo, nhân tạo, việc làm, ngoại giao, và tìm kiếm cứu nạn, về tìm kiếm cứu nạn',
);

/** Ends of names behind which a verb is the action: "Tổ giúp việc báo cáo", "các đoàn thể các cấp đổi mới". */
export const nameTails = lexicon('giúp việc, các cấp');

/** Begin like a verb and are none: "giao thông". */
export const noVerbs = lexicon(
  'giao thông, giao dịch, giao thoa, giao thừa, lập trường, lập pháp, trình độ, trình tự, tạo hình, mở đầu, thông tin di động, thông tin và truyền thông',
);

/** Words before which "tổ chức" is a body and not a verb. */
export const bodiesBehind = lexicon(
  'đảng, chính trị, xã hội, cơ sở, đoàn, hội, cá nhân, có liên quan, liên quan, thành viên, tín dụng, khoa học, kinh tế, quốc tế, trong hệ thống, tôn giáo, phi chính phủ, nghề nghiệp, quần chúng, công đoàn, của',
);
