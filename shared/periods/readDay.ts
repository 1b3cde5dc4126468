import { Temporal } from 'temporal-polyfill';

/**
 * Reads a typed day ("6/1/2020", "6/1/20", "06-01-2020", "2020-01-06") as `YYYY-MM-DD`; null when it is
 * none. A year of two digits is one of this century.
 */
export function readDay(typed: string): string | null {
  const words = typed.trim();
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/u.exec(words);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(words);
  const [year, month, day] =
    local !== null ? [local[3], local[2], local[1]] : iso !== null ? iso.slice(1) : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  try {
    const date = { year: Number(year.padStart(4, '20')), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
