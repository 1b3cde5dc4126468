import { addDays, dayNumber, firstOfMonth, isoDay, lastOfMonth, partsOf } from './days.ts';

/** What the head of the calendar is divided into; five years are 2016–2020, 2021–2025 … as plans are. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'five-years';

/** First and last day, both included. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** The unit in which a day lies. Weeks begin on Monday. */
export function unitAround(iso: string, unit: CalendarUnit): Span {
  const { year, month } = partsOf(iso);
  switch (unit) {
    case 'day':
      return { start: iso, end: iso };
    case 'week': {
      // 1 January 1970 was a Thursday.
      const weekday = (((dayNumber(iso) + 3) % 7) + 7) % 7;
      const start = addDays(iso, -weekday);
      return { start, end: addDays(start, 6) };
    }
    case 'month':
      return { start: firstOfMonth(year, month), end: lastOfMonth(year, month) };
    case 'quarter': {
      const first = month - ((month - 1) % 3);
      return { start: firstOfMonth(year, first), end: lastOfMonth(year, first + 2) };
    }
    case 'year':
      return { start: isoDay(year, 1, 1), end: isoDay(year, 12, 31) };
    case 'five-years': {
      const first = year - ((((year - 1) % 5) + 5) % 5);
      return { start: isoDay(first, 1, 1), end: isoDay(first + 4, 12, 31) };
    }
  }
}

/** All units from that of the first day to that of the last, cut off at neither end. */
export function unitsBetween({ start, end }: Span, unit: CalendarUnit): Span[] {
  const units: Span[] = [];
  for (let next = start; next <= end; next = addDays(units.at(-1)?.end ?? end, 1)) {
    units.push(unitAround(next, unit));
  }
  return units;
}
