import type { BackupReason } from '#shared/backups/backup.ts';
import type { BaselineTitle } from '#shared/baselines/baseline.ts';
import type { ChangeLabel, ChangeSet } from '#shared/changes/changeSet.ts';
import type { Patch, WorkbookOverview, WorkbookSnapshot } from '#shared/contract/patch.ts';
import type { TouchedRecord } from '#shared/history/historyStep.ts';

import type { BackupRequest, BackupTools, MadeBackup } from '../backups/makeBackup.ts';
import type { BaselineRepository } from '../baselines/baselineRepository.ts';
import type { Handoffs, ReadHandoffs } from '../handoffs/handoffs.ts';
import type { Recorded } from '../handoffs/roundRepository.ts';
import type { CombineRule } from '../history/combineOldSteps.ts';
import type { StepLog } from '../history/stepLog.ts';
import type { NewReport, ReportRepository } from '../reports/reportRepository.ts';
import type { TaskPacker } from '../tasks/taskPacker.ts';
import type { TaskOrder } from '../tasks/taskOrder.ts';
import type { ViewRepository } from '../views/viewRepository.ts';
import type { AccessState } from './accessState.ts';
import type { Records } from './records.ts';
import type { Sequences, SequencesAhead } from './sequences.ts';

/** What an edit may look at while it works out its change set. */
export interface EditScope {
  readonly records: Records;
  readonly sequences: Sequences;
}

/** Writes what was handed on, within a step. */
export type RecordHandoff = (handoffs: Handoffs, recorded: Recorded) => void;

/** What an undo or redo did. */
export interface Step {
  readonly revision: number;
  readonly label: ChangeLabel;
  readonly touched: readonly TouchedRecord[];
}

/** An open workbook file. Everything that changes user data goes through `edit`, `undo`, `redo`. */
export interface Workbook {
  readonly path: string;
  /** Given when the file was made; copies of it that are made outside the program share it. */
  readonly id: string;
  readonly access: AccessState;
  readonly records: Records;
  readonly taskOrder: TaskOrder;
  readonly taskPacker: TaskPacker;
  readonly views: ViewRepository;
  /**
   * Writes the change set that `build` works out, with its log entry, in one transaction, or
   * nothing at all. Returns the revision; without changes it stays as it was. `record` writes what
   * was handed on with it; a change set without changes is then no step that undo takes back.
   */
  edit(build: (scope: EditScope) => ChangeSet, record?: RecordHandoff): number;
  /** Ids and codes for an edit that is worked out before it may be made; `Sequences.take` takes them. */
  lookAhead(): SequencesAhead;
  undo(): Step;
  redo(): Step;
  /** Freezes the workbook as it is now; no step that undo takes back. Returns the revision. */
  issue(title: BaselineTitle): number;
  readonly baselines: Omit<BaselineRepository, 'insert'>;
  /** Keeps a report as it is for good; no step that undo takes back. */
  freezeReport(label: ChangeLabel, report: NewReport): { revision: number; id: number };
  readonly reports: Omit<ReportRepository, 'insert'>;
  /** Writes that something left or reached the office, with its line of the history; returns the revision. */
  recordHandoff(label: ChangeLabel, record: RecordHandoff): number;
  readonly rounds: ReadHandoffs['rounds'];
  readonly returns: ReadHandoffs['returns'];
  /** The steps so far, to be read only. */
  readonly log: Omit<StepLog, 'append'>;
  /** Everything but the tasks. */
  overview(): WorkbookOverview;
  snapshot(): WorkbookSnapshot;
  /** Counts up by one with each change set. */
  revision(): number;
  /** Called after each commit, in order. Returns the way to stop it. */
  onPatch(listener: (patch: Patch) => void): () => void;
  /** Keeps the history within its rule, a piece at a time; false when nothing is left to do. */
  combineOldSteps(rule: CombineRule): boolean;
  /** Moves commits that still stand in the log beside the file into the file; they are safe in both. */
  checkpoint(): void;
  /** Copies the workbook as it is now to its backups, unless the newest of them holds the same. */
  backUp(
    reason: BackupReason,
    tools: BackupTools,
    options?: Pick<BackupRequest, 'force' | 'signal'>,
  ): Promise<MadeBackup>;
  /** Lets edits in: the file was found sound. */
  allowEditing(): void;
  /** Writes the workbook as it is now to a path where nothing is yet. */
  copyTo(path: string): void;
  close(): void;
}

export interface WorkbookContext {
  /** The time as ISO 8601 with zone. */
  readonly now: () => string;
  /** The name that steps are signed with; null when none was set. */
  readonly who: () => string | null;
  readonly access: AccessState;
  /** Makes the file ready for edits, where opening it has not. */
  readonly startWriting?: () => void;
  /** The file is closed now. */
  readonly onClosed?: () => void;
}
