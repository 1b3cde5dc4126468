import { mkdirSync } from 'node:fs';

import { UserError } from '#shared/userError.ts';

import { createAgencyProcedures } from '../agencies/agencyProcedures.ts';
import { createAnnexProcedures } from '../annexes/annexProcedures.ts';
import { createLayoutStore } from '../annexes/layoutStore.ts';
import { createProcessWriter } from '../annexes/writeInProcess.ts';
import { backUpWhileOpen } from '../backups/backUpWhileOpen.ts';
import { createBackupProcedures } from '../backups/backupProcedures.ts';
import { createBackupStore } from '../backups/backupStore.ts';
import { createBaselineProcedures } from '../baselines/baselineProcedures.ts';
import { createCheckProcedures } from '../checks/checkProcedures.ts';
import { createFileChecker } from '../damage/checkInProcess.ts';
import { createDamageProcedures } from '../damage/damageProcedures.ts';
import { createRescue } from '../damage/rescue.ts';
import { createSalvager } from '../damage/salvageInProcess.ts';
import { watchForDamage } from '../damage/watchForDamage.ts';
import { createDirectionProcedures } from '../directions/directionProcedures.ts';
import { createFileProcedures } from '../files/fileProcedures.ts';
import { combineWhileOpen } from '../history/combineWhileOpen.ts';
import { createHandoffProcedures } from '../handoffs/handoffProcedures.ts';
import { createHistoryProcedures } from '../history/historyProcedures.ts';
import { watchHolder } from '../holders/watchHolder.ts';
import { createImportProcedures } from '../imports/importProcedures.ts';
import { createMappingStore } from '../imports/mappingStore.ts';
import { createChargeProcedures, createLeaderProcedures } from '../leaders/leaderProcedures.ts';
import { createParser } from '../parsing/parseInChild.ts';
import { createPlanProcedures } from '../plans/planProcedures.ts';
import { createProgressProcedures } from '../progress/progressProcedures.ts';
import { createRecentFileProcedures } from '../recentFiles/recentFileProcedures.ts';
import { createRecentFiles } from '../recentFiles/recentFiles.ts';
import { createReportProcedures } from '../reports/reportProcedures.ts';
import { createResolutionProcedures } from '../resolution/resolutionProcedures.ts';
import { createSettings } from '../settings/settings.ts';
import { findStorage } from '../storage/findStorage.ts';
import { createTargetProcedures } from '../targets/targetProcedures.ts';
import { createColumnProcedures } from '../tasks/columnProcedures.ts';
import { createTaskProcedures } from '../tasks/taskProcedures.ts';
import { createTimelineProcedures } from '../timeline/timelineProcedures.ts';
import { createVersionProcedures } from '../versions/versionProcedures.ts';
import { createViewProcedures } from '../views/viewProcedures.ts';
import { systemTime } from '../workbook/openWorkbook.ts';
import { checkpointWhenIdle } from '../workbook/checkpointWhenIdle.ts';
import { createWorkbookOpener } from '../workbook/workbookOpener.ts';
import { createWorkbookProcedures } from '../workbook/workbookProcedures.ts';
import { createAppProcedures } from './appProcedures.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { createImplementer } from './implementer.ts';
import { createSession } from './session.ts';

/** Puts the engine together. Everything it consists of is named here. */
export function createEngine(options: EngineOptions): Engine {
  const { appDataFolder, door, helpers, log } = options;
  mkdirSync(appDataFolder, { recursive: true });
  const recentFiles = createRecentFiles(appDataFolder, systemTime);
  const settings = createSettings(appDataFolder);
  const who = (): string | null => settings.read().userName.trim() || null;
  const check = createFileChecker(helpers.checker);
  const backups = { store: createBackupStore(appDataFolder, systemTime), check };
  const openWorkbook = createWorkbookOpener({
    appDataFolder,
    now: systemTime,
    who,
    findStorage,
    backups,
  });
  const attendants = [
    watchForDamage(check, log),
    backUpWhileOpen(backups, systemTime, log),
    combineWhileOpen(systemTime, log),
    checkpointWhenIdle(log),
    watchHolder(),
  ];
  const session = createSession(openWorkbook, attendants, recentFiles, log);
  const parser = createParser(helpers.parser);
  const write = createProcessWriter(helpers.writer);
  const layouts = createLayoutStore(appDataFolder);
  const rescue = createRescue({
    appDataFolder,
    backups,
    salvage: createSalvager(helpers.checker),
    now: systemTime,
  });
  const os = createImplementer(log, options.isCheckingAnswers ?? false, options.mayUsePath);
  let startProblem: UserError | null = null;
  let starting: Promise<void> = Promise.resolve();

  async function open(path: string): Promise<void> {
    try {
      await session.open(path);
    } catch (error) {
      if (!(error instanceof UserError)) log.error('opening at start failed', error);
      startProblem = error instanceof UserError ? error : new UserError('unexpected', {});
    }
  }

  return {
    router: os.router({
      app: createAppProcedures(os, options, session, settings, async () => {
        await starting;
        return startProblem;
      }),
      recentFiles: createRecentFileProcedures(os, recentFiles),
      files: createFileProcedures(os, door),
      workbook: createWorkbookProcedures(os, session, appDataFolder, backups.store),
      plan: createPlanProcedures(os, session),
      resolution: createResolutionProcedures(os, session, parser, log),
      tasks: createTaskProcedures(os, session),
      columns: createColumnProcedures(os, session),
      directions: createDirectionProcedures(os, session),
      progress: createProgressProcedures(os, session),
      targets: createTargetProcedures(os, session),
      timeline: createTimelineProcedures(os, session, log),
      agencies: createAgencyProcedures(os, session, { parser, backups }, log),
      leaders: createLeaderProcedures(os, session),
      charges: createChargeProcedures(os, session),
      checks: createCheckProcedures(os, session, who, log),
      imports: createImportProcedures(
        os,
        session,
        { parser, backups, mappings: createMappingStore(appDataFolder) },
        log,
      ),
      annexes: createAnnexProcedures(os, session, { layouts, write }, log),
      handoffs: createHandoffProcedures(
        os,
        session,
        { parser, backups, layouts, now: systemTime },
        log,
      ),
      reports: createReportProcedures(os, session, { write, now: systemTime }, log),
      history: createHistoryProcedures(os, session),
      baselines: createBaselineProcedures(os, session),
      versions: createVersionProcedures(os, session, backups, appDataFolder),
      backups: createBackupProcedures(os, session, backups),
      damage: createDamageProcedures(os, session, rescue, log),
      views: createViewProcedures(os, session),
    }),
    openAtStart(path) {
      starting = open(path);
      return starting;
    },
    async close() {
      rescue.discard();
      await session.close();
    },
  };
}
