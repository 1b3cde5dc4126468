import { join } from 'node:path';

import { z } from 'zod';

import { settingsSchema } from '#shared/settings/settings.ts';
import type { Settings } from '#shared/settings/settings.ts';

import { createJsonFile } from '../files/jsonFile.ts';
import type { JsonFile } from '../files/jsonFile.ts';

/** Files of earlier versions know no name and no language. */
const fileSchema = settingsSchema.extend({
  language: settingsSchema.shape.language.default('vi'),
  userName: z.string().default(''),
});

/** What the user set for the program, apart from any workbook. */
export function createSettings(appDataFolder: string): JsonFile<Settings> {
  return createJsonFile(join(appDataFolder, 'settings.json'), fileSchema, {
    theme: 'system',
    language: 'vi',
    userName: '',
  });
}
