import type { Agency } from '#shared/agencies/agency.ts';
import type { HistoryState, Patch, WorkbookSnapshot } from '#shared/contract/patch.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';
import { comparePosition } from '#shared/tasks/outline.ts';
import type { Task } from '#shared/tasks/task.ts';

import { patchRecords } from './patchRecords.ts';
import { arrangeRows, createPeriodReader } from './taskRow.ts';
import type { ReadPeriod, TaskRow } from './taskRow.ts';

/** The open workbook as of one revision. Parts in which nothing changed stay the same objects. */
export interface WorkbookView {
  readonly path: string;
  /** File name without folder and ending. */
  readonly name: string;
  readonly revision: number;
  readonly plan: Plan;
  readonly agencies: readonly Agency[];
  readonly agencyById: ReadonlyMap<string, Agency>;
  /** In the order of the text. */
  readonly clauses: readonly Clause[];
  readonly clauseById: ReadonlyMap<string, Clause>;
  /** In the order of the outline, like `rows`. */
  readonly tasks: readonly Task[];
  readonly rows: readonly TaskRow[];
  readonly rowById: ReadonlyMap<string, TaskRow>;
  readonly targets: readonly Target[];
  readonly history: HistoryState;
  /** When the last change reached the disk; null when nothing was changed since the file was made. */
  readonly savedAt: string | null;
}

export interface WorkbookStore {
  readonly getView: () => WorkbookView;
  /** Calls back after every change of the view; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Takes in what one change set did. A patch that is known already changes nothing. False when a
   * patch before this one was missed: then nothing is taken in, and the snapshot must be loaded again.
   */
  readonly applyPatch: (patch: Patch) => boolean;
  /** Starts over from a snapshot, e.g. after the connection was lost. */
  readonly load: (snapshot: WorkbookSnapshot) => void;
  /** Settles when the view holds this revision. */
  readonly seen: (revision: number) => Promise<void>;
}

interface Waiting {
  readonly revision: number;
  readonly settle: () => void;
}

export function createWorkbookStore(snapshot: WorkbookSnapshot): WorkbookStore {
  const readPeriod = createPeriodReader();
  let view = viewOfSnapshot(snapshot, readPeriod);
  let waiting: readonly Waiting[] = [];
  const listeners = new Set<() => void>();

  function show(next: WorkbookView, hasSeen: (waiter: Waiting) => boolean): void {
    view = next;
    for (const listener of [...listeners]) listener();
    const ready = waiting.filter(hasSeen);
    waiting = waiting.filter((waiter) => !ready.includes(waiter));
    for (const { settle } of ready) settle();
  }

  return {
    getView: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    applyPatch(patch) {
      if (patch.revision <= view.revision) return true;
      if (patch.revision > view.revision + 1) return false;
      show(patchedView(view, patch, readPeriod), ({ revision }) => revision <= patch.revision);
      return true;
    },
    load(loaded) {
      // Whatever was awaited is either in the snapshot or will never come.
      show(viewOfSnapshot(loaded, readPeriod), () => true);
    },
    seen(revision) {
      if (revision <= view.revision) return Promise.resolve();
      return new Promise((settle) => {
        waiting = [...waiting, { revision, settle }];
      });
    },
  };
}

type Parts = Omit<WorkbookView, 'agencyById' | 'clauseById' | 'rows' | 'rowById'>;

function viewOfSnapshot(snapshot: WorkbookSnapshot, readPeriod: ReadPeriod): WorkbookView {
  return completeView(
    {
      ...snapshot,
      agencies: snapshot.agencies.toSorted(comparePosition),
      clauses: snapshot.clauses.toSorted(comparePosition),
      targets: snapshot.targets.toSorted(comparePosition),
    },
    null,
    readPeriod,
  );
}

function patchedView(view: WorkbookView, patch: Patch, readPeriod: ReadPeriod): WorkbookView {
  const { revision, history, savedAt } = patch;
  return completeView(
    {
      path: view.path,
      name: view.name,
      revision,
      history,
      savedAt,
      plan: patchRecords([view.plan], 'plan', patch)[0] ?? view.plan,
      agencies: sorted(patchRecords(view.agencies, 'agency', patch), view.agencies),
      clauses: sorted(patchRecords(view.clauses, 'clause', patch), view.clauses),
      tasks: patchRecords(view.tasks, 'task', patch),
      targets: sorted(patchRecords(view.targets, 'target', patch), view.targets),
    },
    view,
    readPeriod,
  );
}

function sorted<T extends { readonly position: string }>(
  records: readonly T[],
  before: readonly T[],
): readonly T[] {
  return records === before ? before : records.toSorted(comparePosition);
}

/** Adds what follows from the records; what follows from unchanged records is taken from `before`. */
function completeView(
  parts: Parts,
  before: WorkbookView | null,
  readPeriod: ReadPeriod,
): WorkbookView {
  const { agencies, clauses, plan, tasks } = parts;
  const outline =
    before?.tasks === tasks && before.plan === plan
      ? { tasks, rows: before.rows, rowById: before.rowById }
      : arrangeTasks(
          arrangeRows(tasks, before?.rowById ?? new Map(), (phrase) => readPeriod(phrase, plan)),
        );
  return {
    ...parts,
    ...outline,
    agencyById: before?.agencies === agencies ? before.agencyById : byId(agencies),
    clauseById: before?.clauses === clauses ? before.clauseById : byId(clauses),
  };
}

function arrangeTasks(rows: readonly TaskRow[]): Pick<WorkbookView, 'tasks' | 'rows' | 'rowById'> {
  return { tasks: rows.map(({ task }) => task), rows, rowById: byId(rows) };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
