import { nextAction, openingAt } from '../tasks/readAction.ts';
import { plainText } from '../words/plainText.ts';
import { readWords, startOf } from '../words/wordList.ts';

/** Words before a subject that say when or how strongly; as `plainText` writes them. */
const leading =
  /^(?:[\s,:;-]+|(?:ngày \d{1,2}(?:\/| tháng )\d{1,2}|tháng \d{1,2}|quý (?:[ivx]+|\d))(?:\/\d{4}| năm \d{4})?(?![\p{L}\d])|(?:(?:đến )?cuối nhiệm kỳ|không (?:để|có|còn)(?=\s*(?:quá\s*)?$)|phấn đấu|trong đó|quyết tâm|bảo đảm|đảm bảo|(?:nghị quyết |chương trình |kế hoạch |đề án )?(?:đặt|đề) (?:ra )?(?:mục tiêu|chỉ tiêu)|duy trì|giữ ổn định|giữ vững|giữ|ổn định|góp phần|và|có|đến|hết|cuối|đến hết|đến cuối|trước|vào|trong|hằng năm|hàng năm|mỗi năm|bình quân|riêng|lũy kế|tham mưu|tương ứng|toàn tỉnh|toàn huyện|toàn xã|toàn thành phố|cả tỉnh|giảm|kéo giảm|cắt giảm|đạt(?: và vượt)? (?:chỉ tiêu|mục tiêu)|tăng(?! trưởng)|nâng(?! cấp| cao)|đưa(?! vào)|phấn đấu có|giai đoạn|năm|từ)(?!\p{L})|\d{4}(?:\s*-\s*\d{4})?)/u;
