import type { Database } from 'better-sqlite3';

import { packColumn } from '#shared/tasks/packedTasks.ts';
import type { PackedTasks } from '#shared/tasks/packedTasks.ts';

import { fromStored } from '../workbook/recordTable.ts';
import { taskTable } from './taskTable.ts';

export interface TaskPart {
  readonly tasks: PackedTasks;
  /** The last id of the part; null when no task comes after it. */
  readonly next: string | null;
}

/** Reads all tasks, some thousand at a time, faster than records are made of them. */
export interface TaskPacker {
  /** Those whose ids come after this one, by id; `null`: from the first. */
  read(after: string | null, limit: number): TaskPart;
}

const columns = Object.entries(taskTable.columns);

export function createTaskPacker(db: Database): TaskPacker {
  const names = columns.map(([, { name }]) => name);
  const select = db
    .prepare<[string, number], unknown[]>(
      `SELECT ${names.join(', ')} FROM tasks WHERE id > ? ORDER BY id LIMIT ?`,
    )
    .raw();
  const idAt = columns.findIndex(([field]) => field === 'id');

  return {
    read(after, limit) {
      const rows = select.all(after ?? '', limit);
      const last = rows.length < limit ? null : rows.at(-1)?.[idAt];
      return {
        tasks: { count: rows.length, columns: packRows(rows) },
        next: typeof last === 'string' ? last : null,
      };
    },
  };
}

function packRows(rows: readonly (readonly unknown[])[]): PackedTasks['columns'] {
  const packed = columns.map(([field, column], index) => {
    const { values, places } = packColumn(rows.map((row) => row[index]));
    // JSON was told apart by its text, and is read once for all rows that hold the same.
    const read = column.as === 'plain' ? values : values.map((value) => fromStored(column, value));
    return [field, { values: read, places }] as const;
  });
  // One column of each field.
  return Object.fromEntries(packed) as PackedTasks['columns'];
}
