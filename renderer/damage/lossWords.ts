import type { TFunction } from 'i18next';
import { Temporal } from 'temporal-polyfill';

import type { ComparedBackup, SalvagedTable } from '#shared/damage/examination.ts';
import { contentTables, isHistoryWhole, sumTables } from '#shared/damage/losses.ts';

import { dayWords, localDay } from '../history/moments.ts';
import { formatCount } from '../ui/locale.ts';
import { formatTime } from '../ui/formatMoment.ts';

/** "Hôm nay lúc 16:05 (1 giờ trước)" */
export function backupMomentWords(at: string, t: TFunction): string {
  const day = dayWords(localDay(at), t);
  const ago = agoWords(at, Temporal.Now.instant().toString(), t);
  return t('damage.backup.at', { day, time: formatTime(at), ago });
}

/** How long before `now`; a clock that was put back makes it now. */
export function agoWords(at: string, now: string, t: TFunction): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / 60_000);
  if (minutes < 1) return t('damage.ago.now');
  if (minutes < 60) return t('damage.ago.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return t('damage.ago.hours', { count: hours });
  return t('damage.ago.days', { count: Math.floor(hours / 24) });
}

/** What a backup lacks of what the damaged file still tells. */
export function sinceWords(
  { since }: ComparedBackup,
  tables: readonly SalvagedTable[],
  t: TFunction,
): string {
  if (since === null) return t('damage.backup.sinceUnknown');
  const isExact = isHistoryWhole(tables);
  if (since.steps === 0) {
    return t(isExact ? 'damage.backup.sinceNothing' : 'damage.backup.sinceUnknown');
  }
  const counts = { steps: formatCount(since.steps, t), cells: formatCount(since.cells, t) };
  return isExact ? t('damage.backup.since', counts) : t('damage.backup.sinceAtLeast', counts);
}

/** What the salvage lacks, and what was done to it, one sentence each. */
export function salvageWords(tables: readonly SalvagedTable[], t: TFunction): string[] {
  const content = contentTables(tables);
  const isExact = content.every(({ isLostExact }) => isLostExact);
  const rows = formatCount(sumTables(content, 'lost'), t);
  const mended = sumTables(content, 'mended');
  const rebuilt = sumTables(content, 'rebuilt');
  const lost =
    rows === '0'
      ? t(isExact ? 'damage.salvage.nothingLost' : 'damage.salvage.lostUnknown')
      : t(isExact ? 'damage.salvage.lost' : 'damage.salvage.lostAtLeast', { rows });
  return [
    lost,
    ...(rebuilt > 0 ? [t('damage.salvage.rebuilt', { rows: formatCount(rebuilt, t) })] : []),
    ...(mended > 0 ? [t('damage.salvage.mended', { cells: formatCount(mended, t) })] : []),
  ];
}

/** "12", "ít nhất 12", "không rõ" */
export function lostWords({ lost, isLostExact }: SalvagedTable, t: TFunction): string {
  if (isLostExact) return formatCount(lost, t);
  return lost === 0
    ? t('damage.table.unknown')
    : t('damage.table.atLeast', { rows: formatCount(lost, t) });
}
