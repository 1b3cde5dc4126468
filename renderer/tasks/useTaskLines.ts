import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Grouping } from '#shared/filters/finding.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useAsOf } from '../asOf/asOf.ts';
import { prepareWhenIdle } from '../grid/search/textIndex.ts';
import type { TextIndex } from '../grid/search/textIndex.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { TaskRow } from '../workbook/taskRow.ts';
import { useCustomColumns } from './columns/useCustomColumns.ts';
import { emptyLine, withEmptyRow } from './emptyRow.ts';
import { createFilledFields } from './moreColumns.ts';
import { taskColumns } from './taskColumns.ts';
import type { TaskColumn, TaskColumnContext } from './taskColumns.ts';
import { createLineArranger } from './taskLine.ts';
import type { TableRows, TaskLine } from './taskLine.ts';
import { useDirections } from './followUp/useDirections.ts';
import { createTaskTexts } from './finding/taskTexts.ts';

/** What the grid shows of the open workbook. */
export function useTaskLines(table: TableRows, folded: ReadonlySet<string>): readonly TaskLine[] {
  const [arrange] = useState(createLineArranger);
  const { readStatus } = useAsOf();
  return useMemo(() => arrange(table, folded, readStatus), [arrange, table, folded, readStatus]);
}

/**
 * With the row behind the last one that takes new tasks. Under headings nobody could tell which of
 * them a new task would go to.
 */
export function useWithEmptyRow(
  lines: readonly TaskLine[],
  grouping: Grouping | null,
): readonly TaskLine[] {
  const { loading } = useWorkbook();
  const { why } = useMayEdit();
  const takesTasks = loading === null && why === null && grouping === null;
  return useMemo(() => (takesTasks ? [...lines, emptyLine] : lines), [lines, takesTasks]);
}

export function useTaskColumns(): readonly TaskColumn[] {
  const { t } = useTranslation();
  const context = useTaskColumnContext();
  return useMemo(() => withEmptyRow(taskColumns(context), t), [context, t]);
}

/** What the columns of tasks need, the same object while nothing of it changes. */
export function useTaskColumnContext(): TaskColumnContext {
  const { t } = useTranslation();
  const { plan, rows, agencies, agencyById } = useWorkbook();
  const isDecimal = plan.numbering?.style === 'decimal';
  const recogniser = useMemo(() => createAgencyRecogniser(agencies), [agencies]);
  const hasSubtasks = rows.some(({ hasChildren, task }) => hasChildren && task.type === 'task');
  const { asOf, readStatus } = useAsOf();
  const custom = useCustomColumns();
  const [findFilled] = useState(createFilledFields);
  const filled = useMemo(() => findFilled(rows), [findFilled, rows]);
  const directions = useDirections();
  return useMemo(
    () => ({
      ...{ t, agencyById, recogniser, custom, filled, directions },
      ...{ hasSubtasks, isDecimal, asOf, readStatus },
    }),
    [
      t,
      agencyById,
      recogniser,
      custom,
      filled,
      directions,
      hasSubtasks,
      isDecimal,
      asOf,
      readStatus,
    ],
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
