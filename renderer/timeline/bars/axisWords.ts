import type { TFunction } from 'i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import { romanNumeral } from '#shared/text/romanNumeral.ts';
import { ordinalOf } from '#shared/timeline/axis.ts';
import type { CalendarUnit, Span } from '#shared/timeline/calendarUnits.ts';
import { partsOf } from '#shared/timeline/days.ts';

/** How a unit is called in the upper line of the head, where it stands alone. */
export function longUnit(span: Span, unit: CalendarUnit, t: TFunction): string {
  const { year, month } = partsOf(span.start);
  switch (unit) {
    case 'month':
      return t('timeline.axis.month', { month, year });
    case 'quarter':
      return t('timeline.axis.quarter', { quarter: quarterOf(span), year });
    case 'year':
      return t('timeline.axis.year', { year });
    case 'five-years':
      return t('timeline.axis.years', { from: year, to: partsOf(span.end).year });
    case 'day':
    case 'week':
      return shortUnit(span, unit, t);
  }
}

/** The same in the lower line, where the one above says the rest. */
export function shortUnit(span: Span, unit: CalendarUnit, t: TFunction): string {
  const { year, month } = partsOf(span.start);
  switch (unit) {
    case 'month':
      return t('timeline.axis.shortMonth', { month });
    case 'quarter':
      return t('timeline.axis.shortQuarter', { quarter: quarterOf(span) });
    case 'year':
      return t('timeline.axis.shortYear', { year });
    case 'five-years':
      return longUnit(span, unit, t);
    case 'day':
    case 'week':
      return t('timeline.axis.week', { day: dayAndMonth(span.start) });
  }
}

/** "24/6": the year is said by what stands around it. */
export function dayAndMonth(day: string): string {
  const words = formatDay(day);
  return words.slice(0, words.lastIndexOf('/'));
}

function quarterOf(span: Span): string {
  return romanNumeral(ordinalOf(span, 'quarter'));
}
