import { join } from 'node:path';

import { sampleFileName } from '#shared/sample/sampleFileName.ts';

/** Where the sample lies, once it is made. */
export function samplePathIn(appDataFolder: string): string {
  return join(appDataFolder, sampleFileName);
}
