import type { Topic } from '../topics.ts';
import type { Quantity } from './readNumber.ts';

/** Words directly before a number that make it a goal also among tasks. */
const asking =
  /(?:đạt|tối thiểu|ít nhất|không dưới|không quá|tối đa|trên|dưới|giảm|giảm còn|giảm xuống|còn|tăng|tăng thêm|lên|vượt|công nhận|kết nạp|kết nạp mới|trồng mới|việc làm cho|việc làm mới cho|phấn đấu|phấn đấu có|bảo đảm|đảm bảo|thêm)\s*(?:từ |là |mức |khoảng |được |trên |có )*$/u;
/** Among tasks, work that is counted: "trồng mới 350 ha", "đào tạo nghề cho 2.000 lao động". */
const producing =
  /(?:chuyển đổi|trồng|trồng mới|đào tạo|công nhận|xây dựng(?: mới| thêm)?|thành lập(?: mới)?|hình thành(?: mới)?|phát triển(?: mới| thêm)?|thu hút|nâng cấp|xóa|đưa|(?:đào tạo|bồi dưỡng|tập huấn|nghề|việc làm|việc làm mới)[^,;\d]{0,20} cho)\s*(?:được |trên |ít nhất |khoảng )?$/u;
const counted =
  /^(?:nghìn |triệu )*(?:ha|km|mw|tấn|m2|m²|m3|xã|thôn|hộ|người|lao động|đảng viên|doanh nghiệp|hợp tác xã|htx|sản phẩm|trường|căn|lượt)(?!\p{L})/iu;
const striving = /(?:phấn đấu|chỉ tiêu|mục tiêu là)(?!\p{L})/u;
/** Of the past, however good. */
const reported =
  /(?<!\p{L})(?:đã (?:có|đạt|tăng|giảm|vượt|công nhận|kết nạp|giải quyết|giải ngân|đưa|thu hút|hoàn thành|thực hiện)|ước đạt|ước thực hiện|vừa qua|(?:những )?năm qua|nhiệm kỳ qua|hiện có|hiện nay|tính đến|xảy ra)(?!\p{L})/u;

/** Among tasks only: where goals are listed, "toàn tỉnh có 80% số xã đạt chuẩn" is one. */
const stated = /(?<!\p{L})toàn (?:tỉnh|huyện|thành phố|xã) có(?!\p{L})/u;

/** Characters before a number in which the words that make it a goal, or none, may stand. */
const reach = 400;

/**
 * Whether a number of a sentence is something to reach. In a part about goals every number is, unless
 * the words report the past; among tasks the words themselves have to say so.
 */
export function isGoal(plain: string, number: Quantity, topic: Topic | null): boolean {
  const before = plain.slice(Math.max(0, number.start - reach), number.start);
  const isStriving = striving.test(before);
  if (!isStriving && (reported.test(before) || (topic === 'work' && stated.test(before))))
    return false;
  switch (topic) {
    case 'goal':
      return true;
    case 'work':
      return number.unit !== null && (isStriving || isAsked(before.slice(-60), number.unit));
    case 'purpose':
    case 'assessment':
    case 'money':
    case 'closing':
    case null:
      return false;
  }
}

/** A share of costs, not of what is done. */
const share = /(?:hỗ trợ|đối ứng|mức|miễn|giảm trừ|phí|lãi suất|thuế|tại|vốn|chi trả)\s*$/u;

function isAsked(before: string, unit: string): boolean {
  if (asking.test(before)) return true;
  if (unit.startsWith('%')) return !share.test(before);
  return producing.test(before) && counted.test(unit);
}
