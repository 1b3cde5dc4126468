import { useCallback, useMemo } from 'react';

import { findEverything } from '#shared/filters/finding.ts';

import { useAsOf } from '../../asOf/asOf.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import type { ChangeFinding } from './findingChanges.ts';
import { taskFilterColumns } from './taskFilterColumns.ts';
import { useFilterChips } from './useFilterChips.ts';
import { useFoundRows } from './useFoundRows.ts';
import { useTaskTexts } from '../useTaskLines.ts';
import type { ChangeView, TaskView } from '../views/useTaskViews.ts';

/** How the table is filtered and sorted, and what that leaves of it. */
export function useTaskFinding({ finding }: TaskView, changeView: ChangeView) {
  const { agencies } = useWorkbook();
  const texts = useTaskTexts();
  const { readStatus } = useAsOf();
  const columns = useMemo(
    () => taskFilterColumns(agencies, texts, readStatus),
    [agencies, texts, readStatus],
  );
  const change = useCallback<ChangeFinding>(
    (changeOf) => changeView((view) => ({ ...view, finding: changeOf(view.finding) })),
    [changeView],
  );
  const chips = useFilterChips(finding, change);
  const found = useFoundRows(finding, columns);
  const clear = useCallback(() => change(() => findEverything), [change]);
  return { finding, texts, columns, change, chips, found, clear };
}
