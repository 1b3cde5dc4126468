import { useMemo } from 'react';

import { columnsInTable } from '#shared/tasks/customColumn.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/** The user's own columns of the table, in their order. */
export function useCustomColumns(): readonly CustomColumn[] {
  const { columns } = useWorkbook().plan;
  return useMemo(() => columnsInTable(columns), [columns]);
}
