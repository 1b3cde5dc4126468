import type { Database } from 'better-sqlite3';

import { invertChangeSet, withoutEmptyChanges } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, ChangeSet, RecordChange } from '#shared/changes/changeSet.ts';
import type { HistoryState, Patch, WorkbookOverview } from '#shared/contract/patch.ts';
import { touchedBy } from '#shared/history/touchedBy.ts';
import { comparePosition } from '#shared/tasks/outline.ts';
import { UserError } from '#shared/userError.ts';

import { makeBackup } from '../backups/makeBackup.ts';
import { readWorkbookState } from '../backups/workbookState.ts';
import { createBaselineRepository } from '../baselines/baselineRepository.ts';
import { createHandoffs, readHandoffs } from '../handoffs/handoffs.ts';
import type { Recorded } from '../handoffs/roundRepository.ts';
import { combineOldSteps } from '../history/combineOldSteps.ts';
import { createStepLog } from '../history/stepLog.ts';
import type { NewStep } from '../history/stepLog.ts';
import { createReportRepository } from '../reports/reportRepository.ts';
import { createTaskPacker } from '../tasks/taskPacker.ts';
import { createTaskOrder } from '../tasks/taskOrder.ts';
import { createViewRepository } from '../views/viewRepository.ts';
import { editing } from './accessState.ts';
import { explainingEach, explainingFileErrors } from './describeDatabaseError.ts';
import { closeDatabase } from './openDatabase.ts';
import { describeStaleCells } from './describeStaleCells.ts';
import { createRecords, eachRecord, explainingRecords, writeChange } from './records.ts';
import { readOverview } from './readOverview.ts';
import { createStoredDigest } from './storedDigest.ts';
import { createSequences } from './sequences.ts';
import type { Step, Workbook, WorkbookContext } from './workbook.ts';

const newStep = { kind: 'do', refersTo: null } as const;

/** A step that was written, and will be there once it is committed. */
interface TakenStep {
  readonly revision: number;
  /** Null when nobody waits for it. */
  readonly patch: Patch | null;
}

