import { Temporal } from 'temporal-polyfill';

/** "10:24 24/11/2026", by the clock of this machine. */
export function nameMoment(instant: string, timeZone = Temporal.Now.timeZoneId()): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const [year, month, day] = local.toPlainDate().toString().split('-');
  return `${local.toPlainTime().toString({ smallestUnit: 'minute' })} ${day}/${month}/${year}`;
}
