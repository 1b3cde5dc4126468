import type { Place } from '#shared/tasks/rearrange.ts';
import { outlinePastedRows } from '#shared/tasks/pastedOutline.ts';
import { joinFields } from '#shared/tasks/taskCells.ts';
import type { Task } from '#shared/tasks/task.ts';

import type { PastedCell } from '../../grid/clipboard/pasteArea.ts';
import type { TaskRow } from '../../workbook/taskRow.ts';
import { emptyLine } from '../emptyRow.ts';
import type { TaskColumn } from '../taskColumns.ts';
import type { TaskFields } from '../taskFields.ts';

/** A row from the clipboard as it will be in the table. */
export interface PastedTask {
  /** 0 for the outermost. */
  readonly level: number;
  readonly fields: TaskFields & Pick<Task, 'type'>;
}

/** Rows from the clipboard as tasks and sections, read as if they were typed. */
export function tasksOfPaste(
  added: readonly (readonly PastedCell[])[],
  columns: readonly TaskColumn[],
): PastedTask[] {
  const filled = added.filter((cells) => cells.some(({ words }) => words.trim() !== ''));
  const places = outlinePastedRows(
    filled.map((cells) => ({
      number: wordsOf(cells, 'number'),
      code: wordsOf(cells, 'code'),
      title: wordsOf(cells, 'title'),
      isBare: cells.every(({ field, words }) => labelFields.has(field) || words.trim() === ''),
    })),
  );
  return filled.map((cells, index) => {
    const { type = 'task', level = 0, title = '' } = places[index] ?? {};
    return { level, fields: { ...fieldsOf(cells, columns), type, title } };
  });
}

/** Where the outermost of them go: at the end, in the section or beside the task that stands there. */
export function placeOfPaste(rows: readonly TaskRow[], pasted: readonly PastedTask[]): Place {
  const last = rows.at(-1);
  const hasSections = pasted.some(({ fields }) => fields.type === 'section');
  if (last === undefined || hasSections) return { parent: null, before: null };
  const isInside = last.task.type === 'section';
  return { parent: isInside ? last.id : last.task.parent, before: null };
}

const labelFields: ReadonlySet<string> = new Set(['number', 'code', 'title']);

function fieldsOf(cells: readonly PastedCell[], columns: readonly TaskColumn[]): TaskFields {
  return cells.reduce<TaskFields>((fields, { field, words }) => {
    const { editing } = columns.find((column) => column.field === field) ?? {};
    return editing === undefined ? fields : joinFields(fields, editing.write(words, emptyLine));
  }, {});
}

function wordsOf(cells: readonly PastedCell[], field: string): string {
  return cells.find((cell) => cell.field === field)?.words ?? '';
}