export function createWorkbook(
  db: Database,
  path: string,
  { now, who, access, startWriting, onClosed }: WorkbookContext,
): Workbook {
  const tables = createRecords(db);
  const records = explainingRecords(path, tables);
  const sequences = createSequences(db);
  const log = explainingEach(path, createStepLog(db));
  const baselines = explainingEach(path, createBaselineRepository(db));
  const reports = explainingEach(path, createReportRepository(db));
  const handoffs = createHandoffs(db, path);
  const digest = createStoredDigest(db, records);
  const listeners = new Set<(patch: Patch) => void>();

  function historyState(): HistoryState {
    const { undo, redo } = log.position();
    return {
      undo: undo === null ? null : log.readLabel(undo),
      redo: redo === null ? null : log.readLabel(redo),
    };
  }

  /** The one place where user data is written. `also` goes into the same transaction. */
  function commit(
    { kind, refersTo }: Pick<NewStep, 'kind' | 'refersTo'>,
    build: () => ChangeSet,
    also?: (recorded: Recorded) => void,
  ): number {
    access.confirmWritable();
    const savedAt = now();
    const taken: { step: TakenStep | null } = { step: null };

    function take(): void {
      const changeSet = build();
      if (changeSet.changes.length === 0 && also === undefined) return;
      const stale = changeSet.changes.flatMap((change) => writeChange(tables, change));
      if (stale.length > 0) {
        throw new UserError('staleChange', { cells: describeStaleCells(records, stale) });
      }
      digest.follow(changeSet.changes);
      // Nothing changed, so there is nothing that undo could take back.
      const written = kind === 'do' && changeSet.changes.length === 0 ? 'issue' : kind;
      const step = { kind: written, refersTo, changeSet, at: savedAt, who: who() };
      const revision = log.append(step);
      also?.({ step: revision, at: savedAt, who: step.who });
      const isAwaited = listeners.size > 0;
      const patch = isAwaited ? describePatch(revision, changeSet.changes, savedAt) : null;
      taken.step = { revision, patch };
    }

    try {
      explainingFileErrors(path, () => db.transaction(take).immediate());
    } catch (error) {
      if (taken.step === null || !isInFile(taken.step.revision)) throw error;
    }
    if (taken.step === null) return log.last()?.id ?? 0;
    const { revision, patch } = taken.step;
    if (patch !== null) for (const listener of listeners) listener(patch);
    return revision;
  }

  /** Where a folder cannot be synchronised, SQLite calls the commit failed when all is written. */
  function isInFile(revision: number): boolean {
    return !db.inTransaction && log.last()?.id === revision;
  }

  /** Reads the file, so it belongs before the commit: what is saved must not fail afterwards. */
  function describePatch(
    revision: number,
    changes: readonly RecordChange[],
    savedAt: string,
  ): Patch {
    return {
      revision,
      // The union of kinds goes through as it is; the compiler can't follow that.
      changes: changes.map(({ kind, id, after }) => ({ kind, id, after })) as Patch['changes'],
      history: historyState(),
      savedAt,
    };
  }

  /** Something of the world outside, with its line of the history: nothing that undo takes back. */
  function recordFact(label: ChangeLabel, write: (recorded: Recorded) => void): number {
    return commit({ kind: 'issue', refersTo: null }, () => ({ label, changes: [] }), write);
  }

  function step(kind: 'undo' | 'redo'): Step {
    const entry = log.position()[kind];
    if (entry === null) {
      throw new UserError(kind === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
    }
    const changeSet = log.read(entry);
    const applied = kind === 'undo' ? invertChangeSet(changeSet) : changeSet;
    const revision = commit({ kind, refersTo: entry }, () => applied);
    return { revision, label: applied.label, touched: touchedBy(applied) };
  }

  function overview(): WorkbookOverview {
    return readOverview({ path, records, log, history: historyState() });
  }

  return {
    path,
    id: explainingFileErrors(path, () => readWorkbookState(db).workbookId),
    access,
    records,
    taskOrder: explainingEach(path, createTaskOrder(db)),
    taskPacker: explainingEach(path, createTaskPacker(db)),
    views: explainingEach(path, createViewRepository(db)),
    edit: (build, record) =>
      commit(
        newStep,
        () => withoutEmptyChanges(build({ records, sequences })),
        record && ((recorded) => record(handoffs, recorded)),
      ),
    lookAhead: () => explainingFileErrors(path, () => sequences.lookAhead()),
    issue(title) {
      const label = { key: 'issueBaseline', params: { name: title.name } } as const;
      return recordFact(label, (recorded) =>
        baselines.insert(title, recorded, eachRecord(records)),
      );
    },
    baselines,
    freezeReport(label, report) {
      let id = 0;
      const revision = recordFact(label, (recorded) => (id = reports.insert(report, recorded)));
      return { revision, id };
    },
    reports,
    recordHandoff: (label, record) => recordFact(label, (recorded) => record(handoffs, recorded)),
    ...readHandoffs(handoffs, access),
    undo: () => step('undo'),
    redo: () => step('redo'),
    log,
    overview: () => explainingFileErrors(path, overview),
    snapshot: () =>
      explainingFileErrors(path, () => ({
        ...overview(),
        tasks: records.task.list().sort(comparePosition),
      })),
    revision: () => log.last()?.id ?? 0,
    onPatch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    combineOldSteps(rule) {
      access.confirmWritable();
      return explainingFileErrors(path, () => combineOldSteps(db, rule));
    },
    checkpoint() {
      explainingFileErrors(path, () => db.pragma('wal_checkpoint(PASSIVE)'));
    },
    backUp: (reason, tools, options = {}) => makeBackup(db, { path, reason, ...options }, tools),
    allowEditing() {
      explainingFileErrors(path, () => startWriting?.());
      access.change(editing);
    },
    copyTo(copyPath) {
      db.prepare('VACUUM INTO ?').run(copyPath);
    },
    close() {
      listeners.clear();
      if (!db.open) return;
      try {
        explainingFileErrors(path, () => closeDatabase(db));
      } finally {
        onClosed?.();
      }
    },
  };
}
