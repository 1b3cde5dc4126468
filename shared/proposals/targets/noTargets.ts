import type { Quantity } from './readNumber.ts';

/** Numbers that are nothing to reach. `before` and `behind` are plain text around the number. */
interface NoTarget {
  readonly name: string;
  readonly is: (number: Quantity, before: string, behind: string) => boolean;
}

const rules: readonly NoTarget[] = [
  {
    name: 'a year, month or day',
    is: ({ unit, value, upper }, before) =>
      (/(?:năm|tháng|quý|ngày|giai đoạn|nhiệm kỳ|thời kỳ|năm học|từ nay đến|kỳ|thế kỷ|tuần)\s*$/u.test(
        before,
      ) &&
        !/(?:mỗi|hằng|hàng) (?:năm|tháng|quý|ngày|tuần)\s*$/u.test(before)) ||
      (isYear(value) && /năm\s*(?:\d{4}\s*(?:-|và|,|đến)\s*)+$/u.test(before)) ||
      ((unit === null || /^(?:so|và|đến|có|đạt|là|tăng|được)/u.test(unit)) &&
        isYear(value) &&
        (upper === null || isYear(upper))),
  },
  {
    name: 'the number of a document, article or congress',
    is: (_, before, behind) =>
      /(?:^|[^\p{L}])(?:số|nghị quyết|chỉ thị|kết luận|quyết định|nghị định|thông tư|luật|điều|khoản|điểm|mục|khóa|lần thứ|thứ|kỳ họp|hội nghị|trung ương|phụ lục|phụ biểu|biểu|quốc lộ|ql|đường|tiêu chí số|vành đai|tuyến|chương|nq|đề án|chương trình|cấp độ|mức độ|cấp|loại|hạng|khu vực|vùng|nhóm|tổ|thôn|ấp|khu phố|phường|quận|lô|đợt|vòng|bước|zone|khối|lớp)\s*$/u.test(
        before,
      ) &&
      !/^\s*(?:%|-\s*\d+\s*%)/u.test(behind) &&
      !/(?:tổng số|tất cả|nâng|thêm|con số|có)\s*$/u.test(before) &&
      !countsThings(behind),
  },
  {
    name: 'a further number of a list of grades: "mức độ 3, 4"',
    is: (_, before) =>
      /(?:mức độ|cấp độ|loại|hạng|nhóm|khoản|điều|lớp) \d{1,2}(?:(?:,| và| hoặc) \d{1,2})*(?:,| và| hoặc) $/u.test(
        before,
      ),
  },
  {
    name: 'a bound below which something is to be done about it',
    is: (_, before) =>
      /(?:giải ngân|(?:thu hồi|điều chuyển|xử lý|kiểm điểm|phê bình|nhắc nhở|chấm dứt|cắt giảm) [^;]*(?:các|những|đối với|có|nơi) [^,;]*)\s(?:đạt )?(?:dưới|thấp hơn|không đạt)\s*$/u.test(
        before,
      ),
  },
  {
    name: 'the share of costs that is paid',
    is: ({ unit }, _, behind) =>
      unit === '%' &&
      /^\s*%\s*(?:tổng )?(?:chi phí|kinh phí|mức lương|học phí)(?!\p{L})/u.test(behind),
  },
  {
    name: 'an age',
    is: ({ unit }, before) => unit === 'tuổi' && !/tuổi thọ/u.test(before),
  },
  {
    name: 'a length of time that is not itself to be reached',
    is: ({ unit }, before) =>
      /^(?:năm|tháng|ngày|tuần|quý|giờ|phút|nhiệm kỳ)(?:[^\p{L}/]|$)/u.test(
        unit?.toLowerCase() ?? '',
      ) &&
      !/(?:số năm [^,;]{0,30}|không quá|xuống|còn|dưới|tối đa|không vượt quá|đạt|đạt tối thiểu|đạt ít nhất|đạt trên)\s*(?:còn |dưới )*$/u.test(
        before,
      ),
  },
  {
    name: 'what is counted per so many people or so much land',
    is: ({ value }, before, behind) =>
      (/(?:trên|\/|cho)\s*$/u.test(before) &&
        /^\s*(?:vạn|nghìn|triệu)?\s*(?:dân|trẻ (?:đẻ|em|dưới))(?!\p{L})/u.test(behind)) ||
      (value === 1 &&
        /trên\s*$/u.test(before) &&
        /^\s*(?:ha|m2|km2|lao động|đơn vị)(?!\p{L})/u.test(behind)),
  },
  {
    name: 'the part of a plan',
    is: (_, __, behind) =>
      /^\s*(?:khâu|đột phá|chương trình trọng|chương trình hành|trụ cột|nhóm (?!tỉnh)|nhiệm vụ|nội dung|giải pháp|bước|nguyên tắc|đầu việc|quan điểm|mục tiêu|định hướng|phong trào|cấp(?: |,|$)|lĩnh vực|trục|vùng (?:kinh tế|động lực|đô thị)|không gian|rõ|nhất|bên|loại hình|hình thức|chiều|cùng|khó khăn)/u.test(
        behind,
      ),
  },
  {
    name: 'a place in a ranking or group',
    is: (_, before) =>
      /(?:nhóm|tốp|top|một trong|trong số|xếp thứ|thứ hạng|hạng|đứng thứ)\s*(?:từ |trong |khoảng )?$/u.test(
        before,
      ),
  },
  {
    name: 'a cost estimate',
    is: ({ unit }, before) =>
      /(?:đồng(?! (?:chí|bào|hồ))|usd)/iu.test(unit ?? '') &&
      /(?:kinh phí|tổng mức đầu tư|tổng mức vốn|mức hỗ trợ|hỗ trợ|khái toán|trị giá|vốn đối ứng|chi phí|thiệt hại|mức phạt|mệnh giá|vốn điều lệ|bố trí)[^,;]*$/u.test(
        before,
      ),
  },
  {
    name: 'what was reached before',
    is: (_, before, behind) =>
      (/(?<!\p{L})(?:so với|ước đạt|ước thực hiện|hiện có|hiện nay|cao hơn|thấp hơn)\s*[^,;]{0,40}$/u.test(
        before,
      ) &&
        /(?<!\p{L})(?:so với|ước|hiện)/u.test(before.slice(-45))) ||
      (/(?:^|[\s(])từ\s*$/u.test(before) &&
        /^\s*[^,;]{0,40}?\s(?<!trở )(?:lên|xuống|còn)\s/u.test(behind)),
  },
  {
    name: 'a number of times that only explains a number before it',
    is: ({ unit }, before) =>
      unit === 'lần' && /[\d(][^;]*gấp\s*(?:khoảng |hơn |trên )?$/u.test(before),
  },
  {
    name: 'how often something is done',
    is: ({ unit }, before) =>
      unit === 'lần' &&
      /(?:năm|quý|tháng|tuần|nhiệm kỳ)(?!\p{L})[^,;]*(?:ít nhất|tối thiểu)\s*$/u.test(before),
  },
  {
    name: 'a step or phase of a project',
    is: ({ unit }, before) => unit === null && /\p{L}\s*$/u.test(before) && !reaches.test(before),
  },
  {
    name: 'a threshold inside a description',
    is: ({ unit }, before, behind) =>
      unit !== '%' &&
      /(?:nhóm|quy mô|công suất|diện tích|từ)\s*$/u.test(before) &&
      /^\s*[^,;]{1,25} trở lên\s+\p{L}/u.test(behind) &&
      /(?:nhóm|loại|có)\s+từ\s*$/u.test(before),
  },
];

const reaches =
  /(?:đạt|là|còn|lên|xuống|trên|dưới|quá|đến|tối thiểu|ít nhất|khoảng|từ|:|tăng|giảm)\s*$/u;

function countsThings(behind: string): boolean {
  return /^\s+(?:xã|phường|khu|cụm|trường|hộ|người|dự án|sản phẩm|doanh nghiệp|km|ha)(?!\p{L})/u.test(
    behind,
  );
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1945 && value <= 2100;
}

/** Characters around a number that the rules look at. */
const reach = 120;

/** Why a number is nothing to reach; null when nothing speaks against it. */
export function whyNoTarget(number: Quantity, plain: string): string | null {
  const before = plain.slice(Math.max(0, number.start - reach), number.start);
  const behind = plain.slice(number.digitsEnd, number.digitsEnd + reach);
  return rules.find(({ is }) => is(number, before, behind))?.name ?? null;
}
