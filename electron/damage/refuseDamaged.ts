import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { UserError } from '#shared/userError.ts';

import { explainingFileErrors } from '../workbook/describeDatabaseError.ts';
import { checkDatabase } from './fileCheck.ts';

/**
 * Looks at a file as a whole, before it is opened for work, as opening it so already writes to it.
 * @throws UserError when the file is damaged, of which not one byte was changed then.
 */
export function refuseDamaged(path: string): void {
  const { isSound } = explainingFileErrors(path, () => checkDatabase(path));
  if (!isSound) throw new UserError('workbookDamaged', { file: basename(path) });
}

/** Whether a crash left commits beside the file, which opening it for work takes in. */
export function hasJournal(path: string): boolean {
  return ['-wal', '-journal'].some((ending) => existsSync(path + ending));
}
