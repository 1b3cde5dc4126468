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

/** Each as wide as its header. */
const usualWidth = 156;
const widths: Partial<Record<MoreField, number>> = {
  percent: 136,
  completedOn: 136,
  difficulty: 168,
  priority: 132,
};

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

type TaskRows = readonly { readonly task: Task }[];

/** The fields of which at least one task holds something. */
export function filledFields(rows: TaskRows): ReadonlySet<MoreField> {
  return new Set(moreFields.filter((field) => rows.some(({ task }) => task[field] !== null)));
}

/**
 * Finds them again and again; the same set while the same fields are filled. Of rows that stay in
 * their places only those that changed are read.
 */
export function createFilledFields(): (rows: TaskRows) => ReadonlySet<MoreField> {
  let before: TaskRows = [];
  let filled: ReadonlySet<MoreField> = new Set();
  return (rows) => {
    const now = withChanged(before, rows, filled) ?? filledFields(rows);
    const isSame = now.size === filled.size && [...now].every((field) => filled.has(field));
    before = rows;
    if (!isSame) filled = now;
    return filled;
  };
}

/** Null when that cannot be told from the changed rows alone: some came, or one lost words. */
function withChanged(
  before: TaskRows,
  rows: TaskRows,
  filled: ReadonlySet<MoreField>,
): ReadonlySet<MoreField> | null {
  if (before.length !== rows.length) return null;
  const now = new Set(filled);
  // As in `levelShown`: pairs of place and row would be thrown away for every edit.
  let index = -1;
  for (const row of rows) {
    index += 1;
    const old = before[index];
    if (old === row) continue;
    for (const field of moreFields) {
      if (row.task[field] !== null) now.add(field);
      else if (old !== undefined && old.task[field] !== null) return null;
    }
  }
  return now;
}
