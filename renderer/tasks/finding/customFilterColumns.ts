import type { FilterColumn, FilterColumns } from '#shared/filters/columnFilter.ts';
import { cellDay, cellNumber } from '#shared/tasks/customCells.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';
import { extraCell, extraField } from '#shared/tasks/taskCells.ts';

import type { TextIndex } from '../../grid/search/textIndex.ts';
import type { TaskRow } from '../../workbook/taskRow.ts';

/** By what the user's own columns are filtered and sorted: words, numbers by size, days by month. */
export function customFilterColumns(
  columns: readonly CustomColumn[],
  texts: TextIndex<TaskRow>,
): FilterColumns<TaskRow> {
  return Object.fromEntries(
    columns.map((column) => [extraField(column.key), filterColumn(column, texts)]),
  );
}

function filterColumn(
  { key, kind, choices }: CustomColumn,
  texts: TextIndex<TaskRow>,
): FilterColumn<TaskRow> {
  const field = extraField(key);
  const stored = ({ task }: TaskRow): string => extraCell(task, key);
  const rankOf = new Map(choices.map((choice, rank) => [choice, rank]));

  function sortKey(words: string): string | number | null {
    if (words === '') return null;
    if (kind === 'choice') return rankOf.get(words) ?? choices.length;
    return cellNumber(kind, words) ?? words;
  }

  return {
    values: (row) => [valueOf(kind, stored(row))],
    hasWords: (row, folded) => texts.fieldHas(row, field, folded),
    ...(kind === 'date' ? { day: (row: TaskRow) => cellDay(kind, stored(row)) } : {}),
    sortKey: (row) => (row.task.type === 'section' ? null : sortKey(stored(row))),
  };
}

/** Days are chosen from by their months, "2020-06". */
function valueOf(kind: CustomColumn['kind'], stored: string): string {
  return cellDay(kind, stored)?.slice(0, 7) ?? stored;
}
