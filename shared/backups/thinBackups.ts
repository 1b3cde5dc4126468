import { Temporal } from 'temporal-polyfill';

import type { Backup } from './backup.ts';

/** What counts when backups are thinned. */
export type ThinnedBackup = Pick<Backup, 'name' | 'at' | 'reason'>;

/**
 * The backups that stay, oldest first:
 * - all of today;
 * - the last one of each day for a month back, and all made before a migration;
 * - the last one of each month for a year back;
 * - the newest one, whatever its age.
 *
 * Whoever thins every day ends with the same backups as who thins once: what counts as last does so
 * among all backups, and the last one of a month is the last one of its day.
 *
 * `dayOf` gives the local day (YYYY-MM-DD) of a time; `today` is such a day. A day in the future (a
 * clock that was put back) counts as today.
 */
export function thinBackups<T extends ThinnedBackup>(
  backups: readonly T[],
  today: string,
  dayOf: (at: string) => string,
): T[] {
  const sorted = backups.toSorted(compareAge);
  const lastOfDay = new Map(sorted.map((backup) => [dayOf(backup.at), backup]));
  const lastOfMonth = new Map(sorted.map((backup) => [dayOf(backup.at).slice(0, 7), backup]));
  const aMonthBack = dayBefore(today, { months: 1 });
  const aYearBack = dayBefore(today, { years: 1 });

  return sorted.filter((backup) => {
    const day = dayOf(backup.at);
    if (day >= today || backup === sorted.at(-1)) return true;
    const isLastOfDay = lastOfDay.get(day) === backup;
    if (day >= aMonthBack && (isLastOfDay || backup.reason === 'migration')) return true;
    return day >= aYearBack && lastOfMonth.get(day.slice(0, 7)) === backup;
  });
}

function dayBefore(day: string, distance: Temporal.DurationLike): string {
  return Temporal.PlainDate.from(day).subtract(distance).toString();
}

/** By time; names decide where two carry the same. */
function compareAge(left: ThinnedBackup, right: ThinnedBackup): number {
  const [leftKey, rightKey] = [left.at + left.name, right.at + right.name];
  return leftKey < rightKey ? -1 : Number(leftKey > rightKey);
}
