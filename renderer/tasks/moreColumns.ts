import type { TFunction } from 'i18next';

import { moreFields } from '#shared/tasks/moreFields.ts';
import type { MoreField, MoreWordField } from '#shared/tasks/moreFields.ts';
import type { Task } from '#shared/tasks/task.ts';

import type { CellContent } from '../grid/gridColumn.ts';
import type { TaskColumn } from './taskColumns.ts';
import {
  completedOnEditing,
  dayText,
  percentEditing,
  percentText,
  wordEditing,
} from './taskFields.ts';

const usualWidth = 120;
const widths: Partial<Record<MoreField, number>> = { percent: 84, completedOn: 96, priority: 88 };

/**
 * Columns that most plans do without. `filled`: the fields in which something stands; a column of
 * another field is shown when the user asks for it.
 */
export function moreColumns(filled: ReadonlySet<MoreField>, t: TFunction): TaskColumn[] {
  return moreFields.map((field) => ({
    field,
    header: t(`fields.${field}`),
    width: widths[field] ?? usualWidth,
    canHide: true,
    startsHidden: !filled.has(field),
    ...cellsOf(field),
  }));
}

type Cells = Pick<TaskColumn, 'content' | 'editing' | 'number'>;

function cellsOf(field: MoreField): Cells {
  if (field === 'percent') {
    return {
      content: ({ row }) => ({ ...words(percentShown(row.task)), alignment: 'end' }),
      number: ({ row }) => row.task.percent,
      editing: percentEditing,
    };
  }
  if (field === 'completedOn') {
    return {
      content: ({ row }) => words(dayText(row.task.completedOn)),
      editing: completedOnEditing,
    };
  }
  return wordCells(field);
}

function wordCells(field: MoreWordField): Cells {
  return { content: ({ row }) => words(row.task[field] ?? ''), editing: wordEditing(field) };
}

function percentShown({ percent }: Pick<Task, 'percent'>): string {
  return percent === null ? '' : `${percentText(percent)}%`;
}

function words(text: string): CellContent {
  return { blocks: text === '' ? [] : [{ kind: 'text', text, tone: 'normal' }] };
}

/** The fields of which at least one task holds something. */
export function filledFields(rows: Iterable<{ readonly task: Task }>): ReadonlySet<MoreField> {
  const empty = new Set<MoreField>(moreFields);
  for (const { task } of rows) {
    for (const field of empty) if (task[field] !== null) empty.delete(field);
    if (empty.size === 0) break;
  }
  return new Set(moreFields.filter((field) => !empty.has(field)));
}
