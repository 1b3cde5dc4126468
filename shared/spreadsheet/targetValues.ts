import { measure } from '../proposals/targets/measure.ts';
import { readNumbers, type Quantity } from '../proposals/targets/readNumber.ts';
import { plainText } from '../proposals/words/plainText.ts';
import type { Target } from '../targets/target.ts';
import type { TableCell } from './tableRows.ts';

/** The numbers of a cell with the words around them. */
export interface CellValue {
  readonly quantity: Quantity;
  /** What stands before the number ("trên", "giảm còn") and behind it, as `plainText` writes it. */
  readonly before: string;
  readonly behind: string;
}

/**
 * The first number of a cell: of a number cell its value, which for percentages is what is shown, but
 * not rounded; of words what `readNumbers` finds. Null: it holds none.
 */
export function readCellValue({ cell, words }: TableCell): CellValue | null {
  if (typeof cell.value === 'number') {
    const isShare = words.trim().endsWith('%');
    const value = Number((isShare ? cell.value * 100 : cell.value).toPrecision(12));
    return { quantity: quantityOf(value, isShare ? '%' : null), before: '', behind: '' };
  }
  return readWordsValue(words);
}

export function readWordsValue(words: string): CellValue | null {
  const text = words.replace(/(\d)\s*[–—]\s*(?=\d)/gu, '$1-').replace(/^\s*[~≈]/u, 'khoảng ');
  const plain = plainText(text);
  const [quantity] = readNumbers(plain, text);
  if (quantity === undefined) return null;
  const isNegative = plain.slice(0, quantity.start).trim() === '-';
  const value = isNegative ? -quantity.value : quantity.value;
  return {
    quantity: { ...quantity, value },
    before: isNegative ? '' : plain.slice(0, quantity.start),
    behind: plain.slice(quantity.digitsEnd),
  };
}

function quantityOf(value: number, unit: string | null): Quantity {
  return { value, upper: null, unit, start: 0, digitsEnd: 0, end: 0 };
}

/** "4.835/5.000", "Trung ương giao 4.835, tỉnh phấn đấu 5.000": two values in one cell. */
export function readDualValue(
  words: string,
  header: string,
): { readonly assigned: number; readonly stretch: number } | null {
  const named = /giao[^\d]{0,30}([\d.,]+)[^]*?phấn đấu[^\d]{0,30}([\d.,]+)/iu.exec(words);
  const isDual = /giao/iu.test(header) && /phấn đấu/iu.test(header);
  const plain = isDual ? /^\s*([\d.,]+)\s*%?\s*[/\n;|]\s*([\d.,]+)\s*%?\s*$/u.exec(words) : null;
  const [, first, second] = named ?? plain ?? [];
  const [assigned, stretch] = [first, second].map((part) =>
    part === undefined ? null : (readWordsValue(part.replace(/[.,]$/, ''))?.quantity.value ?? null),
  );
  return assigned == null || stretch == null ? null : { assigned, stretch };
}

type Measured = Pick<Target, 'unit' | 'kind' | 'direction' | 'value' | 'upper' | 'baselineYear'>;

/**
 * What a target is measured by, from its name, its unit and the words of its value. "Tỷ lệ hộ nghèo
 * giảm còn" with 4 is a level at most; "Giảm tỷ lệ hộ nghèo" with 1 are points.
 */
export function measureTarget(name: string, unit: string | null, value: CellValue): Measured {
  const { quantity, before, behind } = value;
  const subject = plainText(name.replace(/\([^()]*\)\s*$/u, ''));
  const measured = measure(
    { ...quantity, unit: unit ?? quantity.unit, start: 0, digitsEnd: 0, end: 0 },
    `${subject} ${before}`,
    `${behind} ${plainText(name)}`,
  );
  return { ...measured, unit: unit ?? quantity.unit };
}

const brackets = /\(\s*(?:đvt|đơn vị tính|đơn vị)?\s*:?\s*([^()]{1,30})\)\s*$/iu;

/** The unit that ends a name: "Thu ngân sách (tỷ đồng)", "Tỷ lệ hộ nghèo, %". */
export function unitInName(name: string): string | null {
  const inBrackets = brackets.exec(name)?.[1]?.trim();
  if (inBrackets !== undefined && isUnitWord(inBrackets)) return inBrackets;
  return /[,:;-]\s*(%|‰|(?:triệu|tỷ|nghìn|ngàn)\s(?:đồng|USD|tấn)[^,]*)$/iu.exec(name)?.[1] ?? null;
}

/** The unit that a line above the table names for all of it: "Đơn vị tính: tỷ đồng". */
export function unitOfLines(lines: readonly string[]): string | null {
  for (const line of lines) {
    const words = /(?:đvt|đơn vị tính|đơn vị)\s*:\s*([^()\n]{1,30}?)\s*\)?\s*$/iu.exec(line)?.[1];
    if (words !== undefined && isUnitWord(words)) return words;
  }
  return null;
}

function isUnitWord(words: string): boolean {
  return (
    /^[%‰]/u.test(words) ||
    /^(?:(?:nghìn|ngàn|triệu|tỷ|trăm) )*(?:đồng|usd|tấn|người|ha|km2?|kg|tạ|m2|m3|kw|mw|kwh|xã|hộ|huyện|phường|thôn|trường|lớp|giường|bác sĩ|lượt|lao động|doanh nghiệp|điểm|đảng viên|chi bộ|công trình|dự án|căn|cơ sở|mô hình|sản phẩm|tiêu chí|htx|hợp tác xã|con|cây)(?:\s?[/ ].*)?$/iu.test(
      words,
    )
  );
}
