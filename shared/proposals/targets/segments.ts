import type { Stretch } from '../words/sentences.ts';
import type { Quantity } from './readNumber.ts';

/** The part of a sentence that speaks of one number to reach. */
export interface Segment extends Stretch {
  readonly number: Quantity;
  /** A second number for the same thing: what is striven for beside what was assigned. */
  readonly stretch: Quantity | null;
}

/**
 * Cuts a sentence into one segment for each number to reach. `plain` is the sentence as `plainText`
 * writes it, `numbers` those that may be targets, in its order.
 */
export function readSegments(plain: string, numbers: readonly Quantity[]): Segment[] {
  const segments: { start: number; end: number; numbers: Quantity[] }[] = [];
  for (const number of numbers) {
    const last = segments.at(-1);
    const previous = last?.numbers.at(-1);
    if (last === undefined || previous === undefined) {
      segments.push({ start: startBefore(plain, number), end: plain.length, numbers: [number] });
      continue;
    }
    const isSecond = isStretch(plain, previous, number);
    const cut = isSecond ? null : cutBetween(plain, previous, number);
    if (cut === null) last.numbers.push(number);
    else {
      last.end = cut.end;
      segments.push({ start: cut.start, end: plain.length, numbers: [number] });
    }
  }
  return segments.map((segment) => trim(plain, segment));
}

function startBefore(plain: string, { start }: Quantity): number {
  return plain.slice(0, start).lastIndexOf(';') + 1;
}

const actor =
  '(?:chỉ tiêu )?(?:địa phương|tỉnh|huyện|thành phố|thị xã|xã|phường|hđnd tỉnh|hội đồng nhân dân tỉnh|đơn vị)?';
const striving = new RegExp(
  String.raw`^[^\d]{0,30}[,;(]?\s*(?:và |nhưng )?${actor}\s*(?:phấn đấu|giao|quyết tâm)(?: (?:đạt|thu|thực hiện|tăng|là|từ|trên|ít nhất|khoảng))*\s*$`,
  'u',
);

/** "15,2 tỷ đồng (phấn đấu 16 tỷ đồng)": nothing between the two speaks of anything else. */
const strivingAtOnce =
  /^\s*(?:trở lên)?\s*[,;(]\s*(?:và |nhưng )?phấn đấu(?: (?:đạt|thu|thực hiện|tăng|giảm|là|từ|trên|đến|ít nhất|khoảng|còn|xuống|dưới))*\s*$/u;
/** Behind the second number nothing is named that it counts. */
const endsAtOnce = /^\s*(?:trở lên|trở xuống)?\s*(?:[,;.)]|$)/u;

/** "Trung ương giao 4.835 tỷ đồng, tỉnh phấn đấu 5.000 tỷ đồng": two numbers for one thing. */
function isStretch(plain: string, first: Quantity, second: Quantity): boolean {
  const between = plain.slice(first.end, second.start);
  const sentence = plain.slice(Math.max(0, first.start - 80), first.start);
  const isNamed =
    /giao\s*(?:là|đạt)?\s*$/u.test(sentence) || /địa phương|tỉnh|huyện|thành phố/u.test(between);
  if (first.unit !== second.unit) return false;
  const isAtOnce = strivingAtOnce.test(between) && endsAtOnce.test(plain.slice(second.end));
  return isAtOnce || (isNamed && striving.test(between));
}

