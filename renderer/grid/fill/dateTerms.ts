import type { Term } from './term.ts';

interface WrittenDate {
  /** The words ahead of it, e.g. "Trước ". */
  readonly before: string;
  readonly year: number;
  /** January is 0. */
  readonly month: number;
  readonly day: number;
  /** What stands between day, month and year: "/", or " tháng " and " năm ". */
  readonly marks: readonly [string, string];
  /** Digits that day and month have at least. */
  readonly width: 1 | 2;
}

const dayMs = 86_400_000;

/** Ends of months, counted in months: 31/3, 30/6, 30/9 */
export function readEndOfMonth(words: string): Term | null {
  const date = readDate(words);
  if (date === null || date.day !== lastDay(date.year, date.month)) return null;
  return monthTerm(date, 'end', 31);
}

/** The same day of months, counted in months: 15/1, 15/2; the last day of those that lack it. */
export function readDayOfMonth(words: string): Term | null {
  const date = readDate(words);
  return date === null ? null : monthTerm(date, String(date.day), date.day);
}

/** "30/6/2020", "Trước 01/07/2020", "ngày 30 tháng 6 năm 2020", counted in days. */
export function readDay(words: string): Term | null {
  const date = readDate(words);
  if (date === null) return null;
  return {
    kind: `date ${date.before}`,
    count: Date.UTC(date.year, date.month, date.day) / dayMs,
    goesOnAlone: true,
    write(count) {
      const next = new Date(count * dayMs);
      return writeDate(date, next.getUTCFullYear(), next.getUTCMonth(), next.getUTCDate());
    },
  };
}

function monthTerm(date: WrittenDate, which: string, day: number): Term {
  return {
    kind: `day ${which} ${date.before}`,
    count: date.year * 12 + date.month,
    goesOnAlone: false,
    write(count) {
      const year = Math.floor(count / 12);
      const month = count % 12;
      return writeDate(date, year, month, Math.min(day, lastDay(year, month)));
    },
  };
}

/** Null for days that no calendar has. */
function readDate(words: string): WrittenDate | null {
  const match = /^(.*?)(\d{1,2})(\/|\s+tháng\s+)(\d{1,2})(\/|\s+năm\s+)(\d{4})$/isu.exec(words);
  if (match === null) return null;
  const [, before = '', dayDigits = '', first = '', monthDigits = '', second = ''] = match;
  const [yearDigits = ''] = match.slice(6);
  const [day, month, year] = [Number(dayDigits), Number(monthDigits) - 1, Number(yearDigits)];
  if (month < 0 || month > 11 || day < 1 || day > lastDay(year, month)) return null;
  const width = dayDigits.startsWith('0') || monthDigits.startsWith('0') ? 2 : 1;
  return { before, year, month, day, marks: [first, second], width };
}

function writeDate(
  { before, marks, width }: WrittenDate,
  year: number,
  month: number,
  day: number,
): string {
  const pad = (number: number): string => String(number).padStart(width, '0');
  return `${before}${pad(day)}${marks[0]}${pad(month + 1)}${marks[1]}${year}`;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