/** Words between a subject and its number. */
const trailing =
  /(?:[\s,:;(≥≤<>-]+|^quá|(?<!\p{L})(?:đạt|trên|dưới|hơn|từ|(?<!trở )lên|xuống|còn|chiếm|khoảng|là|mức|ở mức|ít nhất|tối thiểu|tối đa|không dưới|không quá|không vượt quá|không thấp hơn|bình quân|trung bình|phấn đấu|duy trì|ổn định|dự kiến|(?<!cắt )giảm|tăng|(?<!giá trị tăng )thêm|có|(?<!(?:mặt|công|đồng|văn|cân) )bằng|gấp|tại|được|đến|tới|hằng năm|hàng năm|mỗi năm|đều|cho|cả năm|theo dự toán|trung ương giao|tỉnh giao|(?<!bàn |chuyển )giao|cuối|đến cuối nhiệm kỳ|đến năm \d{4}|đến hết năm \d{4}|năm \d{4}|vào năm \d{4}|(?:đến|trước|trong|vào|hết|đến hết) (?:ngày \d{1,2}(?:\/| tháng )\d{1,2}|tháng \d{1,2}|quý (?:[ivx]+|\d))(?:(?:\/| năm )\d{4})?|từ [\d.,]+ ?%?|so với(?: cùng kỳ)?))$/u;

/**
 * What is to be reached, from the words of its segment before and behind the number: "Tỷ lệ hộ nghèo",
 * or "Tỷ lệ hộ dân có nước sạch" for "95% hộ dân có nước sạch". Empty where they name nothing, as in
 * "…, đến năm 2030 đạt 8%". `spoken`: what the words before them in their sentence speak of.
 */
export function targetName(
  before: string,
  behind: string,
  { unit, kind }: { readonly unit: string | null; readonly kind: string | null },
  spoken: string | null = null,
): string {
  const whose = withoutActor(withoutWork(strip(lastClause(before))));
  const subject = isVisit(whose, unit) ? '' : fromEach(whose);
  const each = /^mỗi (?!năm|tháng|quý)\p{L}+(?: \p{L}+){0,3}$/iu
    .exec(subject)?.[0]
    .replace(doing, '');
  const isNamed = countWords(subject) >= 2 || /^\p{Lu}{3,}$/u.test(subject);
  const isWhole = isNamed && !isVerb(subject) && each === undefined && !isGroup(subject);
  // "Kiểm tra … đối với 100% tổ chức đảng": the words before are not complete without those behind.
  const isOpen = / (?:đối với|của|với|bởi)$/iu.test(subject) && strip(behind) !== '';
  if (isWhole && !isOpen) return capitalise(subject);
  // "…, tăng 12% so với dự toán" and "…, bằng 35% GRDP" go on with what stands before.
  if (subject === '' && goesOn(before, behind)) return '';
  if (subject === '' && spoken !== null && ofPlan.test(behind)) return '';
  const described = strip(
    behind
      .replace(
        /^\s*(?:trở lên|trở xuống)|^\s*\((?:đến |vào |đến cuối )?năm \d{4}\)|\s+(?:trở lên|trở xuống)\s*$|\s*\([^)]*$|, không (?:để|có|còn) .*$/gu,
        '',
      )
      .replace(deadline, ''),
  );
  // "Xây dựng 248 trường, khởi công 100% trước …": of what the sentence spoke of before.
  const isBareVerb = described === '' && unit?.startsWith('%') === true && isVerb(subject);
  if (isBareVerb && spoken !== null) return `${capitalise(subject)} ${lowerFirst(spoken)}`;
  const isTitle = described !== '' && /^(?:đồng chí|đ\/c)$/iu.test(unit ?? '');
  const counted = unit === null || isTitle || isMeasure(unit) ? undefined : unit.replace(scale, '');
  // "…, lũy kế đạt 78 xã": of the communes that the sentence spoke of before.
  const isSame =
    spoken !== null &&
    !/^tỷ/iu.test(spoken) &&
    subject === '' &&
    described === '' &&
    counted !== undefined;
  if (isSame && plainText(spoken).includes(plainText(counted))) return '';
  if (each !== undefined || isGroup(subject))
    return nameOfEach(each ?? subject, counted, described);
  const words =
    unit?.startsWith('%') === true ? described : [counted, described].filter(Boolean).join(' ');
  const whole = [
    subject,
    unit?.startsWith('%') === true && subject === '' && words !== '' && kind === 'level'
      ? `tỷ lệ ${words}`
      : words,
  ]
    .filter((part) => part !== '')
    .join(' ');
  return capitalise(whole);
}

/**
 * "… trước ngày 05/9/2026", "… chậm nhất trong quý II": by when, at the end of what is counted; not
 * "… trước 1 tuổi", "… trước 24 giờ", which say of what.
 */
const deadline =
  /(?:^|[\s,]+)(?:xong )?(?:trước|chậm nhất|muộn nhất)(?!\p{L})(?: (?:là|vào|trong|ngày|tháng|quý|năm|thời điểm|khi|lễ|đến|hết|tháng))*\s+(?:\d{1,2}\/\d|(?<=(?:ngày|tháng|quý|năm)\s+)\d|[ivx]+(?!\p{L})|(?:đầu|giữa|cuối|kỳ họp|khai giảng|tết|đại hội|mùa|năm học)(?!\p{L})).*$/iu;

/** "Đến cuối năm đạt 100% kế hoạch vốn": of what was planned, whatever it was. */
const ofPlan =
  /^\s*(?:kế hoạch|dự toán|chỉ tiêu|nhiệm vụ)(?: (?:vốn|năm|giao|được giao|đề ra|trên giao|tỉnh giao|đã giao))*\s*$/iu;

const scale = /^(?:(?:trăm|nghìn|ngàn|vạn|triệu) )+/u;

/** "Trồng mới 2.000 ha rừng" is about "rừng", "xây dựng 10 mã số" about "mã số". */
function isMeasure(unit: string): boolean {
  return /^(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ) )*(?:ha|km2|km²|km|m2|m²|m3|m³|cm|mm|m|mwp|mw|kwh|mwh|gw|kw|tấn|tạ|kg|lít|đồng(?! (?:chí|bào|hồ))|usd)(?![\p{L}\d])/iu.test(
    unit,
  );
}

/** "…, phấn đấu đến ngày 31/01 giải ngân": what is striven for, not what is done for it. */
const striven = /[,;]\s*(?=(?:phấn đấu|quyết tâm|xây dựng|thành lập|hình thành)\s)/iu;
/** "Tỉnh là trung tâm của vùng, quy mô kinh tế số …": what somebody is says nothing of the number. */
const stated = /^[^,;]* (?:là|trở thành) [^,;]*[,;]\s*(?=\p{L}+ \p{L}+)/iu;

