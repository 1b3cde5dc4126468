import { Temporal } from 'temporal-polyfill';

/** A number of a cell, as written, and the UTF-16 place of its first digit. */
interface Written {
  readonly digits: string;
  readonly at: number;
}

interface WrittenDate {
  readonly day: Written;
  readonly month: Written;
  readonly year: Written | null;
  /** Behind its last digit. */
  readonly end: number;
}

/** "30/6/2020", "30 - 6", "30.06.20266": the year may have too few or too many digits. */
const numericDate =
  /(?<![\d/.-])(\d{1,2})\s*[/.\-–]\s*(\d{1,2})(?:\s*[/.\-–]\s*(\d{2,5}))?(?![\d/])/dgu;

const dateInWords = /(?<!\d)(\d{1,2})\s+th[áa]ng\s+(\d{1,2})(?:[\s,/]+(?:năm\s+)?(\d{3,5}))?/dgiu;

/** "30/62020", "3006/2020", "30062020": signs left out. */
const gluedDate =
  /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(20\d{2})(?!\d)|(?<!\d)([0-3]\d)([01]\d)[/.-]?(20\d{2})(?!\d)/gu;

const quarterNumber = /(?<=(?<!\p{L})q(?:u[ýyí]|úy)?[\s.]*)(\d{1,2}|[ivxl]{1,4})(?![\p{L}\d])/giu;
const monthNumber = /(?<=(?<!\p{L}|\d\s*)th[áa]ng\s*)(\d{2})(?!\d)/giu;
const monthOrQuarterWithoutYear = /(?:qu[ýyí]|úy|tháng)\s*(?:[IVX]+|\d{1,2})(?=\s*$)/iu;

/** The cell with numbers put right in the ways in which people mistype them, likelier ways first. */
export function repairNumbers(text: string, planYear: number): string[] {
  const dates = [...findDates(text, numericDate), ...findDates(text, dateInWords)];
  return [
    ...[...text.matchAll(gluedDate)].map((match) => spreadOut(text, match)),
    ...dates.flatMap((date) => repairDate(text, date, planYear)),
    ...[...text.matchAll(quarterNumber)].flatMap((match) => repairQuarter(text, match)),
    ...[...text.matchAll(monthNumber)].flatMap((match) => repairMonth(text, match)),
    ...repairYear(text, planYear),
  ];
}

function findDates(text: string, pattern: RegExp): WrittenDate[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [day, month, year] = [1, 2, 3].map((group): Written | null => {
      const place = match.indices?.[group];
      return place === undefined ? null : { digits: match[group] ?? '', at: place[0] };
    });
    const end = match.index + match[0].length;
    return { day: day ?? nothing, month: month ?? nothing, year: year ?? null, end };
  });
}

const nothing: Written = { digits: '', at: 0 };

/** A day and a month that were swapped, a month that there is not, a day behind the end of its month. */
function repairDate(text: string, date: WrittenDate, planYear: number): string[] {
  const { day, month, year } = date;
  const [dayNumber, monthNumber] = [Number(day.digits), Number(month.digits)];
  if (monthNumber > 12) {
    if (dayNumber >= 1 && dayNumber <= 12) {
      return [replace(replace(text, month, day.digits), day, month.digits)];
    }
    return nearNumbers(month.digits, 12).map((near) => replace(text, month, near));
  }
  if (monthNumber < 1) return [];
  const typedYear = year?.digits.length === 4 ? Number(year.digits) : planYear;
  const length = new Temporal.PlainYearMonth(typedYear, monthNumber).daysInMonth;
  if (dayNumber <= length) return [];
  const near = dayNumber <= 31 ? [String(length)] : nearNumbers(day.digits, length);
  return near.map((one) => replace(text, day, one));
}

function repairMonth(text: string, { 0: digits, index }: RegExpExecArray): string[] {
  return nearNumbers(digits, 12).map((month) => replace(text, { digits, at: index }, month));
}

/** The last number that is possible, then digits typed in the wrong order, then one digit too many. */
function nearNumbers(digits: string, most: number): string[] {
  const isJustBeyond = Number(digits) - most <= 3;
  const [tens = '', units = ''] = digits.split('');
  const lessOrTurned = units === '' ? [] : [units + tens, tens, units];
  return [...(isJustBeyond ? [String(most)] : []), ...lessOrTurned].filter(
    (near) => Number(near) >= 1 && Number(near) <= most,
  );
}

/** "Quý V", "Quý 5" and "Quý IIII": the fourth, or the third, is what comes nearest. */
function repairQuarter(text: string, match: RegExpExecArray): string[] {
  const [numeral] = match;
  if (/^(?:0?[1-4]|i{1,3}|iv)$/iu.test(numeral)) return [];
  const written = { digits: numeral, at: match.index };
  if (/\d/u.test(numeral))
    return nearNumbers(numeral, 4).map((near) => replace(text, written, near));
  return ['IV', 'III'].map((near) => replace(text, written, near));
}

/** "30/62020" as "30/6/2020". */
function spreadOut(text: string, match: RegExpExecArray): string {
  const date = match.slice(1).filter(Boolean);
  return replace(text, { digits: match[0], at: match.index }, date.join('/'));
}

/** A year that nobody plans for becomes the plan year; one left out may be the next. */
function repairYear(text: string, planYear: number): string[] {
  const years = [...text.matchAll(/(?<!\d)(?:20\d{1,3}|19\d{2})(?!\d)/gu)];
  const corrected = years.map(({ 0: digits, index }) =>
    replace(text, { digits, at: index }, String(planYear)),
  );
  const short = findDates(text, numericDate).find(({ year }) => year === null);
  const end = short?.end ?? monthOrQuarterEnd(text);
  const nextYear = end === null ? [] : [`${text.slice(0, end)}/${planYear + 1}${text.slice(end)}`];
  return [...corrected, ...nextYear];
}

function monthOrQuarterEnd(text: string): number | null {
  const match = monthOrQuarterWithoutYear.exec(text);
  return match === null ? null : match.index + match[0].length;
}

function replace(text: string, { digits, at }: Written, by: string): string {
  return text.slice(0, at) + by + text.slice(at + digits.length);
}
