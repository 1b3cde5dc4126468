import { mkdirSync } from 'node:fs';

import { UserError } from '#shared/userError.ts';

import { createLayoutStore } from '../annexes/layoutStore.ts';
import { createProcessWriter } from '../annexes/writeInProcess.ts';
import { backUpWhileOpen } from '../backups/backUpWhileOpen.ts';
import { createBackupProcedures } from '../backups/backupProcedures.ts';
import { createBackupStore } from '../backups/backupStore.ts';
import { createBaselineProcedures } from '../baselines/baselineProcedures.ts';
import { createFileChecker } from '../damage/checkInProcess.ts';
import { createRescue } from '../damage/rescue.ts';
import { createSalvager } from '../damage/salvageInProcess.ts';
import { watchForDamage } from '../damage/watchForDamage.ts';
import { createDirectionProcedures } from '../directions/directionProcedures.ts';
import { createFileProcedures } from '../files/fileProcedures.ts';
import { combineWhileOpen } from '../history/combineWhileOpen.ts';
import { createHistoryProcedures } from '../history/historyProcedures.ts';
import { watchHolder } from '../holders/watchHolder.ts';
import { createChargeProcedures, createLeaderProcedures } from '../leaders/leaderProcedures.ts';
import { createParser } from '../parsing/parseInChild.ts';
import { createPlanProcedures } from '../plans/planProcedures.ts';
import { createProgressProcedures } from '../progress/progressProcedures.ts';
import { createRecentFileProcedures } from '../recentFiles/recentFileProcedures.ts';
import { createRecentFiles } from '../recentFiles/recentFiles.ts';
import { createSettings } from '../settings/settings.ts';
import { findStorage } from '../storage/findStorage.ts';
import { createTargetProcedures } from '../targets/targetProcedures.ts';
import { createColumnProcedures } from '../tasks/columnProcedures.ts';
import { createTaskProcedures } from '../tasks/taskProcedures.ts';
import { createViewProcedures } from '../views/viewProcedures.ts';
import { systemTime } from '../workbook/openWorkbook.ts';
import { checkpointWhenIdle } from '../workbook/checkpointWhenIdle.ts';
import { createWorkbookOpener } from '../workbook/workbookOpener.ts';
import { createWorkbookProcedures } from '../workbook/workbookProcedures.ts';
import { createAppProcedures } from './appProcedures.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { createImplementer } from './implementer.ts';
import { createLaterProcedures } from './laterProcedures.ts';
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
      tasks: createTaskProcedures(os, session),
      columns: createColumnProcedures(os, session),
      directions: createDirectionProcedures(os, session),
      progress: createProgressProcedures(os, session),
      targets: createTargetProcedures(os, session),
      leaders: createLeaderProcedures(os, session),
      charges: createChargeProcedures(os, session),
      history: createHistoryProcedures(os, session),
      baselines: createBaselineProcedures(os, session),
      backups: createBackupProcedures(os, session, backups),
      views: createViewProcedures(os, session),
      ...createLaterProcedures(os, session, {
        ...{ appDataFolder, backups, layouts, parser, rescue, write, who, log },
        now: systemTime,
      }),
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
