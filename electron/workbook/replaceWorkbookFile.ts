import { existsSync, rmSync } from 'node:fs';
import { basename } from 'node:path';

import { UserError } from '#shared/userError.ts';

import { writeAtomically } from '../files/writeAtomically.ts';
import { claimWorkbook } from '../holders/claimWorkbook.ts';

/**
 * Writes a workbook file to a path where another may stand. One that is open elsewhere is not
 * replaced, and no journal of the old one stays behind: SQLite would play it into the new file.
 */
export async function replaceWorkbookFile(
  path: string,
  write: (temporaryPath: string) => Promise<void> | void,
): Promise<void> {
  await writeAtomically(path, async (temporaryPath) => {
    await write(temporaryPath);
    if (existsSync(path)) makeSureNobodyHasItOpen(path);
    for (const ending of ['-wal', '-shm', '-journal']) rmSync(path + ending, { force: true });
  });
}

export function makeSureNobodyHasItOpen(path: string): void {
  const claimed = claimWorkbook(path, null);
  if (claimed.state === 'held') throw new UserError('workbookInUse', { file: basename(path) });
  if (claimed.state === 'mine') claimed.claim.release();
}
