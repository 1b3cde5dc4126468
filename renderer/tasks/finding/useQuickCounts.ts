import { useMemo } from 'react';

import type { ColumnFilters, FilterColumns } from '#shared/filters/columnFilter.ts';
import { testOfFilters } from '#shared/filters/filterRows.ts';
import { quickFilters, testOfQuickFilters } from '#shared/tasks/quickFilters.ts';
import type { QuickFilter } from '#shared/tasks/quickFilters.ts';

import { useAsOf } from '../../asOf/asOf.ts';
import type { TaskRow } from '../../workbook/taskRow.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { useChangedTasks } from './useChangedTasks.ts';
import { isTask } from './useFoundRows.ts';
import { useRewordedClauses } from './useRewordedClauses.ts';

/** What the columns leave of the table. */
export interface NarrowedTable {
  readonly filters: ColumnFilters;
  readonly columns: FilterColumns<TaskRow>;
}

/** How many tasks each of the quick filters would show alone. */
export function useQuickCounts({
  filters,
  columns,
}: NarrowedTable): Readonly<Record<QuickFilter, number>> {
  const { rows } = useWorkbook();
  const { readStatus } = useAsOf();
  const changed = useChangedTasks(true);
  const reworded = useRewordedClauses();
  return useMemo(() => {
    const passes = testOfFilters(filters, columns);
    const tasks = rows.filter((row) => isTask(row) && passes(row));
    const counts = quickFilters.map((filter) => {
      const test = testOfQuickFilters([filter], { readStatus, changed, reworded });
      return [filter, tasks.filter(test).length] as const;
    });
    // One for each of the filters.
    return Object.fromEntries(counts) as Record<QuickFilter, number>;
  }, [rows, readStatus, changed, reworded, filters, columns]);
}
