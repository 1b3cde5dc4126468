import { basename, extname } from 'node:path';

import type { Database } from 'better-sqlite3';

import { invertChangeSet, withoutEmptyChanges } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, ChangeSet, RecordChange } from '#shared/changes/changeSet.ts';
import type { HistoryState, Patch, WorkbookSnapshot } from '#shared/contract/patch.ts';
import { comparePosition } from '#shared/tasks/outline.ts';
import { UserError } from '#shared/userError.ts';

import { createChangeLog } from '../history/changeLog.ts';
import type { LogEntry, LogKind } from '../history/changeLog.ts';
import { recordStep, stacksFromLog } from '../history/undoStacks.ts';
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
  readonly touched: readonly string[];
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
  history(limit: number): LogEntry[];
  snapshot(): WorkbookSnapshot;
  /** Counts up by one with each change set. */
  revision(): number;
  /** Called after each commit, in order. Returns the way to stop it. */
  onPatch(listener: (patch: Patch) => void): () => void;
  /** Writes the workbook as it is now to a path where nothing is yet. */
  copyTo(path: string): void;
  close(): void;
}

export function createWorkbook(db: Database, path: string, now: () => string): Workbook {
  const records = createRecords(db);
  const sequences = createSequences(db);
  const log = createChangeLog(db);
  const listeners = new Set<(patch: Patch) => void>();
  const stacks = explainingFileErrors(path, () => stacksFromLog(log.steps()));

  function historyState(): HistoryState {
    const undo = stacks.undo.at(-1);
    const redo = stacks.redo.at(-1);
    return {
      undo: undo === undefined ? null : log.readLabel(undo),
      redo: redo === undefined ? null : log.readLabel(redo),
    };
  }

  /** The one place where user data is written. */
  function commit(kind: LogKind, refersTo: number | null, build: () => ChangeSet): number {
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
          return { changeSet, revision: log.append(kind, refersTo, changeSet, savedAt) };
        })
        .immediate(),
    );
    if (committed === null) return log.last()?.id ?? 0;
    recordStep(stacks, { id: committed.revision, kind, refersTo });
    publish(committed.revision, committed.changeSet.changes, savedAt);
    return committed.revision;
  }

  function publish(revision: number, changes: readonly RecordChange[], savedAt: string): void {
    const patch = { revision, ...readTouched(records, changes), history: historyState(), savedAt };
    for (const listener of listeners) listener(patch);
  }

  function step(kind: 'undo' | 'redo'): Step {
    const entry = stacks[kind].at(-1);
    if (entry === undefined) {
      throw new UserError(kind === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
    }
    const changeSet = log.read(entry);
    const applied = kind === 'undo' ? invertChangeSet(changeSet) : changeSet;
    const revision = commit(kind, entry, () => applied);
    return { revision, label: applied.label, touched: applied.changes.map(({ id }) => id) };
  }

  return {
    path,
    records,
    views: createViewRepository(db),
    edit: (build) => commit('do', null, () => build({ records, sequences })),
    undo: () => step('undo'),
    redo: () => step('redo'),
    history: (limit) => explainingFileErrors(path, () => log.list(limit)),
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

function readTouched(
  records: Records,
  changes: readonly RecordChange[],
): Pick<Patch, 'saved' | 'removed'> {
  const touched = new Map(changes.map(({ kind, id }) => [`${kind}/${id}`, { kind, id }]));
  const saved: unknown[] = [];
  const removed: { kind: RecordChange['kind']; id: string }[] = [];
  for (const { kind, id } of touched.values()) {
    const record = records[kind].find(id);
    if (record === null) removed.push({ kind, id });
    else saved.push({ kind, record });
  }
  // `kind` and `record` come from the same table, which the compiler can't see through the union.
  return { saved: saved as Patch['saved'], removed };
}
