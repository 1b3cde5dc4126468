import { useCallback, useMemo } from 'react';

import { findEverything } from '#shared/filters/finding.ts';

import { useAsOf } from '../../asOf/asOf.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { useCustomColumns } from '../columns/useCustomColumns.ts';
import type { ChangeFinding } from './findingChanges.ts';
import { customFilterColumns } from './customFilterColumns.ts';
import { withoutGone } from './filteredColumns.ts';
import { taskFilterColumns } from './taskFilterColumns.ts';
import { useFilterChips } from './useFilterChips.ts';
import { useFoundRows } from './useFoundRows.ts';
import { useTaskTexts } from '../useTaskLines.ts';
import type { ChangeView, TaskView } from '../views/useTaskViews.ts';

/** How the table is filtered and sorted, and what that leaves of it. */
export function useTaskFinding(view: TaskView, changeView: ChangeView) {
  const { agencies } = useWorkbook();
  const texts = useTaskTexts();
  const { readStatus } = useAsOf();
  const custom = useCustomColumns();
  const columns = useMemo(
    () => ({
      ...taskFilterColumns(agencies, texts, readStatus),
      ...customFilterColumns(custom, texts),
    }),
    [agencies, custom, texts, readStatus],
  );
  const finding = useMemo(() => withoutGone(view.finding, columns), [view.finding, columns]);
  const change = useCallback<ChangeFinding>(
    (changeOf) => changeView((before) => ({ ...before, finding: changeOf(before.finding) })),
    [changeView],
  );
  const chips = useFilterChips(finding, change);
  const found = useFoundRows(finding, columns);
  const clear = useCallback(() => change(() => findEverything), [change]);
  return { finding, texts, columns, change, chips, found, clear };
}
