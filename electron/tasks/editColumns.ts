import { editRecord } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, RecordChange } from '#shared/changes/changeSet.ts';
import type { ColumnDraft, CustomColumn } from '#shared/tasks/customColumn.ts';
import {
  addColumn,
  changeColumn,
  convertedCells,
  findColumn,
  moveColumn,
  removeColumn,
} from '#shared/tasks/editColumns.ts';

import type { EditScope, Workbook } from '../workbook/workbook.ts';

/** What an edit makes of the columns of the plan, and what it is called. */
interface ColumnEdit {
  readonly columns: readonly CustomColumn[];
  readonly label: ChangeLabel;
  /** The column whose cells are read anew, as it was and as it is. */
  readonly converted?: { readonly from: CustomColumn; readonly to: CustomColumn };
}

/** Puts a column into the table; gives the key of its cells. */
export function insertColumn(
  workbook: Workbook,
  draft: ColumnDraft,
): { revision: number; key: string } {
  let key = '';
  const revision = editColumns(workbook, (before) => {
    const columns = addColumn(before, draft);
    const added = columns.at(-1);
    if (added === undefined) throw new Error('The column that was added is not there.');
    key = added.key;
    // Cells that are there already were words, or of the kind that the column had.
    const kind = before?.find((column) => column.key === added.key)?.kind ?? 'text';
    const label = { key: 'addColumn', params: { name: added.name } } as const;
    return { columns, label, converted: { from: { ...added, kind }, to: added } };
  });
  return { revision, key };
}

export function reviseColumn(
  workbook: Workbook,
  key: string,
  change: Partial<ColumnDraft>,
): number {
  return editColumns(workbook, (before) => {
    const from = findColumn(before, key);
    const columns = changeColumn(before, key, change);
    const to = findColumn(columns, key);
    return { columns, label: changeLabel(from, to), converted: { from, to } };
  });
}

/** `before`: the key of the column that it stands in front of then; null: behind all. */
export function placeColumn(workbook: Workbook, key: string, before: string | null): number {
  return editColumns(workbook, (columns) => ({
    columns: moveColumn(columns, key, before),
    label: { key: 'moveColumn', params: { name: findColumn(columns, key).name } },
  }));
}

export function dropColumn(workbook: Workbook, key: string): number {
  return editColumns(workbook, (columns) => ({
    columns: removeColumn(columns, key),
    label: { key: 'removeColumn', params: { name: findColumn(columns, key).name } },
  }));
}

function changeLabel(from: CustomColumn, to: CustomColumn): ChangeLabel {
  const isRenamed = from.name !== to.name;
  const isOnlyName = from.kind === to.kind && from.choices.join('\n') === to.choices.join('\n');
  return isRenamed && isOnlyName
    ? { key: 'renameColumn', params: { before: from.name, name: to.name } }
    : { key: 'changeColumn', params: { name: to.name } };
}

function editColumns(
  workbook: Workbook,
  plan: (columns: readonly CustomColumn[] | null) => ColumnEdit,
): number {
  return workbook.edit(({ records }) => {
    const record = records.plan.find('plan');
    if (record === null) throw new Error('The workbook has no plan record.');
    const { columns, label, converted } = plan(record.columns);
    const change = editRecord('plan', record, { columns });
    const cells = converted === undefined ? [] : convertCells(records, converted);
    return { label, changes: [...(change === null ? [] : [change]), ...cells] };
  });
}

function convertCells(
  records: EditScope['records'],
  { from, to }: NonNullable<ColumnEdit['converted']>,
): RecordChange[] {
  if (from.kind === to.kind) return [];
  return convertedCells(records.task.list(), from, to.kind).flatMap(
    ({ task, extra }) => editRecord('task', task, { extra }) ?? [],
  );
}
