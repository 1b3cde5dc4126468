import { useMemo } from 'react';

import { readDirections } from '#shared/directions/readDirections.ts';
import type { TaskDirections } from '#shared/directions/readDirections.ts';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/** What was directed about the tasks of the open workbook, by task. */
export function useDirections(): ReadonlyMap<string, TaskDirections> {
  const { remarks } = useWorkbook();
  return useMemo(() => readDirections(remarks), [remarks]);
}
