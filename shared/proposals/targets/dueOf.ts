import { parsePeriod } from '../../periods/parsePeriod.ts';
import type { Node } from '../outline.ts';
import { plainText } from '../words/plainText.ts';

/** A day, month or quarter with its year: "đến hết quý II/2025", "trước ngày 30/9/2025". */
const exact =
  /(?:trước|đến hết|đến|hết|trong|vào|cuối) (?:(?:ngày )?\d{1,2}\/\d{1,2}\/|(?:ngày )?\d{1,2} tháng \d{1,2} năm |tháng \d{1,2}(?:\/| năm )|quý (?:[ivx]+|\d)(?:\/| năm ))(\d{4})(?!\d)/u;

/** A part of a year whose year stands elsewhere: "đến hết quý II", "6 tháng đầu năm". */
const partOfYear =
  /(?:(?:trước|đến hết|đến|hết|trong|vào|cuối) (?:(?:ngày )?\d{1,2}(?:\/| tháng )\d{1,2}|tháng \d{1,2}|quý (?:[ivx]+|\d))|(?:6|9|06|09|sáu|chín) tháng đầu năm)(?![\p{L}\d]|\s*[/.,-]\s*\d|,? năm \d)/u;

/** Years by which something is to be reached, in the order in which they count. */
const horizons: readonly (readonly [RegExp, (year: number) => string])[] = [
  [/trước (?:ngày \d+ tháng \d+ )?năm (\d{4})/u, (year) => `${year - 1}-12-31`],
  [/(?:đến|tới)(?: hết| cuối)? năm (\d{4})/u, (year) => `${year}-12-31`],
  [/(?:giai đoạn|thời kỳ|nhiệm kỳ|5 năm) \d{4} ?- ?(\d{4})/u, (year) => `${year}-12-31`],
  [/(?:kế hoạch|mục tiêu|chỉ tiêu) (\d{4})(?!\d)/u, (year) => `${year}-12-31`],
  [/(?:trong|vào|hết|cuối|kế hoạch) năm (\d{4})/u, (year) => `${year}-12-31`],
  [/(?:^|\s)năm (\d{4})/u, (year) => `${year}-12-31`],
];

/** "Đến cuối năm": of the year that the words around it name. */
const endOfYear =
  /(?:đến|hết|vào|trong|cả) (?:hết |cuối )?(?:năm|năm nay)(?=\s*(?:$|[,;.)]|đạt|phải|có|còn|hoàn))/u;

/**
 * The last day that is on time for a target: by its own words, else by those before it in its sentence,
 * else by the headings above, else by the title of the paper.
 */
export function dueOf(texts: readonly string[], node: Node): string | null {
  const above: string[] = [];
  for (let one = node.parent; one !== null; one = one.parent) above.push(one.body);
  let isEndOfYear = false;
  const part = texts.map(readPart).find((words) => words !== null) ?? null;
  for (const text of [...texts, ...above, withoutReports(node.title)]) {
    const own = readHorizon(withoutBases(text));
    if (own !== null && isEndOfYear) return `${own.slice(0, 4)}-12-31`;
    if (own !== null) return dayInYear(part, Number(own.slice(0, 4))) ?? own;
    isEndOfYear ||= endOfYear.test(plainText(text.slice(0, 1000)));
  }
  return null;
}

function readPart(words: string): string | null {
  return partOfYear.exec(plainText(withoutBases(words).slice(0, 1000)))?.[0] ?? null;
}

function dayInYear(part: string | null, year: number): string | null {
  return part === null ? null : parsePeriod(part, { year, issued: null }).due;
}

/** "Kết quả năm 2023, nhiệm vụ năm 2024": a title names years that are over, of laws and of meetings as well. */
function withoutReports(title: string): string {
  return plainText(title).replace(
    /(?:kết quả|tình hình|tổng kết|sơ kết|đánh giá)[^;,]*?năm \d{4}|(?:luật|hiến pháp|pháp lệnh) [^;,]*?năm \d{4}|(?:ngày \d{1,2}(?:\/| tháng )|tháng )\d{1,2}(?:\/| năm )\d{4}/gu,
    '',
  );
}

/** Without the years that a target is measured against. */
function withoutBases(words: string): string {
  return words.replace(
    /từ [^,;]{0,30}?(?:năm \d{4}|\(\d{4}\)) (?=lên|xuống|còn)|so (?:với )?[^,;)]{0,40}?năm \d{4}|gấp [^;)]{0,30}?năm \d{4}|số [^\s,;]+\/[^\s,;]+ ngày \d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4}|\([^)]*\)/giu,
    '',
  );
}

function readHorizon(words: string): string | null {
  const plain = plainText(words.slice(0, 1000));
  const day = exact.exec(plain);
  const due = day === null ? null : parsePeriod(day[0], { year: Number(day[1]), issued: null }).due;
  if (due !== null) return due;
  for (const [pattern, dayOf] of horizons) {
    const year = pattern.exec(plain)?.[1];
    if (year !== undefined) return dayOf(Number(year));
  }
  return null;
}
