import { foldText } from '../text/fold.ts';
import type { RawCell } from './rawWorkbook.ts';

/** What the words of single cells look like, whatever stands above them. */

const owner =
  /^[-–+•*\s\d.)]*(?:các (?:sở|ban|cơ quan|đơn vị|phòng|huyện|xã|địa phương|ngành|bộ|đoàn thể|tổ chức|chi bộ|đảng|trường|thành viên|doanh nghiệp)|sở(?! hữu)|ban (?!hành)|ủy ban|uỷ ban|ubnd|ubkt|ubmt|hđnd|hội đồng|văn phòng|vp|bộ (?!tiêu|đề)|công an|huyện ủy|huyện uỷ|thành ủy|thành uỷ|tỉnh ủy|tỉnh uỷ|đảng ủy|đảng uỷ|thị ủy|quận ủy|chi bộ|chi ủy|phòng (?!chống|,)|chi cục|cục|tổng cục|vụ|kho bạc|ngân hàng|nhnn|kbnn|bhxh|trung tâm|trường|hội (?!nghị|thảo|đồng họp)|liên đoàn|liên minh|tỉnh đoàn|huyện đoàn|đoàn (?!kiểm tra|công tác)|mttq|mặt trận|thanh tra|tòa án|toà án|tand|vksnd|viện|bảo hiểm|bệnh viện|trạm|đài |báo (?!cáo)|công ty|tổ (?!chức)|địa phương|thường trực|quân sự|bch|btc|btg|bdv|bnc|ubmttq|đảng đoàn|ban cán sự|xã |phường |thị trấn |huyện |thành phố |thị xã )/iu;

/** Whether words begin like the name of a body. */
export function looksLikeOwner(words: string): boolean {
  return words.length <= 400 && owner.test(words);
}

