import type { EngineClient } from '#renderer/app/engineClient.ts';
import { editRecord } from '#shared/changes/changeSet.ts';
import type { LabelKey } from '#shared/messages/vi/labels.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';
import { addColumn, changeColumn, moveColumn, removeColumn } from '#shared/tasks/editColumns.ts';

import { answer } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

/** The user's own columns in memory; cells are not read anew when a column gets another kind. */
export function createFakeColumns(workbook: () => FakeWorkbook): EngineClient['columns'] {
  function edit(
    key: LabelKey,
    name: string,
    plan: (columns: readonly CustomColumn[] | null) => CustomColumn[],
  ): { revision: number } {
    const record = workbook().snapshot().plan;
    const change = editRecord('plan', record, { columns: plan(record.columns) });
    const label = { key, params: { name, before: '' } };
    return workbook().commit({ label, changes: change === null ? [] : [change] });
  }

  const columns = (): readonly CustomColumn[] | null => workbook().snapshot().plan.columns;

  return {
    add: (draft) =>
      answer(() => ({
        ...edit('addColumn', draft.name, (before) => addColumn(before, draft)),
        key: columns()?.at(-1)?.key ?? '',
      })),
    change: ({ key, ...change }) =>
      answer(() => edit('changeColumn', key, (before) => changeColumn(before, key, change))),
    move: ({ key, before }) =>
      answer(() => edit('moveColumn', key, (all) => moveColumn(all, key, before))),
    remove: ({ key }) => answer(() => edit('removeColumn', key, (all) => removeColumn(all, key))),
  };
}
