import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { randomUUID } from 'node:crypto';

import { UserError } from '#shared/userError.ts';

import type { CheckFile } from '../damage/checkInProcess.ts';
import { describeFileError } from '../files/describeFileError.ts';
import { describeDatabaseError } from './describeDatabaseError.ts';
import { closeDatabase, openDatabase } from './openDatabase.ts';

/**
 * Brings a copy up to the newest schema and looks at every page of the result, so that the file
 * itself is only touched when that goes well.
 * @throws UserError `upgradeFailed`, or what opening the copy says.
 */
export async function rehearseUpgrade(
  path: string,
  { backup, folder, check }: { backup: string; folder: string; check: CheckFile },
): Promise<void> {
  const ownFolder = join(folder, randomUUID());
  try {
    mkdirSync(ownFolder, { recursive: true });
    const copy = join(ownFolder, basename(path));
    copyFileSync(backup, copy);
    closeDatabase(openDatabase(copy));
    const { isSound } = await check(copy);
    if (!isSound) throw new UserError('upgradeFailed', { file: basename(path) });
  } catch (error) {
    const described = describeFileError(error, path, 'write') ?? describeDatabaseError(error, path);
    throw described ?? error;
  } finally {
    rmSync(ownFolder, { recursive: true, force: true });
  }
}
