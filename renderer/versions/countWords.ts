import type { TFunction } from 'i18next';

import { formatCount } from '../ui/locale.ts';
import type { ChangeCounts } from './countChanges.ts';

/** "thêm 2 dòng · sửa 3 dòng · 14 ô" */
export function countWords({ added, removed, edited, cells }: ChangeCounts, t: TFunction): string {
  const parts = [
    added > 0 ? t('history.compare.added', { rows: formatCount(added, t) }) : null,
    removed > 0 ? t('history.compare.removed', { rows: formatCount(removed, t) }) : null,
    edited > 0 ? t('history.compare.edited', { rows: formatCount(edited, t) }) : null,
    t('history.compare.cells', { cells: formatCount(cells, t) }),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
