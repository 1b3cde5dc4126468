import { basename, extname } from 'node:path';

import type { Database } from 'better-sqlite3';

import { invertChangeSet, withoutEmptyChanges } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, ChangeSet, RecordChange } from '#shared/changes/changeSet.ts';
import type { HistoryState, Patch, WorkbookSnapshot } from '#shared/contract/patch.ts';
import type { StepKind, TouchedRecord } from '#shared/history/historyStep.ts';
import { comparePosition } from '#shared/tasks/outline.ts';
import { UserError } from '#shared/userError.ts';

import { createStepLog } from '../history/stepLog.ts';
import type { StepLog } from '../history/stepLog.ts';
import { createViewRepository } from '../views/viewRepository.ts';
import type { ViewRepository } from '../views/viewRepository.ts';
import { explainingFileErrors } from './describeDatabaseError.ts';
import { closeDatabase } from './openDatabase.ts';
import { describeStaleCells } from './describeStaleCells.ts';
import { createRecords, writeChange } from './records.ts';
import type { Records } from './records.ts';
import { createSequences } from './sequences.ts';
import type { Sequences } from './sequences.ts';

/** What an edit may look at while it works out its change set. */
export interface EditScope {
  readonly records: Records;
  readonly sequences: Sequences;
}

/** What an undo or redo did. */
export interface Step {
  readonly revision: number;
  readonly label: ChangeLabel;
  readonly touched: readonly TouchedRecord[];
}

/** An open workbook file. Everything that changes user data goes through `edit`, `undo`, `redo`. */
export interface Workbook {
  readonly path: string;
  readonly records: Records;
  readonly views: ViewRepository;
  /**
   * Writes the change set that `build` works out, with its log entry, in one transaction, or
   * nothing at all. Returns the revision; without changes it stays as it was.
   */
  edit(build: (scope: EditScope) => ChangeSet): number;
  undo(): Step;
  redo(): Step;
  /** The steps so far, to be read only. */
  readonly log: Omit<StepLog, 'append'>;
  snapshot(): WorkbookSnapshot;
  /** Counts up by one with each change set. */
  revision(): number;
  /** Called after each commit, in order. Returns the way to stop it. */
  onPatch(listener: (patch: Patch) => void): () => void;
  /** Writes the workbook as it is now to a path where nothing is yet. */
  copyTo(path: string): void;
  close(): void;
}

/** `now` gives the time as ISO 8601 with zone, `who` the name that steps are signed with. */
export function createWorkbook(
  db: Database,
  path: string,
  now: () => string,
  who: () => string | null = () => null,
): Workbook {
  const records = createRecords(db);
  const sequences = createSequences(db);
  const log = createStepLog(db);
  const listeners = new Set<(patch: Patch) => void>();

  function historyState(): HistoryState {
    const { undo, redo } = log.position();
    return {
      undo: undo === null ? null : log.readLabel(undo),
      redo: redo === null ? null : log.readLabel(redo),
    };
  }

  /** The one place where user data is written. */
  function commit(kind: StepKind, refersTo: number | null, build: () => ChangeSet): number {
    const savedAt = now();
    const committed = explainingFileErrors(path, () =>
      db
        .transaction(() => {
          const changeSet = withoutEmptyChanges(build());
          if (changeSet.changes.length === 0) return null;
          const stale = changeSet.changes.flatMap((change) => writeChange(records, change));
          if (stale.length > 0) {
            throw new UserError('staleChange', { cells: describeStaleCells(records, stale) });
          }
          const step = { kind, refersTo, changeSet, at: savedAt, who: who() };
          return { changeSet, revision: log.append(step) };
        })
        .immediate(),
    );
    if (committed === null) return log.last()?.id ?? 0;
    publish(committed.revision, committed.changeSet.changes, savedAt);
    return committed.revision;
  }

  function publish(revision: number, changes: readonly RecordChange[], savedAt: string): void {
    if (listeners.size === 0) return;
    const patch = {
      revision,
      // The union of kinds goes through as it is; the compiler can't follow that.
      changes: changes.map(({ kind, id, after }) => ({ kind, id, after })) as Patch['changes'],
      history: historyState(),
      savedAt,
    };
    for (const listener of listeners) listener(patch);
  }

  function step(kind: 'undo' | 'redo'): Step {
    const entry = log.position()[kind];
    if (entry === null) {
      throw new UserError(kind === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
    }
    const changeSet = log.read(entry);
    const applied = kind === 'undo' ? invertChangeSet(changeSet) : changeSet;
    const revision = commit(kind, entry, () => applied);
    return { revision, label: applied.label, touched: touchedBy(applied) };
  }

  return {
    path,
    records,
    views: createViewRepository(db),
    edit: (build) => commit('do', null, () => build({ records, sequences })),
    undo: () => step('undo'),
    redo: () => step('redo'),
    log,
    snapshot: () =>
      explainingFileErrors(path, () => {
        const last = log.last();
        return {
          path,
          name: basename(path, extname(path)),
          revision: last?.id ?? 0,
          ...readAll(records),
          history: historyState(),
          savedAt: last?.at ?? null,
        };
      }),
    revision: () => log.last()?.id ?? 0,
    onPatch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    copyTo(copyPath) {
      db.prepare('VACUUM INTO ?').run(copyPath);
    },
    close() {
      listeners.clear();
      explainingFileErrors(path, () => closeDatabase(db));
    },
  };
}

function readAll(
  records: Records,
): Pick<WorkbookSnapshot, 'plan' | 'agencies' | 'clauses' | 'tasks' | 'targets'> {
  const plan = records.plan.find('plan');
  if (plan === null) throw new Error('The workbook has no plan record.');
  return {
    plan,
    agencies: records.agency.list().sort(comparePosition),
    clauses: records.clause.list().sort(comparePosition),
    tasks: records.task.list().sort(comparePosition),
    targets: records.target.list().sort(comparePosition),
  };
}

/** More would not help anybody to find the place. */
const shownTouched = 1000;

function touchedBy({ changes }: ChangeSet): TouchedRecord[] {
  return changes.slice(0, shownTouched).map(({ id, before, after }) => ({
    id,
    fields: before === null || after === null ? [] : Object.keys(after),
  }));
}
