import { join } from 'node:path';

import type { RecordMaps } from '#shared/changes/applyChanges.ts';
import type { ChangeLabel } from '#shared/changes/changeSet.ts';
import { UserError } from '#shared/userError.ts';
import type { Version } from '#shared/versions/version.ts';

import type { BackupTools } from '../backups/makeBackup.ts';
import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { compareVersions } from './compareVersions.ts';
import { goToVersion } from './goToVersion.ts';
import { nameMoment } from './nameMoment.ts';
import { readVersion } from './readVersion.ts';
import { readWorkbookFile } from './readWorkbookFile.ts';

export function createVersionProcedures(
  { versions: os }: Implementer,
  session: Session,
  backups: BackupTools,
  appDataFolder: string,
) {
  const temporaryFolder = join(appDataFolder, 'temporary');

  function read(workbook: Workbook, version: Version): RecordMaps {
    return readVersion(workbook, version, (name) =>
      readWorkbookFile(backups.store.pathOf(workbook.id, name), temporaryFolder),
    );
  }

  function labelOf(workbook: Workbook, version: Version): ChangeLabel {
    switch (version.type) {
      case 'step': {
        const step = workbook.log.find(version.id);
        if (step === null) throw new UserError('stepNotFound');
        return { key: 'goToStep', params: { at: nameMoment(step.at) } };
      }
      case 'baseline': {
        const baseline = workbook.baselines.find(version.id);
        if (baseline === null) throw new UserError('baselineNotFound');
        return { key: 'goToBaseline', params: { name: baseline.name } };
      }
      case 'backup': {
        const { at } = backups.store.find(workbook.id, version.name);
        return { key: 'restoreBackup', params: { at: nameMoment(at) } };
      }
      case 'now':
        throw new Error('The workbook is as it is now.');
    }
  }

  return {
    compare: os.compare.handler(({ input }) => {
      const workbook = session.workbook();
      return compareVersions(read(workbook, input.from), read(workbook, input.to));
    }),
    goTo: os.goTo.handler(async ({ input }) => {
      const workbook = session.workbook();
      workbook.access.confirmWritable();
      const label = labelOf(workbook, input.version);
      await workbook.backUp('restore', backups);
      return goToVersion(workbook, read(workbook, input.version), label);
    }),
  };
}
