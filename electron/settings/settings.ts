import { join } from 'node:path';

import { settingsSchema } from '#shared/contract/contract.ts';
import type { Settings } from '#shared/contract/contract.ts';

import { createJsonFile } from '../files/jsonFile.ts';
import type { JsonFile } from '../files/jsonFile.ts';

/** What the user set for the program, apart from any workbook. */
export function createSettings(appDataFolder: string): JsonFile<Settings> {
  return createJsonFile(join(appDataFolder, 'settings.json'), settingsSchema, { theme: 'system' });
}
