/**
 * Days counted from 1 January 1970, so that a screenful of bars costs sums of whole numbers. The way
 * from a date to its number is that of the proleptic Gregorian calendar, with years that begin in March.
 */
export function dayNumber(iso: string): number {
  const [yearWritten = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const year = month > 2 ? yearWritten : yearWritten - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function isoOfDayNumber(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay(year, month, day);
}

export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `month` may be beyond 1–12: month 13 is January of the year after. */
export function firstOfMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return isoDay(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

export function lastOfMonth(year: number, month: number): string {
  return addDays(firstOfMonth(year, month + 1), -1);
}

export function addDays(iso: string, days: number): string {
  return isoOfDayNumber(dayNumber(iso) + days);
}

/** The last day of a month stays the last day of one: 30/6 and three months is 30/9, 31/3 is 30/6. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = partsOf(iso);
  const last = lastOfMonth(year, month + months);
  const isLast = lastOfMonth(year, month) === iso;
  if (isLast || day >= partsOf(last).day) return last;
  return `${last.slice(0, 8)}${pad(day, 2)}`;
}

export function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

function pad(part: number, width: number): string {
  return String(part).padStart(width, '0');
}
