import { lexicon } from '../words/lexicon.ts';

/**
 * Words with which the name of a body, a group of bodies or an office-holder begins. To teach the
 * program a kind of body, add its first word here.
 */
export const ownerOpeners = lexicon(
  'sở, ban, tiểu ban, bộ, cục, tổng cục, chi cục, phòng, văn phòng, ubnd, ủy ban, hđnd, hội đồng, thường trực, thường vụ, mttq, mặt trận, thanh tra, công an, quân sự, quân đội, bộ đội, tòa án, tand, vksnd, viện kiểm sát, kho bạc, ngân hàng, bảo hiểm xã hội, cảnh sát, hải quan, biên phòng',
  'đảng ủy, đảng đoàn, đảng bộ, chi bộ, chi ủy, ban cán sự đảng, tỉnh ủy, huyện ủy, thành ủy, thị ủy, quận ủy, xã ủy, phường ủy, đặc khu ủy, quân ủy, cấp ủy, tổ chức đảng, tổ chức cơ sở đảng, bí thư, phó bí thư, chính quyền, trung ương đảng',
  'tỉnh đoàn, huyện đoàn, thành đoàn, đoàn, hội, liên đoàn, liên hiệp, liên minh, hiệp hội, câu lạc bộ, hợp tác xã, công ty, tổng công ty, tập đoàn, doanh nghiệp, các doanh nghiệp, trung tâm, trường, học viện, viện, bệnh viện, trạm, nhà, quỹ, báo, đài, cổng thông tin, tổ, đội, ấp, thôn',
  'người đứng đầu, thủ trưởng, giám đốc, chủ tịch, phó chủ tịch, chánh văn phòng, trưởng ban, trưởng phòng, hiệu trưởng, chánh thanh tra, cán bộ, công chức, đảng viên, đại biểu, ủy viên, đồng chí, lãnh đạo các, tập thể, chủ đầu tư, kiểm toán nhà nước, kiểm lâm, lực lượng, thành viên',
  'địa phương, đơn vị, cơ quan, ngành, tỉnh, huyện, thành phố, thị xã, quận, xã, phường, thị trấn, cả hệ thống chính trị, toàn đảng bộ, toàn tỉnh, hệ thống chính trị, cấp, bch, btv, btvtu, vptu, btctu, btgtu, bqldvtu, ldld, lđld, lđlđ, tổ đại biểu, tổ chức chính trị, ban quản lý',
  'nhà thầu, chủ hồ, chủ rừng, chủ phương tiện, chủ tàu, báo tỉnh, đài tỉnh, báo và, hạt kiểm lâm, đồn biên phòng, nhà trường, điện lực, bưu điện, viễn thông tỉnh, viễn thông huyện, vườn quốc gia, lâm trường, nông trường, chi hội, chi đoàn, tổ giúp việc, tổ công tác, tổ công nghệ số cộng đồng, tổ hòa giải, tổ chức tín dụng, tổ tự quản',
  'đ/c, ubkt, bcđ, ubmttq, ubmttqvn, mttqvn, bql, bhxh, vks',
  'trưởng các, trưởng công an, trưởng thôn, trưởng ấp, trưởng bản, trưởng buôn, trạm trưởng, tổ trưởng, chỉ huy trưởng, chính ủy, chánh án, viện trưởng, cục trưởng, chi cục trưởng, tổng giám đốc, tổng biên tập, già làng, người có uy tín',
);

/** Words before a name that make it a group of its kind: "các sở", "từng cấp ủy". */
export const groupWords = lexicon(
  'các, từng, mỗi, tất cả, tất cả các, toàn bộ, những, hệ thống, riêng, đối với, đối với các, toàn thể, một số',
);

/** First words of bodies that only follow a group word. */
export const groupNouns = lexicon(
  'phòng, hội, đoàn thể, tổ chức, cơ sở, cá nhân, chi hội, chủ, chủ thể, trường, cấp, nhà, đảng bộ, bên, khối, đội ngũ, cụm, tổ, hộ, thôn',
);

/** Begin like the name of a body and are none: "hội nghị", "bộ tiêu chí". */
export const noOwners = lexicon(
  'hội nghị, hội thảo, hội nhập, hội thi, hội chợ, hội họp, đoàn kết, ban hành, bộ tiêu chí, bộ chỉ số, bộ máy, bộ thủ tục, phòng ngừa, phòng chống, phòng cháy, phòng trừ, sở hữu, viện trợ, trường hợp, báo cáo, tổ chức thực hiện, nhà ở, nhà văn hóa, nhà nước pháp quyền, cấp nước, cấp điện, cấp giấy, đội ngũ, ngành nghề, quỹ đất, cục diện, xã hội, tỉnh táo, trạm biến áp, cơ quan báo chí nước ngoài, đơn vị tính, cấp bách, hội tụ, đoàn viên, thành phố thông minh, cán bộ là, công an nhân dân là, cấp độ, cấp thiết, trung ương đã',
);

/** Verbs with which a text gives work to the body named behind them. */
export const giveWords = lexicon(
  'giao, giao cho, giao trách nhiệm cho, yêu cầu, đề nghị, phân công, ủy quyền, ủy quyền cho, thống nhất giao, đồng ý giao, trách nhiệm của, nhiệm vụ của, đối với',
);

/** Words that only link a sentence to the one before. */
export const linkWords = lexicon(
  'đồng thời, qua đó, trong đó, theo đó, bên cạnh đó, ngoài ra, do đó, do vậy, vì vậy, từ đó, về lâu dài, về trước mắt, đặc biệt, mặt khác, cùng với đó, trước hết, tiếp đó, song song với đó, trên cơ sở đó, sau đó, và, riêng',
);

/** How often: the action may follow without a comma ("Hằng năm dành tối thiểu 1% …"). */
export const rhythmWords = lexicon(
  'hằng năm, hàng năm, mỗi năm, hằng quý, hàng quý, mỗi quý, hằng tháng, hàng tháng, mỗi tháng, hằng tuần, hàng tuần, định kỳ hằng năm, định kỳ hàng năm, định kỳ hằng quý, định kỳ hằng tháng',
);

/** Words that open an adverbial clause, which ends at a comma before the owner or the action. */
export const adverbialWords = lexicon(
  'để, nhằm, về, cuối, đầu, giữa, căn cứ, theo, sau, sau khi, trên cơ sở, trong, từ, đến, định kỳ, hằng, hàng, khi, với, năm, quý, tháng, ngay, ngay sau, ngay sau khi, chậm nhất, trước, vào, trường hợp, nếu, tháng, ngày, thời gian tới, thực hiện, phát huy, giai đoạn, đối với, cùng với, từ nay',
);

/** Behind one of these the name of a supporting body ends. */
export const supportEnds = lexicon(
  'để, trong, nhằm, theo, về, khi, trên, bằng, thông qua, đối với, tại, cần, phải, việc',
);
