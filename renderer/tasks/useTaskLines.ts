import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { taskColumns } from './taskColumns.ts';
import type { TaskColumn } from './taskColumns.ts';
import { createLineArranger } from './taskLine.ts';
import type { TaskLine } from './taskLine.ts';

/** What the grid shows of the open workbook. */
export function useTaskLines(folded: ReadonlySet<string>): {
  readonly lines: readonly TaskLine[];
  readonly columns: readonly TaskColumn[];
} {
  const { t } = useTranslation();
  const { rows, agencies, agencyById } = useWorkbook();
  const [arrange] = useState(createLineArranger);
  const lines = useMemo(() => arrange(rows, folded), [arrange, rows, folded]);
  const recogniser = useMemo(() => createAgencyRecogniser(agencies), [agencies]);
  const hasSubtasks = rows.some(({ hasChildren, task }) => hasChildren && task.type === 'task');
  const columns = useMemo(
    () => taskColumns({ t, agencyById, recogniser, hasSubtasks }),
    [t, agencyById, recogniser, hasSubtasks],
  );
  return { lines, columns };
}
