import { invertChangeSet } from '#shared/changes/changeSet.ts';
import type { KeptViews } from '#renderer/workbook/arrangements.ts';
import type { ChangeLabel, ChangeSet, RecordKind } from '#shared/changes/changeSet.ts';
import type { Access } from '#shared/contract/access.ts';
import type { StepKind, TouchedRecord } from '#shared/history/historyStep.ts';
import type { LoadedWorkbook, Patch, WorkbookSnapshot } from '#shared/contract/patch.ts';
import { hasNestedSections } from '#shared/tasks/outline.ts';

import { createFakeLog, creationOf } from './fakeLog.ts';
import type { FakeLog } from './fakeLog.ts';

/** A workbook in memory, with undo and history, that tells what changes. */
export interface FakeWorkbook {
  readonly snapshot: () => WorkbookSnapshot;
  /** As it was after a step. */
  readonly snapshotAfter: (step: number) => WorkbookSnapshot;
  readonly commit: (changeSet: ChangeSet) => { revision: number };
  /** A step that changes nothing: a baseline was issued. */
  readonly issue: (label: ChangeLabel) => { revision: number };
  readonly step: (
    direction: 'undo' | 'redo',
  ) => { revision: number; label: ChangeLabel; touched: TouchedRecord[] } | null;
  readonly log: Omit<FakeLog, 'append'>;
  /** Every change from now on, until `signal` aborts. */
  readonly patches: (signal: AbortSignal | undefined) => AsyncGenerator<Patch, void, void>;
}

/** When steps are taken, and by whom. */
export interface FakeSurroundings {
  readonly now: () => string;
  readonly who: () => string | null;
}

/** On one morning, by nobody in particular. */
const quiet: FakeSurroundings = { now: () => '2020-01-06T03:24:00.000Z', who: () => null };

const listOf = {
  agency: 'agencies',
  succession: 'successions',
  leader: 'leaders',
  charge: 'charges',
  clause: 'clauses',
  task: 'tasks',
  target: 'targets',
  remark: 'remarks',
  waiver: 'waivers',
} as const satisfies Record<Exclude<RecordKind, 'plan'>, keyof WorkbookSnapshot>;

interface Done {
  readonly id: number;
  readonly changeSet: ChangeSet;
}

export function createFakeWorkbook(
  start: WorkbookSnapshot,
  { now, who }: FakeSurroundings = quiet,
): FakeWorkbook {
  let snapshot = start;
  let undos: readonly Done[] = [];
  let redos: readonly Done[] = [];
  const log = createFakeLog();
  const snapshots = new Map([[start.revision, start]]);
  const listeners = new Set<(patch: Patch) => void>();
  log.append(
    { id: start.revision, at: now(), kind: 'create', refersTo: null, who: who() },
    creationOf(start),
  );

  function write(kind: StepKind, changeSet: ChangeSet, refersTo: number | null = null): number {
    const revision = snapshot.revision + 1;
    const savedAt = now();
    log.append({ id: revision, at: savedAt, kind, refersTo, who: who() }, changeSet);
    if (kind === 'do') [undos, redos] = [[...undos, { id: revision, changeSet }], []];
    const history = { undo: labelOf(undos), redo: labelOf(redos) };
    snapshot = { ...applyChanges(snapshot, changeSet), revision, history, savedAt };
    snapshots.set(revision, snapshot);
    const changes = changeSet.changes.map(({ kind: of, id, after }) => ({ kind: of, id, after }));
    // Kind and record belong together in each change; the compiler can't follow that.
    const patch = { revision, history, savedAt, changes: changes as Patch['changes'] };
    for (const listener of listeners) listener(patch);
    return revision;
  }

  return {
    log,
    snapshot: () => snapshot,
    snapshotAfter: (step) => snapshots.get(step) ?? snapshot,
    commit: (changeSet) => ({ revision: write('do', changeSet) }),
    issue: (label) => ({ revision: write('issue', { label, changes: [] }) }),
    step(direction) {
      const done = (direction === 'undo' ? undos : redos).at(-1);
      if (done === undefined) return null;
      undos = direction === 'undo' ? undos.slice(0, -1) : [...undos, done];
      redos = direction === 'undo' ? [...redos, done] : redos.slice(0, -1);
      const applied = direction === 'undo' ? invertChangeSet(done.changeSet) : done.changeSet;
      const revision = write(direction, applied, done.id);
      return { revision, label: applied.label, touched: touchedBy(applied) };
    },
    async *patches(signal) {
      const queue: Patch[] = [];
      let wake: () => void = () => undefined;
      const listener = (patch: Patch): void => {
        queue.push(patch);
        wake();
      };
      listeners.add(listener);
      signal?.addEventListener('abort', () => wake());
      try {
        while (signal?.aborted !== true) {
          const patch = queue.shift();
          if (patch !== undefined) yield patch;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
      } finally {
        listeners.delete(listener);
      }
    },
  };
}

/** A workbook as a window loads it when it is small enough to come whole. */
export function loadedOf(
  snapshot: WorkbookSnapshot,
  access: Access = { mode: 'edit' },
  views: KeptViews = {},
): LoadedWorkbook {
  const { tasks } = snapshot;
  return {
    ...snapshot,
    taskCount: tasks.length,
    hasNestedSections: hasNestedSections(tasks),
    access,
    views,
  };
}

function labelOf(steps: readonly Done[]): ChangeLabel | null {
  return steps.at(-1)?.changeSet.label ?? null;
}

function touchedBy({ changes }: ChangeSet): TouchedRecord[] {
  return changes.map(({ id, before, after }) => ({
    id,
    fields: before === null || after === null ? [] : Object.keys(after),
  }));
}

function applyChanges(snapshot: WorkbookSnapshot, { changes }: ChangeSet): WorkbookSnapshot {
  let next = snapshot;
  for (const { kind, id, before, after } of changes) {
    if (kind === 'plan') {
      next = { ...next, plan: { ...next.plan, ...after } };
      continue;
    }
    const list: readonly { readonly id: string }[] = next[listOf[kind]];
    const old = list.find((record) => record.id === id);
    const others = list.filter((record) => record.id !== id);
    const kept =
      after === null
        ? others
        : before === null
          ? [...list, after]
          : [...others, { ...old, ...after }];
    next = { ...next, [listOf[kind]]: kept };
  }
  return next;
}
