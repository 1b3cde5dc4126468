import type { TFunction } from 'i18next';
import { Temporal } from 'temporal-polyfill';

import { formatTime } from '../ui/formatMoment.ts';

/** "10:24 24/11/2026", as the names of steps write it, by the clock of this machine. */
export function momentWords(instant: string): string {
  return `${formatTime(instant)} ${dateWords(localDay(instant))}`;
}

/** "Hôm nay", "Hôm qua", "24/11/2026". */
export function dayWords(day: string, t: TFunction): string {
  const today = Temporal.Now.plainDateISO();
  if (day === today.toString()) return t('history.today');
  if (day === today.subtract({ days: 1 }).toString()) return t('history.yesterday');
  return dateWords(day);
}

/** The day of a moment on this machine, YYYY-MM-DD. */
export function localDay(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  return local.toPlainDate().toString();
}

function dateWords(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Groups what is sorted by time already, by the day on this machine. */
export function groupByDay<T extends { readonly at: string }>(
  items: readonly T[],
  t: TFunction,
): { readonly name: string; readonly items: readonly T[] }[] {
  const groups: { readonly day: string; readonly items: T[] }[] = [];
  for (const item of items) {
    const day = localDay(item.at);
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, items: [item] });
  }
  return groups.map(({ day, items: ofDay }) => ({ name: dayWords(day, t), items: ofDay }));
}
