import type { TFunction } from 'i18next';

import { formatCount } from '../ui/locale.ts';

type RecordCounts = Readonly<
  Partial<Record<'sections' | 'tasks' | 'targets' | 'agencies' | 'columns' | 'names', number>>
>;

const order = ['sections', 'tasks', 'targets', 'agencies', 'columns', 'names'] as const;

/** "2 mục · 4 đầu việc · 1 cột mới": what there is something of. */
export function recordWords(counts: RecordCounts, t: TFunction): string {
  const parts = order.flatMap((name) => {
    const count = counts[name] ?? 0;
    return count === 0 ? [] : [t(`imports.records.${name}`, { number: formatCount(count, t) })];
  });
  return parts.length === 0 ? t('imports.records.nothing') : parts.join(' · ');
}
