import type { Node } from '../outline.ts';
import { plainText } from '../words/plainText.ts';
import type { Stretch } from '../words/sentences.ts';

/** Words with which a paper begins to tell how things stand. */
const opening =
  /^(?:(?:trong )?(?:những năm|các năm|mấy năm|thời gian|nhiệm kỳ|năm) qua|qua \d+ (?:năm|tháng)|từ đầu (?:năm|nhiệm kỳ)|(?:tính )?đến nay|hiện nay|kết quả,|tuy nhiên|bên cạnh (?:đó|những|kết quả))(?!\p{L})/u;
/** Words with which it goes over to what is to be done. */
const asking =
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao(?! thông| dịch| lưu)|phấn đấu|để khắc phục|thời gian tới|những năm tới|cần|phải|(?<!đã )tập trung(?! lãnh đạo))(?!\p{L})/u;

/** Without the sentences that report: from such an opening up to the first sentence that asks for something. */
export function withoutReports(text: string, sentences: readonly Stretch[]): Stretch[] {
  let isReport = false;
  return sentences.filter(({ start, end }) => {
    const plain = plainText(text.slice(start, end));
    const opens = opening.test(plain);
    isReport = (isReport || opens) && !asking.test(plain);
    return !isReport;
  });
}

/** "Sửa đổi khoản 2 … như sau: “2. Mức hỗ trợ …”": the new words of another paper. */
export function isAmendedText({ body, parent }: Node): boolean {
  if (!/^\s*[“"]/u.test(body)) return false;
  for (let one = parent; one !== null; one = one.parent) {
    if (/^(?:sửa đổi|bổ sung|thay thế|điều chỉnh|bãi bỏ)(?!\p{L})/u.test(plainText(one.body)))
      return true;
  }
  return false;
}
