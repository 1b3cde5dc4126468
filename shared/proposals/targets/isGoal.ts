import type { Topic } from '../topics.ts';
import type { Quantity } from './readNumber.ts';

/** Words directly before a number that make it a goal also among tasks. */
const asking =
  /(?:đạt|tối thiểu|ít nhất|không dưới|không quá|tối đa|trên|dưới|giảm|giảm còn|giảm xuống|còn|tăng|tăng thêm|lên|vượt|công nhận|kết nạp|kết nạp mới|trồng mới|việc làm cho|việc làm mới cho|phấn đấu|phấn đấu có|bảo đảm|đảm bảo|thêm)\s*(?:từ |là |mức |khoảng |được |trên |có )*$/u;
/** Among tasks, work that is counted: "trồng mới 350 ha", "đào tạo nghề cho 2.000 lao động". */
const producing =
  /(?<!(?:đã|từng|đang) (?:được )?)(?<!\p{L})(?:chuyển đổi|cải tạo|sửa chữa|bê tông hóa|nhựa hóa|cứng hóa|nạo vét|(?<!(?:đoàn|tổ|ban) )(?:kiểm tra|giám sát)(?: chuyên đề)?|vận động|giải quyết việc làm|tạo việc làm|trồng|trồng mới|đào tạo|công nhận|xây dựng(?: mới| thêm)?|thành lập(?: mới)?|hình thành(?: mới)?|phát triển(?: mới| thêm)?|thu hút|nâng cấp|xóa|đưa|(?:đào tạo|bồi dưỡng|tập huấn|nghề|việc làm|việc làm mới)[^,;\d]{0,20} cho)\s*(?:được |trên |ít nhất |khoảng )?$/u;
const counted =
  /^\s*(?:nghìn |triệu )*(?:ha|km|m|mw|tấn|m2|m²|m3|xã|thôn|hộ|người|lao động|lđ|đảng viên|chi bộ|tổ chức(?: đảng)?|đảng ủy|doanh nghiệp|hợp tác xã|tổ hợp tác|htx|sản phẩm|chuỗi|mô hình|trường|căn|nhà(?= (?:tình|đại đoàn kết|ở|nhân ái|đồng đội))|cây|lượt)(?!\p{L})/iu;
/** What figures are given for, at the beginning of a line that only states them. */
const measured =
  '(?:sản lượng|năng suất|diện tích|(?:tổng )?đàn|giá trị|thu nhập|doanh thu|kim ngạch|số lượng)';
const budget =
  '(?:thu (?:trên địa bàn|ngân sách|nội địa)|chi (?:ngân sách|cân đối)|tổng (?:thu|chi|vốn|sản lượng|giá trị))';
const statesFigures = new RegExp(
  String.raw`^(?:[^:;\d]{3,40}:)?\s*(?:${measured}(?: \p{L}+){1,8}|${budget}(?: \p{L}+){0,8}) [\d.,]+ ?\p{L}`,
  'u',
);
const statedFigure = new RegExp(
  String.raw`(?:^|[,;:])\s*(?:${measured}|${budget})(?: \p{L}+){0,8} $`,
  'u',
);
/** Behind it nothing goes on, as in "giá trị hợp đồng 5 tỷ đồng phải thẩm định". */
const endsStatement = /^\s*(?:trở lên)?\s*(?:\([^)]*\))?\s*(?:[,;.]|$)/u;
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
      return number.unit !== null && (isStriving || isAsked(plain, number, number.unit));
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

function isAsked(plain: string, { start, digitsEnd, end }: Quantity, unit: string): boolean {
  const before = plain.slice(Math.max(0, start - 60), start);
  if (asking.test(before)) return true;
  if (unit.startsWith('%')) return !share.test(before);
  // "Sản lượng lúa 8.125 tấn, năng suất 6,5 tấn/ha": the line says nothing but what is to be reached.
  const isStated = statedFigure.test(plain.slice(0, start)) && endsStatement.test(plain.slice(end));
  if (isStated && statesFigures.test(plain)) return true;
  return producing.test(before) && counted.test(plain.slice(digitsEnd, digitsEnd + 60));
}
