import { join } from 'node:path';

import { firstSettings, settingsSchema } from '#shared/settings/settings.ts';
import type { Settings } from '#shared/settings/settings.ts';

import { createJsonFile } from '../files/jsonFile.ts';
import type { JsonFile } from '../files/jsonFile.ts';

const { shape } = settingsSchema;

/** Files of earlier versions know less. */
const fileSchema = settingsSchema.extend({
  language: shape.language.default(firstSettings.language),
  userName: shape.userName.default(firstSettings.userName),
  zoom: shape.zoom.default(firstSettings.zoom),
  notifyDue: shape.notifyDue.default(firstSettings.notifyDue),
  tourSeen: shape.tourSeen.default(firstSettings.tourSeen),
});

/** What the user set for the program, apart from any workbook. */
export function createSettings(appDataFolder: string): JsonFile<Settings> {
  return createJsonFile(join(appDataFolder, 'settings.json'), fileSchema, firstSettings);
}
