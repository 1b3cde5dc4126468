import type { TaskTable } from '#shared/spreadsheet/taskTable.ts';

import { writeAtomically } from '../files/writeAtomically.ts';
import { streamTaskTable } from './streamTaskTable.ts';

export interface WriteProgress {
  /** Rows of the table. */
  readonly done: number;
  readonly total: number;
}

export interface WriteTaskTableOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: WriteProgress) => void) | undefined;
}

/** Writes the annex as .xlsx, whole or not at all; a file of that name is replaced. */
export async function writeTaskTable(
  path: string,
  table: TaskTable,
  options: WriteTaskTableOptions = {},
): Promise<void> {
  await writeAtomically(path, (temporaryPath) => streamTaskTable(temporaryPath, table, options), {
    signal: options.signal,
  });
}
