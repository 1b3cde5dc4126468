import type { TFunction } from 'i18next';

import { emptyTask } from '#shared/tasks/task.ts';

import type { CellContent } from '../grid/gridColumn.ts';
import { emptyRowId } from '../grid/emptyRowId.ts';
import { isGroupHeading } from './finding/taskGroups.ts';
import type { TaskColumn } from './taskColumns.ts';
import type { TaskLine } from './taskLine.ts';

export const emptyLine: TaskLine = {
  id: emptyRowId,
  row: {
    id: emptyRowId,
    task: { ...emptyTask, id: emptyRowId, code: '', parent: null, position: '' },
    number: '',
    depth: 0,
    hasChildren: false,
    period: null,
  },
  level: 0,
  fold: 'none',
  rollUp: null,
  isContext: false,
};

/** Whether a line of the table is a row of the plan, and not one that only the table has. */
export function isPlanRow(id: string): boolean {
  return id !== emptyRowId && !isGroupHeading(id);
}

/** Columns in which the empty row lacks nothing and says what it is for. */
export function withEmptyRow(columns: readonly TaskColumn[], t: TFunction): TaskColumn[] {
  return columns.map((column) => {
    const hint = column.field === 'title' ? { aside: t('tasks.emptyRow') } : {};
    const nothing: CellContent = { blocks: [], ...hint };
    return {
      ...column,
      // What is typed into it is another line already.
      content: (line) => (line === emptyLine ? nothing : column.content(line)),
    };
  });
}
