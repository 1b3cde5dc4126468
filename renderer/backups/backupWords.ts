import type { TFunction } from 'i18next';

import type { EngineClient } from '../app/engineClient.ts';
import { formatCount } from '../ui/locale.ts';

export type ListedBackup = Awaited<ReturnType<EngineClient['backups']['list']>>['backups'][number];

/** "12 thao tác, 140 ô từ đó đến nay" */
export function sinceWords({ since }: ListedBackup, t: TFunction): string {
  if (since === null) return t('history.backups.sinceUnknown');
  if (since.steps === 0) return t('history.backups.sinceNothing');
  return t('history.backups.since', {
    steps: formatCount(since.steps, t),
    cells: formatCount(since.cells, t),
  });
}
