import { eventIterator } from '@orpc/contract';
import { z } from 'zod';

import { changeLabelSchema } from '../changes/changeLabel.ts';
import {
  cellStepSchema,
  historyStepSchema,
  namedChangeSchema,
  touchedRecordSchema,
} from '../history/historyStep.ts';
import { backupSchema } from '../backups/backup.ts';
import { baselineSchema, baselineTitleSchema } from '../baselines/baseline.ts';
import { examinationSchema, recoverySourceSchema } from '../damage/examination.ts';
import { comparisonSchema } from '../versions/comparison.ts';
import { versionSchema } from '../versions/version.ts';
import { planSchema } from '../plans/plan.ts';
import { isoDate } from '../periods/isoDate.ts';
import { folderListingSchema } from '../files/folderListing.ts';
import { recentFileSchema } from '../recentFiles/recentFile.ts';
import { settingsSchema } from '../settings/settings.ts';
import { viewNameSchema, viewSchema } from '../views/viewState.ts';
import { accessSchema } from './access.ts';
import { agencies, charges, leaders } from './agencyContract.ts';
import { annexes } from './annexContract.ts';
import { checks } from './checkContract.ts';
import { directions } from './directionContract.ts';
import { exactPartial } from './exactPartial.ts';
import { handoffs } from './handoffContract.ts';
import { imports } from './importContract.ts';
import { jobOutput } from './job.ts';
import { loadedTasksSchema, loadedWorkbookSchema, patchEventSchema } from './patch.ts';
import { comparedPath, edited, path, procedure, userErrorSchema } from './procedure.ts';
import { progress } from './progressContract.ts';
import { reports } from './reportContract.ts';
import { resolution } from './resolutionContract.ts';
import { targets } from './targetContract.ts';
import { columns, tasks } from './taskContract.ts';
import { timeline } from './timelineContract.ts';

/** Everything a door may ask of the engine. Inputs are checked at run time, outputs in tests. */

const app = {
  start: procedure.output(
    z.object({
      version: z.string(),
      /** Which door the window came through: only the browser door lists folders for it. */
      door: z.enum(['desktop', 'browser']),
      platform: z.enum(['windows', 'mac', 'linux']),
      settings: settingsSchema,
      /** Whether a workbook is open in this engine already. */
      isOpen: z.boolean(),
      logFolder: path,
      backupFolder: path,
      /** Why the workbook that was named at the start could not be opened. */
      problem: userErrorSchema.nullable(),
    }),
  ),
  /** What the program is made of; null where that is no part of it. */
  versions: procedure.output(
    z.object({
      electron: z.string().nullable(),
      chromium: z.string().nullable(),
      node: z.string(),
      sqlite: z.string(),
    }),
  ),
  /** The settings that are named; the others stay. */
  saveSettings: procedure.input(exactPartial(settingsSchema)),
  /** An error that the window caught, for the log file. */
  reportError: procedure.input(z.object({ message: z.string(), stack: z.string().nullable() })),
};

const recentFiles = {
  list: procedure.output(z.array(recentFileSchema)),
  forget: procedure.input(z.object({ path: comparedPath })),
};

const files = {
  /** Browser door only, in place of the desktop's dialogs. `endings` like ".docx"; null: home. */
  listFolder: procedure
    .input(z.object({ folder: path.nullable(), endings: z.array(z.string()) }))
    .output(folderListingSchema),
};

/** The path as the engine spells it; `workbook.load` gives what the file holds. */
const opened = z.object({ path });

