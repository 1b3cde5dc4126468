import { existsSync, rmSync } from 'node:fs';

import { UserError } from '#shared/userError.ts';

import { writeAtomically } from '../files/writeAtomically.ts';
import { closeDatabase, openDatabase } from './openDatabase.ts';

/** These say that nobody works with the file, so that it may be replaced. */
const replaceable: readonly string[] = ['notAWorkbook', 'workbookDamaged', 'workbookNewer'];

/**
 * Writes a workbook file to a path where another may stand. One that is open elsewhere is not
 * replaced, and no journal of the old one stays behind: SQLite would play it into the new file.
 */
export async function replaceWorkbookFile(
  path: string,
  write: (temporaryPath: string) => void,
): Promise<void> {
  await writeAtomically(path, (temporaryPath) => {
    write(temporaryPath);
    if (existsSync(path)) makeSureNobodyHasItOpen(path);
    for (const ending of ['-wal', '-shm', '-journal']) rmSync(path + ending, { force: true });
  });
}

function makeSureNobodyHasItOpen(path: string): void {
  try {
    closeDatabase(openDatabase(path));
  } catch (error) {
    if (!(error instanceof UserError && replaceable.includes(error.code))) throw error;
  }
}
