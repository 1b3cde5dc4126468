import { dirname } from 'node:path';

import type { Settings } from '#shared/settings/settings.ts';
import type { UserError } from '#shared/userError.ts';

import { backupFolderIn, logFileIn } from '../appData/appDataFolder.ts';
import type { JsonFile } from '../files/jsonFile.ts';
import { readSqliteVersion } from '../workbook/readSqliteVersion.ts';
import type { EngineOptions } from './engine.ts';
import type { Implementer } from './implementer.ts';
import type { Session } from './session.ts';

export function createAppProcedures(
  { app: os }: Implementer,
  { appDataFolder, door, version, log }: EngineOptions,
  session: Session,
  settings: JsonFile<Settings>,
  startProblem: () => Promise<UserError | null>,
) {
  return {
    start: os.start.handler(async () => {
      const problem = await startProblem();
      return {
        version,
        door,
        platform: platformNames[process.platform] ?? 'linux',
        settings: settings.read(),
        logFolder: dirname(logFileIn(appDataFolder)),
        backupFolder: backupFolderIn(appDataFolder),
        isOpen: session.current() !== null,
        problem: problem === null ? null : { code: problem.code, params: { ...problem.params } },
      };
    }),
    versions: os.versions.handler(() => {
      const { electron = null, chrome = null, node } = partialVersions;
      return { electron, chromium: chrome, node, sqlite: readSqliteVersion() };
    }),
    saveSettings: os.saveSettings.handler(({ input }) =>
      settings.write({ ...settings.read(), ...input }),
    ),
    reportError: os.reportError.handler(({ input }) =>
      log.error(`window: ${input.stack ?? input.message}`),
    ),
  };
}

/** Electron's types promise them everywhere; outside of it they are not there. */
const partialVersions: Partial<Record<'electron' | 'chrome', string>> & { readonly node: string } =
  process.versions;

const platformNames: Partial<Record<NodeJS.Platform, 'windows' | 'mac' | 'linux'>> = {
  win32: 'windows',
  darwin: 'mac',
  linux: 'linux',
};
