import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Finding } from '#shared/filters/finding.ts';

import { useCustomColumns } from '../columns/useCustomColumns.ts';
import { filteredName } from './filteredColumns.ts';
import { groupedBy } from './findingChanges.ts';
import type { ChangeFinding } from './findingChanges.ts';

/** Why rows can't be moved in a table that is sorted or grouped, and the way back to the order of the plan. */
export interface Unsort {
  readonly why: string;
  /** The same in few words, to go with the pointer. */
  readonly whyShort: string;
  readonly label: string;
  readonly run: () => void;
}

/** Null while the table is in the order of the plan. */
export function useUnsort(parts: {
  readonly finding: Finding;
  readonly change: ChangeFinding;
}): Unsort | null {
  const { finding, change } = parts;
  const { t } = useTranslation();
  const custom = useCustomColumns();
  const column = finding.sort === null ? null : filteredName(finding.sort.field, custom, t);
  const isGrouped = (finding.group ?? null) !== null;
  return useMemo(() => {
    if (isGrouped) {
      return {
        why: t('tasks.group.move'),
        whyShort: t('tasks.group.drag'),
        label: t('tasks.group.ungroup'),
        run: () => change(groupedBy(null)),
      };
    }
    if (column === null) return null;
    return {
      why: t('tasks.filter.sortedMove', { column }),
      whyShort: t('tasks.filter.sortedDrag', { column }),
      label: t('tasks.filter.unsort'),
      run: () => change((before) => ({ ...before, sort: null })),
    };
  }, [change, column, isGrouped, t]);
}
