import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { UserError } from '#shared/userError.ts';

import { checkDatabase } from './fileCheck.ts';

/**
 * Looks at a file before it is opened for work, as opening it so already writes to it. A journal
 * beside it has to be played back first: then the damage shows when all is read, after opening.
 * @throws UserError when the file is damaged, of which not one byte was changed then.
 */
export function refuseDamaged(path: string): void {
  if (['-wal', '-journal'].some((ending) => existsSync(path + ending))) return;
  if (!checkDatabase(path).isSound)
    throw new UserError('workbookDamaged', { file: basename(path) });
}