/** Where the next segment begins: a semicolon, else the comma, "và" or "trong đó" that parts the two. */
function cutBetween(
  plain: string,
  first: Quantity,
  second: Quantity,
): { end: number; start: number } | null {
  const from = first.end;
  const between = plain.slice(from, second.start);
  const marks = [
    ...between.matchAll(
      /;|[,(]\s*trong đó,?|\((?=\s*(?:năm \d{4} ?:|(?:giảm |xuống )?còn (?!lại)))|,|\s-\s|(?<=\s)(?:và|nhưng|đồng thời|với(?= (?:tổng|số|diện tích|công suất|quy mô)))(?=\s)|\t/gu,
    ),
  ];
  if (isOneSubject(plain, first, between)) return null;
  const strong =
    marks.findLast(([mark]) => mark === ';') ?? marks.find(([mark]) => /trong đó|^\(/u.test(mark));
  const first0 = marks[0];
  const isAtOnce =
    first0 !== undefined &&
    /^[^\d]{0,45}$/u.test(between.slice(0, first0.index)) &&
    isTail(between.slice(0, first0.index));
  const mark = strong ?? (isAtOnce ? first0 : marks.at(-1));
  if (mark === undefined) return null;
  return { end: from + mark.index, start: from + mark.index + mark[0].length };
}

/** "95% thôn, buôn có từ 1 đến 2 km đường": the comma is inside what the first number counts. */
function isOneSubject(plain: string, first: Quantity, between: string): boolean {
  const opens =
    /(?:^|[;,.])\s*(?:(?:có|trên|ít nhất|tối thiểu|khoảng|phấn đấu|đến năm \d{4},?)\s+)*$/u;
  return (
    first.unit === '%' &&
    opens.test(plain.slice(0, first.start)) &&
    /^\s*\p{L}+(?: \p{L}+)?(?:, \p{L}+(?: \p{L}+)?)* (?:có|đạt|được) (?:[^,;.]{0,30} )?$/u.test(
      between,
    ) &&
    between.includes(',')
  );
}

/** Words that may stand between a number and the comma behind it, without a subject of their own. */
function isTail(words: string): boolean {
  return /^\s*(?:trở lên|trở xuống|so với .*|\/.*|dân số|mỗi năm|hằng năm|hàng năm|vào năm.*|năm.*|theo .*)?\s*$/u.test(
    words,
  );
}

/** A number at the beginning of its clause goes before those behind it, which describe what is meant. */
function trim(
  plain: string,
  { start, end, numbers }: { start: number; end: number; numbers: readonly Quantity[] },
): Segment {
  const [first, second] = numbers;
  const isDual = first !== undefined && second !== undefined && isStretch(plain, first, second);
  const chosen = isDual ? first : choose(plain, start, numbers);
  const last = numbers.at(-1) ?? chosen;
  const semicolon = plain.indexOf(';', last.end);
  const words = plain.slice(start, semicolon < 0 ? end : Math.min(end, semicolon));
  const lead = /^[\s,;:()"“-]*/u.exec(words)?.[0].length ?? 0;
  const tail = signsBehind(words).exec(words.slice(lead))?.[0].length ?? 0;
  return {
    start: isDual ? start + lead : startOfClause(plain, start + lead, chosen.start),
    end: Math.max(chosen.end, start + words.length - tail),
    number: chosen,
    stretch: isDual ? second : null,
  };
}

/** What ends no words: a bracket or quotation mark that was opened in them stays. */
function signsBehind(words: string): RegExp {
  if (words.includes('(')) return words.includes('“') ? /[\s,;:./(-]*$/u : /[\s,;:."”/(-]*$/u;
  return words.includes('“') ? /[\s,;:.)/-]*$/u : /[\s,;:.)"”/-]*$/u;
}

/** "Không còn hộ đói, 100% hộ nghèo …": the number opens a clause of its own. */
const opensClause =
  /,\s*((?:có|trên|hơn|ít nhất|tối thiểu|khoảng|từ|bảo đảm|đảm bảo|phấn đấu|có từ|không dưới)\s+)*$/u;

function startOfClause(plain: string, start: number, number: number): number {
  const match = opensClause.exec(plain.slice(start, number));
  return match === null ? start : start + match.index + (/^,\s*/u.exec(match[0])?.[0].length ?? 1);
}

const reached =
  /(?:đạt|còn|lên|chiếm|xuống|là|trên|dưới|quá|ít nhất|tối thiểu|khoảng|từ|giảm|tăng|:)\s*$/u;

function choose(plain: string, start: number, numbers: readonly Quantity[]): Quantity {
  const [first, ...others] = numbers;
  if (first === undefined) throw new Error('A segment without a number.');
  const before = plain.slice(start, first.start).trim();
  const leads = before.split(/\s+/u).length <= 6 || others.length === 0;
  if (leads) return first;
  return numbers.findLast((number) => reached.test(plain.slice(start, number.start))) ?? first;
}
