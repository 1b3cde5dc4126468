import { Temporal } from 'temporal-polyfill';

import { formatDay } from '#shared/periods/formatDay.ts';

/** "10:24", by the clock of this machine. */
export function formatTime(instant: string): string {
  return toLocal(instant).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** "30/6/2020 10:24" */
export function formatMoment(instant: string): string {
  return `${formatDay(toLocal(instant).toPlainDate().toString())} ${formatTime(instant)}`;
}

/** How many days ago by the calendar: 0 today, 1 yesterday. */
export function daysAgo(instant: string): number {
  return toLocal(instant).toPlainDate().until(Temporal.Now.plainDateISO()).days;
}

function toLocal(instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId());
}
