import type { Stretch } from '../words/sentences.ts';

/** A number of a sentence with what it counts; places are UTF-16 units in the sentence. */
export interface Quantity extends Stretch {
  readonly value: number;
  /** The end of a range: "60-70%", "từ 20 đến 25"; null for one number. */
  readonly upper: number | null;
  /** Behind the digits; the unit follows. */
  readonly digitsEnd: number;
  /** As written: "%", "tỷ đồng", "xã"; null when none follows. */
  readonly unit: string | null;
}

/** Thousands are parted by points, decimals by a comma: "10.160,896". */
const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?(?:\.\d{1,2}(?!\d))?`;
/** Units that are often written without a space before them: "1.500MW", "1,8km". */
const joined =
  '(?:km2|km²|km|m2|m²|m3|m³|ha|mwp|mw|kwh|mwh|kw|gw|kg|tấn|tạ|lít|cm|mm|m|tỷ|triệu)(?![\\p{L}\\d])';
/** "12/15 xã": how many there are in all follows the number. */
const outOf = String.raw`\/\d{1,3}(?=\s+(?:xã|phường|huyện|thị trấn|thôn|bản|buôn|ấp|trường|trạm|tiêu chí|khu|đơn vị|chi bộ|cơ quan|tổ)(?!\p{L}))`;
/** "Khu phố văn hóa: 8/8": the same without a noun. */
const outOfAll = String.raw`(?<=:\s{0,3}\d{1,3})\/\d{1,3}(?=\s*(?:[.;,)]|$))`;
/** Behind the digits stands no other part of a name, date or number: "3G", "12/5", "05-KH". */
const alone = String.raw`(?![\d/])(?!-?\p{L}*\d)(?![\p{L}])(?!-\p{L})(?!\.\d)`;
/** A number behind a hyphen belongs to the word before it: "Covid-19". */
const quantity = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(?<![\d\p{L}]-)(${number})(?:(?:\s*%)?(?:\s*-\s*|\s+đến\s+)(${number}))?(?:${outOf}|${outOfAll})?(?:(?=${joined})|${alone}(?!,\d))`,
  'gu',
);

const scale = '(?:trăm |nghìn |ngàn |vạn |triệu |tỷ )*';
const per = String.raw`(?: ?/ ?(?:\d+(?:\.\d{3})* ?)?\p{L}+[23²³]?(?: dân| đồng| người| lao động| giường|(?<=ngày) đêm|(?<=phụ) nữ|(?<=thị) xã)?)*`;
const measures = new RegExp(
  String.raw`^\s*((?:${scale}(?:đồng(?! (?:chí|bào|hồ)(?!\p{L}))|usd|đô la mỹ|đô la|vnđ|vnd)|%o|‰|%|điểm phần trăm|điểm %|(?:${scale})(?:km2|km²|km|m2|m²|m3|m³|ha|hecta|mwp|mw|kwh|mwh|gw|kw|tấn|tạ|kg|lít|ml|mm|cm|m|mbps|giờ|phút|độ)(?![\p{L}\d]))${per})`,
  'u',
);
/** Nouns of one syllable that count; other nouns are taken with the word behind them. */
const classifiers =
  'đồng chí|đ/c|kỳ họp|kỳ|khu phố|xã|phường|huyện|tỉnh|hộ|người|thôn|bản|ấp|trường|khu|cụm|căn|con|cây|lớp|chợ|cầu|tàu|chiếc|nhà|trạm|đội|em|cháu|lần|lượt|ngày|tháng|năm|quý|tuần|vụ|suất|cái|bộ|tuyến|công trình|dự án|mô hình|sản phẩm|lao động|doanh nghiệp|đảng viên|chi bộ|bác sĩ|giường bệnh|giường|hợp tác xã|đề án|tiêu chí|học sinh|sinh viên|cán bộ|điểm|bậc|tuổi|thủ tục|cơ sở|đơn vị|hội viên|đoàn viên|máy|tổ chức đảng|tổ chức|tổ hợp tác|tổ|phòng|hồ|đập|vùng|chuỗi|sáng kiến|bệnh viện|nhà máy|thuê bao|kcn|ccn|htx|ca|di tích|thành phố|thị xã|thị trấn|quận|nghìn|triệu|phần trăm';
/** Words that go on with the sentence and name nothing that is counted. */
const linking =
  '(?:và|của|với|theo|để|trong|tại|trên|vào|từ|đến|đạt|là|có|được|so|cho|hoặc|trở|dưới|bằng|do|về|khi|nhằm|tăng|giảm|gồm|phải)(?!\\p{L})';
const noun = new RegExp(
  String.raw`^\s+(?!${linking})(${scale}(?:(?:${classifiers})(?![\p{L}\d])|\p{L}+ (?!${linking})\p{L}+|\p{L}+)${per})`,
  'u',
);

/** Every number of a sentence, from left to right; `plain` is the sentence as `plainText` writes it. */
export function readNumbers(plain: string, text: string): Quantity[] {
  return [...plain.matchAll(quantity)].map((match) => {
    const [all, first = '', last] = match;
    const digitsEnd = match.index + all.length;
    const behind = plain.slice(digitsEnd, digitsEnd + 80);
    const unit = (measures.exec(behind) ?? noun.exec(behind))?.[1] ?? null;
    const at = unit === null ? digitsEnd : digitsEnd + behind.indexOf(unit);
    return {
      value: valueOf(first),
      upper: last === undefined ? null : valueOf(last),
      start: match.index,
      digitsEnd,
      end: unit === null ? digitsEnd : at + unit.length,
      unit:
        unit === null
          ? unitBefore(plain.slice(0, match.index), all)
          : text.slice(at, at + unit.length),
    };
  });
}

const perPopulation =
  /(?:^|[\s;,])số ([^,;:\d]{2,30}?\/\s?(?:[\d.]+ ?)?(?:vạn |nghìn |ngàn |triệu )*(?:dân|người|lao động|hộ))\s*(?:đạt|là|:)?\s*$/u;
const countedBefore = new RegExp(`(?:^|[;,.-]) *(${classifiers})(?![\\p{L}\\d])[^;,.:]*: *$`, 'u');

/** "Số bác sĩ/vạn dân: 9,5", "khu phố văn hóa: 8/8": the unit stands before the number. */
function unitBefore(before: string, digits: string): string | null {
  const unit = digits.includes('/') ? countedBefore.exec(before)?.[1] : undefined;
  return unit ?? perPopulation.exec(before)?.[1] ?? null;
}

function valueOf(digits: string): number {
  const isDecimalPoint = /^\d+\.\d{1,2}$/.test(digits);
  return Number(isDecimalPoint ? digits : digits.replaceAll('.', '').replace(',', '.'));
}
