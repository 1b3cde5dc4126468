import { openingAt } from '../tasks/readAction.ts';
import { plainText } from '../words/plainText.ts';
import { readWords } from '../words/wordList.ts';

/** Words before a subject that say when or how strongly; as `plainText` writes them. */
const leading =
  /^(?:[\s,:;-]+|(?:phấn đấu|trong đó|quyết tâm|bảo đảm|đảm bảo|(?:nghị quyết |chương trình |kế hoạch |đề án )?(?:đặt|đề) (?:ra )?(?:mục tiêu|chỉ tiêu)|duy trì|giữ ổn định|giữ vững|giữ|ổn định|góp phần|và|có|đến|hết|cuối|đến hết|đến cuối|trước|vào|trong|hằng năm|hàng năm|mỗi năm|bình quân|giảm|kéo giảm|tăng(?! trưởng)|nâng|đưa|phấn đấu có|giai đoạn|năm|từ)(?!\p{L})|\d{4}(?:\s*-\s*\d{4})?)/u;
/** Words between a subject and its number. */
const trailing =
  /(?:[\s,:;(-]+|(?<!\p{L})(?:đạt|trên|dưới|hơn|từ|(?<!trở )lên|xuống|còn|chiếm|khoảng|là|mức|ở mức|ít nhất|tối thiểu|tối đa|không dưới|không quá|không vượt quá|không thấp hơn|bình quân|trung bình|phấn đấu|duy trì|ổn định|giảm|tăng|thêm|có|bằng|thêm|hằng năm|hàng năm|mỗi năm|đều|cho|cả năm|theo dự toán|trung ương giao|tỉnh giao|giao|đến năm \d{4}|đến hết năm \d{4}|năm \d{4}|vào năm \d{4}|từ [\d.,]+ ?%?|so với(?: cùng kỳ)?))$/u;

/**
 * What is to be reached, from the words of its segment before and behind the number: "Tỷ lệ hộ nghèo",
 * or "Tỷ lệ hộ dân có nước sạch" for "95% hộ dân có nước sạch". Empty where they name nothing, as in
 * "…, đến năm 2030 đạt 8%".
 */
export function targetName(
  before: string,
  behind: string,
  { unit, kind }: { readonly unit: string | null; readonly kind: string | null },
): string {
  const subject = strip(before);
  const isNamed = countWords(subject) >= 2 || /^\p{Lu}{3,}$/u.test(subject);
  const isWhole = isNamed && !isVerb(subject) && !/^mỗi /iu.test(subject);
  if (isWhole) return capitalise(subject);
  const described = strip(behind.replace(/^\s*(?:trở lên|trở xuống)/u, ''));
  const words =
    unit?.startsWith('%') === true
      ? described
      : [unit?.replace(/^(?:(?:trăm|nghìn|ngàn|vạn|triệu) )+/u, ''), described]
          .filter(Boolean)
          .join(' ');
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
  return openingAt(list, 0) === list.list.length;
}

function countWords(words: string): number {
  return words.split(/\s+/u).filter((word) => word !== '').length;
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
