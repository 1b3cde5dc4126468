import type { SourceText } from './readResolution.ts';

/** The 2020 resolution of Bến Tre as the newspaper Đồng Khởi reported it on 6 January 2020. */
export function loadSampleResolution(): SourceText {
  return { name: 'Nghị quyết Tỉnh ủy năm 2020', text: sampleText };
}

const sampleText = `Triển khai nhiệm vụ, giải pháp thực hiện Nghị quyết Tỉnh ủy năm 2020

Năm 2020 là năm cuối thực hiện Nghị quyết (NQ) Đại hội Đảng bộ tỉnh, nhiệm kỳ 2015 - 2020 và cũng là năm diễn ra đại hội đảng các cấp, do vậy, Tỉnh ủy chỉ đạo tổ chức thực hiện các nhiệm vụ, giải pháp nhằm đạt các mục tiêu, chỉ tiêu NQ Tỉnh ủy năm 2020.

Mục tiêu tập trung thực hiện

Dự báo năm 2020 tỉnh có nhiều thuận lợi cơ bản trên nền tảng kết quả đạt được của năm 2019 và nhiều công trình, dự án lớn được triển khai và đưa vào sử dụng sẽ tạo ra động lực mới trong phát triển kinh tế - xã hội của tỉnh.

Chủ đề năm 2020 của tỉnh là “Bứt phá về đích”. Mục tiêu là tập trung xây dựng Đảng trong sạch, vững mạnh; chuẩn bị và tổ chức thành công đại hội đảng các cấp. Tiếp tục sắp xếp, củng cố, tinh gọn bộ máy và nâng cao hiệu lực, hiệu quả hoạt động của các tổ chức trong hệ thống chính trị. Thúc đẩy tăng trưởng kinh tế và chuyển dịch cơ cấu kinh tế theo hướng công nghiệp và dịch vụ, kêu gọi và huy động các nguồn lực để đầu tư phát triển kinh tế, hài hòa với phát triển văn hóa, y tế, giáo dục, khoa học công nghệ, bảo đảm an sinh xã hội, không ngừng nâng cao đời sống vật chất, tinh thần nhân dân; giữ vững an ninh chính trị và trật tự an toàn xã hội. Tích cực liên kết hợp tác phát triển và hội nhập quốc tế. Phấn đấu hoàn thành cao nhất các mục tiêu, chỉ tiêu NQ Đại hội Đảng bộ tỉnh lần thứ X và chủ động triển khai ngay các nhiệm vụ, giải pháp của NQ đại hội ngay từ đầu năm nhiệm kỳ mới.

Nhiệm vụ, giải pháp

Để đạt mục tiêu NQ đề ra, cấp ủy, HĐND, UBND tập trung lãnh đạo, chỉ đạo tổng kết năm 2019, ban hành NQ, kế hoạch năm 2020. Tiến hành rà soát, đối chiếu, đánh giá chính xác kết quả thực hiện NQ đại hội đảng bộ các cấp từ đầu nhiệm kỳ đến nay. Qua đó, xác định mục tiêu, nhiệm vụ, giải pháp năm 2020 để quyết tâm hoàn thành cao nhất mục tiêu, nhiệm vụ, giải pháp cả nhiệm kỳ. Tập trung triển khai, quán triệt NQ Tỉnh ủy năm 2020 ngay từ đầu năm, nhất là chủ đề “Bứt phá về đích” để tạo sự chuyển biến mạnh mẽ trong nhận thức và hành động với tinh thần quyết tâm, quyết liệt.

Tổ chức thành công đại hội Đảng các cấp nhiệm kỳ 2020 - 2025. Lãnh đạo chặt chẽ công tác chuẩn bị văn kiện, nhân sự và các điều kiện tổ chức tốt đại hội đảng các cấp đúng quy định, quy trình, đảm bảo chất lượng, hiệu quả. Tiến hành sơ kết, tổng kết các NQ chuyên đề, chỉ thị, kết luận, 113 đầu việc, phương châm hành động cụ thể hóa NQ Đại hội X Đảng bộ tỉnh. Việc xây dựng NQ Đại hội nhiệm kỳ 2020 - 2025 phải đảm bảo tính đồng bộ, liên thông từ tỉnh đến cơ sở và ngược lại. Từng bước cụ thể hóa Tầm nhìn chiến lược phát triển tỉnh đến năm 2030 và năm 2045. Sau đại hội, từng cấp ủy khẩn trương cụ thể hóa NQ đại hội, xây dựng quy chế làm việc.

Tiếp tục thực hiện việc sắp xếp, tinh gọn, nâng cao hiệu lực, hiệu quả hoạt động của các tổ chức trong hệ thống chính trị. Xây dựng đội ngũ cán bộ đủ năng lực, phẩm chất, năng động và sàng lọc, nâng cao chất lượng đội ngũ cán bộ, đảng viên. Rà soát sắp xếp lại bộ máy trong các cơ quan chuyên môn, đơn vị sự nghiệp công lập, các mô hình thí điểm sau khi có quy định, hướng dẫn của Trung ương. Tổ chức sơ kết 4 năm thực hiện NQ số 02 của Tỉnh ủy, khóa X về xây dựng Đảng. Thực hiện công tác bố trí, luân chuyển, điều động cán bộ, nhất là phục vụ công tác nhân sự đại hội đảng bộ các cấp. Tiếp tục thực hiện có hiệu quả NQ Trung ương 4 gắn với Chỉ thị số 05, làm tốt công tác tạo nguồn phát triển đảng. Tổng kết Chỉ thị số 16 của Ban Thường vụ Tỉnh ủy và tiếp tục có giải pháp phát động thực hiện tốt phong trào thi đua “Đồng khởi mới”...

“Bứt phá về đích”

Tỉnh tập trung xây dựng và công nhận 12 xã đạt chuẩn nông thôn mới (NTM) theo kế hoạch. Phấn đấu đến cuối năm có 100% xã đạt 4 tiêu chí cứng và đều đạt trên 10 tiêu chí. Huyện Chợ Lách đạt chuẩn huyện NTM và TP. Bến Tre hoàn thành nhiệm vụ xây dựng NTM.

Tạo quỹ đất sạch thu hút đầu tư, triển khai thi công các công trình, dự án trọng điểm của tỉnh, các khu dân cư, đô thị trên địa bàn. Phối hợp với các bộ ngành Trung ương sớm triển khai thủ tục chuẩn bị đầu tư để chuẩn bị tổ chức khởi công xây dựng cầu Rạch Miễu 2 vào đầu năm 2021.

Tập trung phát triển văn hóa - xã hội, chăm lo đối tượng chính sách, phấn đấu trong năm 2020 cơ bản hoàn thành việc xây dựng nhà ở cho gia đình chính sách đang gặp khó khăn. Giữ vững tình hình an ninh trật tự, nhất là an ninh nông thôn, củng cố vững chắc quốc phòng, bảo vệ an toàn tuyệt đối các sự kiện chính trị.

Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy tập trung lãnh đạo, chỉ đạo triển khai quán triệt sâu rộng trong hệ thống chính trị, đội ngũ cán bộ, đảng viên, người dân và tổ chức thực hiện nghiêm túc NQ. Đồng thời, lãnh đạo, chỉ đạo sâu sát và chủ động xử lý tốt các vấn đề phát sinh trong từng thời điểm nhằm quyết tâm hoàn thành các mục tiêu, chỉ tiêu, nhiệm vụ đề ra trong năm 2020.

Các ủy viên Ban Chấp hành Đảng bộ tỉnh lãnh đạo việc triển khai thực hiện có hiệu quả NQ trên lĩnh vực mình phụ trách. Phối hợp chặt chẽ, đồng bộ với các đơn vị, địa phương có liên quan trong triển khai thực hiện và tích cực cùng với địa bàn được phân công theo dõi, hỗ trợ, đề ra đầu việc với giải pháp, lộ trình cụ thể để thực hiện. Các cán bộ tỉnh, huyện, xã được phân công theo dõi hỗ trợ địa bàn cần đôn đốc, hỗ trợ địa bàn có kế hoạch cụ thể hóa thực hiện NQ của Tỉnh ủy sát với tình hình thực tế của địa phương.

Các ban đảng tỉnh, các sở ngành, đoàn thể tỉnh và các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy tập trung tổ chức quán triệt và cụ thể hóa NQ thành những đầu việc với giải pháp phân công, phân kỳ, tạo sự thống nhất trong nhận thức và hành động, quyết tâm thực hiện thắng lợi NQ Tỉnh ủy năm 2020.

Một số chỉ tiêu chủ yếu năm 2020

Kết nạp đảng viên đạt 100% so với số đăng ký; kéo giảm 5% số đảng viên vi phạm bị xử lý kỷ luật so với năm 2019.

Tốc độ tăng trưởng kinh tế đạt 7,6%; cơ cấu kinh tế nông - lâm - thủy sản chiếm 31,83%; công nghiệp - xây dựng chiếm 19,63%; dịch vụ chiếm 45,69%; tổng kim ngạch xuất khẩu 1.400 triệu USD; GRDP bình quân đầu người đạt 44,1 triệu đồng/người.

Thu ngân sách trên địa bàn theo dự toán Trung ương giao 4.835 tỷ đồng, chỉ tiêu địa phương phấn đấu 5.000 tỷ đồng; tổng chi ngân sách địa phương 10.160,896 tỷ đồng; chỉ tiêu địa phương phấn đấu 10.312,096 tỷ đồng.

Giảm tỷ lệ hộ nghèo còn 4%; tỷ lệ lao động qua đào tạo đạt 60%; tạo việc làm mới cho 18.000 người; đưa 1.200 người đi làm việc có thời hạn ở nước ngoài theo hợp đồng…`;
