import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { FilterColumns } from '#shared/filters/columnFilter.ts';
import { filterOutline, testOfFilters } from '#shared/filters/filterRows.ts';
import type { Finding, Grouping } from '#shared/filters/finding.ts';
import { sortOutline } from '#shared/filters/sortOutline.ts';
import { testOfQuickFilters } from '#shared/tasks/quickFilters.ts';

import { useAsOf } from '../../asOf/asOf.ts';
import { countTasks } from '../../workbook/taskRow.ts';
import type { TaskRow } from '../../workbook/taskRow.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { createTaskGrouper } from './taskGroups.ts';
import { useChangedTasks } from './useChangedTasks.ts';
import { useRewordedClauses } from './useRewordedClauses.ts';
import { noContext } from '../taskLine.ts';
import type { TableRows } from '../taskLine.ts';

export interface FoundRows {
  readonly table: TableRows;
  readonly isFiltered: boolean;
  /** Tasks that pass the filters. */
  readonly shown: number;
  /** Shows these rows also when they do not pass, until something else is looked for. */
  readonly keep: (ids: readonly string[]) => void;
}

/** The rows of the table as they are filtered and sorted. */
export function useFoundRows(finding: Finding, columns: FilterColumns<TaskRow>): FoundRows {
  const { filters, quick } = finding;
  const quickTest = useQuickTest(quick);
  const { rows } = useWorkbook();
  const { kept, keep } = useKeptRows(filters, quick);
  const isFiltered = isNarrowed(finding);
  const filtered = useMemo<TableRows>(() => {
    if (!isFiltered) return { rows, context: noContext };
    const passes = testOfFilters(filters, columns);
    const found = new Set(rows.filter((row) => isTask(row) && quickTest(row) && passes(row)));
    const matching = filterOutline(rows, (row) => found.has(row));
    if (kept.size === 0) return matching;
    const withKept = filterOutline(rows, (row) => kept.has(row.id) || found.has(row));
    // What is in sight for others anyway does not pass because it was changed.
    return { ...withKept, context: new Set([...withKept.context, ...matching.context]) };
  }, [rows, filters, quickTest, isFiltered, columns, kept]);
  const grouped = useGrouped(filtered, finding.group ?? null);
  const { sort } = finding;
  const table = useMemo(() => sorted(grouped, sort, columns), [grouped, sort, columns]);
  const shown = useMemo(() => countShown(table), [table]);
  return { table, isFiltered, shown, keep };
}

/** The tasks of the table in groups; without sections, which group them otherwise. */
function useGrouped(table: TableRows, grouping: Grouping | null): TableRows {
  const { t } = useTranslation();
  const { agencies, agencyById, clauses, clauseById } = useWorkbook();
  const groupTasks = useMemo(() => createTaskGrouper(t), [t]);
  return useMemo(() => {
    if (grouping === null) return table;
    const tasks = table.rows.filter((row) => isTask(row) && !table.context.has(row));
    const directory = { agencies, agencyById, clauses, clauseById };
    return { rows: groupTasks(tasks, grouping, directory), context: noContext };
  }, [table, grouping, groupTasks, agencies, agencyById, clauses, clauseById]);
}

/** Whether rows are left out; sorting leaves none out. */
export function isNarrowed({ filters, quick }: Finding): boolean {
  return quick.length > 0 || Object.keys(filters).length > 0;
}

/** Whether a row passes the quick filters. */
export function useQuickTest(quick: Finding['quick']): (row: TaskRow) => boolean {
  const { readStatus } = useAsOf();
  const changed = useChangedTasks(quick.includes('changed'));
  const reworded = useRewordedClauses();
  return useMemo(
    () => testOfQuickFilters(quick, { readStatus, changed, reworded }),
    [quick, readStatus, changed, reworded],
  );
}

function countShown({ rows, context }: TableRows): number {
  return countTasks(rows) - [...context].filter(isTask).length;
}

export function isTask({ task }: TaskRow): boolean {
  return task.type === 'task';
}

function sorted(
  table: TableRows,
  sort: Finding['sort'],
  columns: FilterColumns<TaskRow>,
): TableRows {
  const column = sort === null ? undefined : columns[sort.field];
  if (sort === null || column === undefined) return table;
  return { ...table, rows: sortOutline(table.rows, column.sortKey, sort.isDescending) };
}

/**
 * A row that was just added or changed would vanish under the user's hands when it does not pass
 * the filter, so it stays until the filter changes.
 */
function useKeptRows(filters: Finding['filters'], quick: Finding['quick']) {
  const [kept, setKept] = useState({ filters, quick, ids: nothingKept });
  if (kept.filters !== filters || kept.quick !== quick) {
    setKept({ filters, quick, ids: nothingKept });
  }
  const keep = useCallback((ids: readonly string[]) => {
    setKept((before) =>
      ids.every((id) => before.ids.has(id))
        ? before
        : { ...before, ids: new Set([...before.ids, ...ids]) },
    );
  }, []);
  return { kept: kept.ids, keep };
}

const nothingKept: ReadonlySet<string> = new Set();
