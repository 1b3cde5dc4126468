import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { useAsOf } from '../asOf/asOf.ts';
import { prepareWhenIdle } from '../grid/search/textIndex.ts';
import type { TextIndex } from '../grid/search/textIndex.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { TaskRow } from '../workbook/taskRow.ts';
import { useCustomColumns } from './columns/useCustomColumns.ts';
import { taskColumns } from './taskColumns.ts';
import type { TaskColumn } from './taskColumns.ts';
import { createLineArranger } from './taskLine.ts';
import type { TableRows, TaskLine } from './taskLine.ts';
import { createTaskTexts } from './finding/taskTexts.ts';

/** What the grid shows of the open workbook. */
export function useTaskLines(table: TableRows, folded: ReadonlySet<string>): readonly TaskLine[] {
  const [arrange] = useState(createLineArranger);
  return useMemo(() => arrange(table, folded), [arrange, table, folded]);
}

export function useTaskColumns(): readonly TaskColumn[] {
  const { t } = useTranslation();
  const { rows, agencies, agencyById } = useWorkbook();
  const recogniser = useMemo(() => createAgencyRecogniser(agencies), [agencies]);
  const hasSubtasks = rows.some(({ hasChildren, task }) => hasChildren && task.type === 'task');
  const { asOf, readStatus } = useAsOf();
  const custom = useCustomColumns();
  return useMemo(
    () => taskColumns({ t, agencyById, recogniser, custom, hasSubtasks, asOf, readStatus }),
    [t, agencyById, recogniser, custom, hasSubtasks, asOf, readStatus],
  );
}

/** The words of the tasks as they are searched, made ready before anybody looks for them. */
export function useTaskTexts(): TextIndex<TaskRow> {
  const { rows, agencyById } = useWorkbook();
  const custom = useCustomColumns();
  const texts = useMemo(() => createTaskTexts(agencyById, custom), [agencyById, custom]);
  useEffect(() => prepareWhenIdle(texts, rows), [texts, rows]);
  return texts;
}