const person =
  /(?:^|[\s(])(?:đ\/c|đc\.?|đồng chí|ông|bà|bí thư|chủ tịch|giám đốc|trưởng (?:ban|phòng|công an|thôn|ấp)|phó|chánh|ủy viên|uỷ viên|chủ nhiệm|chuyên viên|đồng chủ tịch|thường trực)(?!\p{L})/iu;
/** "Nguyễn Văn A": two to five words, each with a capital. */
const name = /^(?:\p{Lu}\p{Ll}*\.?\s){1,4}\p{Lu}\p{Ll}*$/u;

export function looksLikePerson(words: string): boolean {
  return words.length <= 80 && (person.test(words) || (name.test(words) && !owner.test(words)));
}

export function looksLikeOfficial(words: string): boolean {
  return words.length <= 80 && person.test(words) && !/chuyên viên/iu.test(words);
}

const time =
  /^(?:trước|chậm nhất|muộn nhất|trong|hết|đến|từ|cuối|đầu|giữa|sau|hằng|hàng|định kỳ|thường xuyên|cả|năm|quý|q\.?\s?[ivx1-4]|tháng|t\d|tuần|ngày|thứ|giai đoạn|gđ|nhiệm kỳ|khi có|ngay|hoàn thành|xong|trình|theo (?:tiến độ|lộ trình|kế hoạch|yêu cầu)|[ivx]+\/20\d\d|\d)/iu;

/** Whether words may be a deadline; cheap, `parsePeriod` has the last word. */
export function mayBeTime(words: string): boolean {
  return words.length <= 80 && time.test(words);
}

const status =
  /^(?:đã |chưa |đang |(?:sắp |không |cơ bản )?(?:hoàn thành|thực hiện|triển khai|trong hạn|quá hạn|đúng hạn|trễ hạn|chậm|đúng tiến độ|đạt|vượt|tạm dừng|hủy|chờ|xong|soạn thảo|xin ý kiến|xây dựng|thường xuyên|tiếp tục|đến hạn|bắt đầu|mở|đóng|done|open|in progress|completed|not started|pending|on track|overdue|delayed))/iu;

export function looksLikeStatus(words: string): boolean {
  return words.length <= 60 && status.test(words);
}

const document =
  /^[-–+•*\s]*(?:báo cáo|kế hoạch|quyết định|tờ trình|đề án|công văn|nghị quyết|chương trình|hướng dẫn|thông báo|văn bản|quy chế|quy định|chỉ thị|kết luận|hồ sơ|dự thảo|danh mục|danh sách|biên bản|phương án|thông tư|nghị định|quy hoạch|hội nghị|lớp|phần mềm|hệ thống|tài liệu|giấy|hợp đồng|ban hành|được|bộ tiêu chí|dự án|mô hình|công trình|kết quả|bản|report|plan|decision|proposal|document)/iu;

export function looksLikeDocument(words: string): boolean {
  return words.length <= 200 && document.test(words);
}

const urgency =
  /^(?:rất |đặc biệt )?(?:(?:thượng )?khẩn|hỏa tốc|hoả tốc|gấp|(?:bình )?thường|ưu tiên|urgent|normal)$/iu;

/** How soon a letter or a task has to be seen to. */
export function looksLikeUrgency(words: string): boolean {
  return words.length <= 24 && urgency.test(words);
}

/** A mark in a grid, or a box for one: "x", "✓", "●", "☐". */
export function isMark(words: string): boolean {
  return /^(?:x|v|✓|✔|☑|☒|☐|□|●|•|■|▪|\*|\+|o|có)$/iu.test(words);
}

/** What a body does for a task, in a grid of tasks and bodies: "CT", "PH", "X". */
export function readRole(words: string): 'lead' | 'support' | 'mark' | null {
  const folded = foldText(words).replace(/[^a-z0-9✓✔●*+]/gu, '');
  if (/^(?:ct|c|chutri|cht|lead|l|r|daumoi|chinh)$/.test(folded)) return 'lead';
  if (/^(?:ph|p|phoihop|support|s|pn|tg|thamgia)$/.test(folded)) return 'support';
  return isMark(words) && !/^[☐□]$/u.test(words) ? 'mark' : null;
}

/** 1, 1.1, I, a), NV-001: what stands in a column of numbers. */
export function looksLikeNumber(words: string): boolean {
  return (
    words.length <= 12 &&
    /^\(?(?:\d{1,4}(?:[.,]\d{1,4})*|[IVXLC]{1,6}|\p{Lu}|[a-zđ])(?:[.)]|\.\d+)*\)?$|^\p{Lu}{1,4}[-. ]?\d{1,5}$|^[-–+•*]$/u.test(
      words,
    )
  );
}

export function looksLikeAmount({ value }: RawCell, words: string): boolean {
  if (typeof value === 'number') return true;
  return /^[≥≤<>~]?\s*(?:trên|dưới|đạt|từ|khoảng)?\s*-?\d[\d.,\s]*(?:[-–]\s*\d[\d.,]*)?\s*(?:%|‰)?(?:\s*trở lên)?$/iu.test(
    words,
  );
}

const unit =
  /^(?:%|‰|điểm ?%|(?:nghìn|ngàn|triệu|tỷ|trăm)?\s?(?:đồng|usd|tấn|người|ha|lượt|hộ|con|m2|m3|km|kw|mw)(?:\s?\/.*)?|xã|huyện|phường|lao động|doanh nghiệp|htx|giường.*|bác sĩ.*|trường|lớp|hộ|đảng viên|chi bộ|tổ chức|mô hình|dự án|ca|em|cháu|căn|cơ sở|điểm|tiêu chí|lần|bậc|thứ hạng|km2?|kg|tạ|đvt|vụ|cuộc|công trình|sản phẩm|giờ|ngày|tỷ lệ|tỷ lệ %|tỷ|triệu|usd|đơn vị|thôn|ấp|khu|người.*)$/iu;

export function looksLikeUnit(words: string): boolean {
  return words.length <= 24 && unit.test(words);
}