const workbook = {
  create: procedure
    .input(
      z.object({
        path,
        title: z.string().min(1),
        year: z.int().min(1900).max(2200),
        issued: isoDate.nullable(),
        /** Name of a directory that comes with the program; null: none. */
        directory: z.string().nullable(),
        /** Whether a file that is there already may be replaced (the user was asked). */
        replace: z.boolean(),
      }),
    )
    .output(opened),
  open: procedure.input(z.object({ path })).output(opened),
  /** Opens the workbook that is open once more, to see whether it may be edited by now. */
  reopen: procedure.output(opened.extend({ access: accessSchema })),
  /** Moves or renames the file of the open workbook; when that fails, it stays open where it was. */
  move: procedure.input(z.object({ path, replace: z.boolean() })).output(opened),
  /** Makes the sample workbook in a file of its own, unless it is there already, and opens it. */
  openSample: procedure.input(z.object({ again: z.boolean() })).output(opened),
  /** Whether the sample was made before, so that it can be made anew. */
  hasSample: procedure.output(z.boolean()),
  /** The workbook that is open, or its beginning; null when none is open. */
  load: procedure.output(loadedWorkbookSchema.nullable()),
  /**
   * All tasks of a workbook of which `load` gave but the first rows, some thousand at a time, as they
   * are by now: `after` is null at first, then `next` of the part before. Null when that workbook is
   * no longer open.
   */
  loadTasks: procedure
    .input(z.object({ path: comparedPath, after: z.string().nullable() }))
    .output(loadedTasksSchema.nullable()),
  /**
   * Every change set after the revision that was loaded, whoever made it, big ones in
   * parts. Ends when the workbook is closed, and at once when that revision is not what is open now:
   * then it must be loaded again.
   */
  patches: procedure
    .input(z.object({ path: comparedPath, revision: z.int() }))
    .output(eventIterator(patchEventSchema)),
  /** Whether the open workbook may be edited: at once, and whenever that changes. */
  access: procedure.output(eventIterator(accessSchema)),
  saveCopy: procedure.input(z.object({ path, replace: z.boolean() })),
  close: procedure,
};

const plan = {
  edit: procedure.input(exactPartial(planSchema.omit({ id: true }))).output(edited),
};

/** `touched`: where something changed, so that the window can go there. */
const stepped = edited.extend({
  label: changeLabelSchema,
  touched: z.array(touchedRecordSchema).readonly(),
});

const history = {
  /** Newest first: those before the step `before`, null from the newest. `next` null: no more. */
  list: procedure
    .input(
      z.object({
        before: z.int().nullable(),
        limit: z.int().positive().max(500),
        /** Words to be found in name, author or cells, without regard to marks; "" for all. */
        search: z.string(),
      }),
    )
    .output(z.object({ steps: z.array(historyStepSchema), next: z.int().nullable() })),
  /** The cells of one step, before and after, `limit` changes from `from` on. */
  step: procedure
    .input(z.object({ id: z.int(), from: z.int().min(0), limit: z.int().positive().max(1000) }))
    .output(z.object({ step: historyStepSchema, changes: z.array(namedChangeSchema) })),
  /** What a cell held in the course of time, newest first; `field` null: the whole record. */
  cell: procedure
    .input(z.object({ id: z.string(), field: z.string().nullable() }))
    .output(z.array(cellStepSchema)),
  undo: procedure.output(stepped),
  redo: procedure.output(stepped),
};

const baselines = {
  /** Newest first. */
  list: procedure.output(z.array(baselineSchema)),
  /** Freezes the workbook as it is now. */
  issue: procedure.input(baselineTitleSchema).output(edited),
};

const versions = {
  compare: procedure
    .input(z.object({ from: versionSchema, to: versionSchema }))
    .output(comparisonSchema),
  /** Makes the workbook as it was in that version, as a new step that undo takes back. */
  goTo: procedure.input(z.object({ version: versionSchema })).output(
    edited.extend({
      /** Records that had to change; none when it is like that already. */
      changes: z.int(),
    }),
  ),
};

const backups = {
  /** Those of the open workbook, newest first. */
  list: procedure.output(
    z.object({
      folder: path,
      backups: z.array(
        backupSchema.extend({
          /** Steps taken and cells changed since; null when its history is another one. */
          since: z.object({ steps: z.int(), cells: z.int() }).nullable(),
        }),
      ),
    }),
  ),
  /** Makes one now, also when nothing changed since the last. */
  make: procedure.output(backupSchema),
};

const damage = {
  /** Reads what can be read of a damaged workbook, which stays as it is. */
  examine: procedure.input(z.object({ path })).output(jobOutput(examinationSchema)),
  /** Writes a new file, never the damaged one at `path`, which stays as it is. */
  recover: procedure
    .input(z.object({ path, from: recoverySourceSchema, target: path, replace: z.boolean() }))
    .output(opened),
};

const views = {
  /** They are loaded with the workbook; nothing is kept of one that is no longer open. */
  save: procedure.input(z.object({ path: comparedPath, view: viewNameSchema, state: viewSchema })),
};

export const contract = {
  app,
  recentFiles,
  files,
  workbook,
  plan,
  resolution,
  tasks,
  columns,
  directions,
  progress,
  targets,
  timeline,
  agencies,
  leaders,
  charges,
  checks,
  reports,
  imports,
  annexes,
  handoffs,
  history,
  baselines,
  versions,
  backups,
  damage,
  views,
};

export type Contract = typeof contract;
