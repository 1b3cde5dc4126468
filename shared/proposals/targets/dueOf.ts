import { parsePeriod } from '../../periods/parsePeriod.ts';
import type { Node } from '../outline.ts';
import { plainText } from '../words/plainText.ts';

/** A day, month or quarter with its year: "đến hết quý II/2025", "trước ngày 30/9/2025". */
const exact =
  /(?:trước|đến hết|đến|hết|trong|vào|cuối) (?:(?:ngày )?\d{1,2}\/\d{1,2}\/|tháng \d{1,2}(?:\/| năm )|quý (?:[ivx]+|\d)(?:\/| năm ))(\d{4})(?!\d)/u;

/** Years by which something is to be reached, in the order in which they count. */
const horizons: readonly (readonly [RegExp, (year: number) => string])[] = [
  [/trước (?:ngày \d+ tháng \d+ )?năm (\d{4})/u, (year) => `${year - 1}-12-31`],
  [/(?:đến|tới)(?: hết| cuối)? năm (\d{4})/u, (year) => `${year}-12-31`],
  [/(?:giai đoạn|thời kỳ|nhiệm kỳ|5 năm) \d{4} ?- ?(\d{4})/u, (year) => `${year}-12-31`],
  [/(?:kế hoạch|mục tiêu|chỉ tiêu) (\d{4})(?!\d)/u, (year) => `${year}-12-31`],
  [/(?:trong|vào|hết|cuối|kế hoạch) năm (\d{4})/u, (year) => `${year}-12-31`],
  [/(?:^|\s)năm (\d{4})/u, (year) => `${year}-12-31`],
];

/**
 * The last day that is on time for a target: by its own words, else by those before it in its sentence,
 * else by the headings above.
 */
export function dueOf(texts: readonly string[], node: Node): string | null {
  for (const text of texts) {
    const own = readHorizon(withoutBases(text));
    if (own !== null) return own;
  }
  for (let above = node.parent; above !== null; above = above.parent) {
    const due = readHorizon(withoutBases(above.body));
    if (due !== null) return due;
  }
  return null;
}

/** Without the years that a target is measured against. */
function withoutBases(words: string): string {
  return words.replace(
    /từ [^,;]{0,30}?(?:năm \d{4}|\(\d{4}\)) (?=lên|xuống|còn)|so (?:với )?[^,;)]{0,40}?năm \d{4}|gấp [^;)]{0,30}?năm \d{4}|\([^)]*\)/giu,
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
