import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Grouping } from '#shared/filters/finding.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { MoreField } from '#shared/tasks/moreFields.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useAsOf } from '../asOf/asOf.ts';
import { prepareWhenIdle } from '../grid/search/textIndex.ts';
import type { TextIndex } from '../grid/search/textIndex.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { TaskRow } from '../workbook/taskRow.ts';
import { useCustomColumns } from './columns/useCustomColumns.ts';
import { emptyLine, withEmptyRow } from './emptyRow.ts';
import { filledFields } from './moreColumns.ts';
import { taskColumns } from './taskColumns.ts';
import type { TaskColumn } from './taskColumns.ts';
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
  const { plan, rows, agencies, agencyById } = useWorkbook();
  const isDecimal = plan.numbering?.style === 'decimal';
  const recogniser = useMemo(() => createAgencyRecogniser(agencies), [agencies]);
  const hasSubtasks = rows.some(({ hasChildren, task }) => hasChildren && task.type === 'task');
  const { asOf, readStatus } = useAsOf();
  const custom = useCustomColumns();
  const filled = useFilledFields(rows);
  const directions = useDirections();
  return useMemo(() => {
    const words = { t, agencyById, recogniser, custom, filled, directions };
    const columns = taskColumns({ ...words, hasSubtasks, isDecimal, asOf, readStatus });
    return withEmptyRow(columns, t);
  }, [
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
  ]);
}

/** The same set while the same fields are filled, so that columns are not made anew for each edit. */
function useFilledFields(rows: readonly TaskRow[]): ReadonlySet<MoreField> {
  const filled = useMemo(() => filledFields(rows), [rows]);
  const [kept, setKept] = useState(filled);
  const isSame = kept.size === filled.size && [...filled].every((field) => kept.has(field));
  if (isSame) return kept;
  setKept(filled);
  return filled;
}

/** The words of the tasks as they are searched, made ready before anybody looks for them. */
export function useTaskTexts(): TextIndex<TaskRow> {
  const { rows, agencyById } = useWorkbook();
  const custom = useCustomColumns();
  const texts = useMemo(() => createTaskTexts(agencyById, custom), [agencyById, custom]);
  useEffect(() => prepareWhenIdle(texts, rows), [texts, rows]);
  return texts;
}
