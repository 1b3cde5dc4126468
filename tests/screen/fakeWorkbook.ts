import { invertChangeSet } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, ChangeSet, RecordKind } from '#shared/changes/changeSet.ts';
import type { TouchedRecord } from '#shared/history/historyStep.ts';
import type { LoadedWorkbook, Patch, WorkbookSnapshot } from '#shared/contract/patch.ts';
import { hasNestedSections } from '#shared/tasks/outline.ts';

/** A workbook in memory, with undo, that tells what changes. */
export interface FakeWorkbook {
  readonly snapshot: () => WorkbookSnapshot;
  readonly commit: (changeSet: ChangeSet) => { revision: number };
  readonly step: (
    direction: 'undo' | 'redo',
  ) => { revision: number; label: ChangeLabel; touched: TouchedRecord[] } | null;
  /** Every change from now on, until `signal` aborts. */
  readonly patches: (signal: AbortSignal | undefined) => AsyncGenerator<Patch, void, void>;
}

const savedAt = '2020-01-06T03:24:00.000Z';

const listOf = {
  agency: 'agencies',
  clause: 'clauses',
  task: 'tasks',
  target: 'targets',
} as const satisfies Record<Exclude<RecordKind, 'plan'>, keyof WorkbookSnapshot>;

export function createFakeWorkbook(start: WorkbookSnapshot): FakeWorkbook {
  let snapshot = start;
  let undos: readonly ChangeSet[] = [];
  let redos: readonly ChangeSet[] = [];
  const listeners = new Set<(patch: Patch) => void>();

  function write(changeSet: ChangeSet): void {
    const revision = snapshot.revision + 1;
    const history = { undo: undos.at(-1)?.label ?? null, redo: redos.at(-1)?.label ?? null };
    snapshot = { ...applyChanges(snapshot, changeSet), revision, history, savedAt };
    const changes = changeSet.changes.map(({ kind, id, after }) => ({ kind, id, after }));
    // Kind and record belong together in each change; the compiler can't follow that.
    const patch = { revision, history, savedAt, changes: changes as Patch['changes'] };
    for (const listener of listeners) listener(patch);
  }

  return {
    snapshot: () => snapshot,
    commit(changeSet) {
      undos = [...undos, changeSet];
      redos = [];
      write(changeSet);
      return { revision: snapshot.revision };
    },
    step(direction) {
      const done = (direction === 'undo' ? undos : redos).at(-1);
      if (done === undefined) return null;
      undos = direction === 'undo' ? undos.slice(0, -1) : [...undos, done];
      redos = direction === 'undo' ? [...redos, done] : redos.slice(0, -1);
      write(direction === 'undo' ? invertChangeSet(done) : done);
      const touched = done.changes.map(({ id, after }) => ({
        id,
        fields: Object.keys(after ?? {}),
      }));
      return { revision: snapshot.revision, label: done.label, touched };
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
export function loadedOf(snapshot: WorkbookSnapshot): LoadedWorkbook {
  return { ...snapshot, later: [], hasNestedSections: hasNestedSections(snapshot.tasks) };
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