function lastClause(before: string): string {
  const clauses = before.split(striven);
  const last = clauses.at(-1) ?? before;
  const whole = clauses.length > 1 && strip(last) !== '' ? last : before;
  const behind = whole.replace(stated, '');
  return countWords(strip(behind)) >= 2 ? behind : whole;
}

/** "Tập trung xây dựng và công nhận": how and that something is done, but nothing of what. */
function withoutWork(subject: string): string {
  return /^(?:tập trung|tiếp tục|đẩy mạnh|chú trọng)(?!\p{L})/iu.test(subject) && isVerb(subject)
    ? ''
    : subject;
}

/** "Mỗi đoàn thể xây dựng 01 mô hình": what each of them does, behind who it is. */
const doing = / (?:xây dựng|tổ chức|thành lập|hình thành|thực hiện|đăng ký|phát triển|vận động)$/iu;

/** "Đón 120.000 lượt khách": visits are of somebody, whoever receives them. */
function isVisit(subject: string, unit: string | null): boolean {
  return unit?.startsWith('lượt') === true && /^(?:đón|phục vụ|thu hút)$/iu.test(subject);
}

/** "Vận động mỗi xã có 02 hộ …": what is done says less than for whom each. */
function fromEach(subject: string): string {
  const at = subject.search(/(?<=\s)mỗi (?!năm|tháng|quý)/iu);
  return at > 0 && isVerb(subject.slice(0, at)) ? subject.slice(at) : subject;
}

/** "UBND tỉnh tổ chức kiểm tra ít nhất 30%": what is done, and not who does it. */
function withoutActor(subject: string): string {
  if (
    !/^(?:các )?(?:ubnd|ủy ban|sở|ban|đảng ủy|huyện ủy|thành ủy|tỉnh ủy|cấp ủy|hội|mttq|công an) /iu.test(
      subject,
    )
  )
    return subject;
  const words = readWords(subject);
  const at = nextAction(words, 1, words.list.length);
  const action = at === null ? '' : subject.slice(startOf(words, at));
  return action !== '' && isVerb(action) ? action : subject;
}

function isGroup(subject: string): boolean {
  return /^(?:các|tất cả các) (?:xã|phường|huyện|thôn|trường|địa phương|đơn vị)$/iu.test(subject);
}

/** "Mỗi xã có 01 tổ công nghệ số": "Tổ công nghệ số mỗi xã"; "Các xã đạt 15 tiêu chí": "Số tiêu chí mỗi xã". */
function nameOfEach(group: string, counted: string | undefined, described: string): string {
  const each = plainText(group).replace(/^(?:tất cả các|các)(?!\p{L})/u, 'mỗi');
  const things = [counted, described].filter(Boolean).join(' ');
  if (things === '') return capitalise(group);
  return capitalise(described === '' ? `số ${things} ${each}` : `${things} ${each}`);
}

function goesOn(before: string, behind: string): boolean {
  return (
    /^\s*(?:bằng|chiếm|tương đương)\s*$/iu.test(before) || /^\s*(?:%\s*)?so với/iu.test(behind)
  );
}

function strip(words: string): string {
  let plain = plainText(words);
  let start = 0;
  for (
    let match = leading.exec(plain);
    match !== null && match[0] !== '';
    match = leading.exec(plain)
  ) {
    start += match[0].length;
    plain = plain.slice(match[0].length);
  }
  for (let match = trailing.exec(plain); match !== null; match = trailing.exec(plain)) {
    plain = plain.slice(0, match.index);
  }
  return words.slice(start, start + plain.length).trim();
}

/** "Kết nạp", "Hoàn thành": what is done, but not yet to what. */
function isVerb(words: string): boolean {
  const list = readWords(words.replace(/ (?:mới|thêm)$/iu, ''));
  let at = 0;
  for (let length = openingAt(list, at); length > 0; length = openingAt(list, at)) {
    at += length;
    if (list.list[at]?.plain === 'và') at += 1;
  }
  return list.list.length > 0 && at === list.list.length;
}

function countWords(words: string): number {
  return words.split(/\s+/u).filter((word) => word !== '').length;
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLocaleLowerCase('vi') + words.slice(1);
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
