import { join } from 'node:path';

import { createFileChecker } from '#electron/damage/checkInProcess.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { forkProcess } from '#electron/processes/forkProcess.ts';

/** What is damaged in a file that nobody has open; null: nothing. */
export async function checkPlan(path: string): Promise<string | null> {
  const check = createFileChecker(forkProcess(join(projectFolder, 'dist/checker.js')));
  const found = await check(path);
  return found.isSound ? null : JSON.stringify(found);
}
