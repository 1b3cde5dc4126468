import { isSameValue } from '#shared/changes/changeSet.ts';
import type { Access } from '#shared/contract/access.ts';
import type { LoadedWorkbook, Patch } from '#shared/contract/patch.ts';
import { finish } from '#shared/pieces.ts';
import type { Pieces } from '#shared/pieces.ts';
import type { Task } from '#shared/tasks/task.ts';

import { finishBetweenFrames } from '../app/finishBetweenFrames.ts';
import { createArrangements } from './arrangements.ts';
import type { Arrangements } from './arrangements.ts';
import { createPeriodReader } from './taskRow.ts';
import { patchingView, viewingArrived, viewOfLoaded } from './workbookView.ts';
import type { WorkbookView } from './workbookView.ts';

export interface WorkbookStore {
  readonly getView: () => WorkbookView;
  /** Calls back after every change of the view; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Takes in what one change set did, a big one between frames, with those behind it waiting. A
   * patch that is known already changes nothing. False when a patch before this one was missed: then
   * nothing is taken in, and all must be loaded again.
   */
  readonly applyPatch: (patch: Patch) => boolean;
  /**
   * Starts over, e.g. after the connection was lost. When tasks are left for later, what was shown
   * before stays until they are there.
   */
  readonly load: (loaded: LoadedWorkbook) => void;
  /** Takes in a part of the tasks of a big workbook. */
  readonly addTasks: (tasks: readonly Task[], isLast: boolean) => void;
  /** Takes in whether the workbook may be edited from now on. */
  readonly setAccess: (access: Access) => void;
  readonly arrangements: Arrangements;
  /** Settles when the view holds this revision. */
  readonly seen: (revision: number) => Promise<void>;
  /** Settles when no task is left for later. */
  readonly whole: () => Promise<void>;
}

interface Waiting {
  /** Null: any that is whole. */
  readonly revision: number | null;
  readonly settle: () => void;
}

/**
 * What has come of a big workbook. Its tasks are as they were when each was read; the patches that
 * wait meanwhile, taken in at the end, make them all of one revision.
 */
interface Arriving {
  readonly loaded: LoadedWorkbook;
  readonly tasks: readonly (readonly Task[])[];
}

/** Up to so many changes or tasks are taken in within a frame. */
const atOnce = 1_000;

/** Each is a drawing of the window: more would hold up what they tell of. */
const toldShares = 10;

export function createWorkbookStore(start: LoadedWorkbook): WorkbookStore {
  const readPeriod = createPeriodReader();
  let arriving = arrivingOf(start);
  let view = viewOfLoaded(start, start.tasks, loadingOf(arriving), readPeriod);
  let waiting: readonly Waiting[] = [];
  /** Of the last patch that is in the view or on its way there. */
  let known = start.revision;
  /** Patches that are not in the view yet, in their order. */
  let ahead: readonly Patch[] = [];
  /** Ends the work on the view that comes next; null when there is none. */
  let working: AbortController | null = null;
  const listeners = new Set<() => void>();

  function show(next: WorkbookView, hasSeen: (waiter: Waiting) => boolean): void {
    view = next;
    for (const listener of [...listeners]) listener();
    const ready = waiting.filter(hasSeen);
    waiting = waiting.filter((waiter) => !ready.includes(waiter));
    for (const { settle } of ready) settle();
  }

  function waitFor(revision: number | null): Promise<void> {
    return new Promise((settle) => {
      waiting = [...waiting, { revision, settle }];
    });
  }

  async function showBetweenFrames(
    work: Pieces<WorkbookView>,
    hasSeen: (waiter: Waiting) => boolean,
  ): Promise<void> {
    const { signal } = (working = new AbortController());
    const next = await finishBetweenFrames(work, signal);
    // It may have ended just before it was given up.
    if (next === null || signal.aborted) return;
    working = null;
    // It may have changed meanwhile.
    show({ ...next, access: view.access }, hasSeen);
    takeAhead();
  }

  /** Only a whole view takes in patches. */
  function takeAhead(): void {
    while (arriving === null && working === null) {
      const [patch, ...others] = ahead;
      if (patch === undefined) return;
      ahead = others;
      const work = patchingView(view, patch, readPeriod);
      const hasSeen = (waiter: Waiting): boolean => hasCome(waiter, patch.revision);
      if (patch.changes.length > atOnce) void showBetweenFrames(work, hasSeen);
      else show(finish(work), hasSeen);
    }
  }

  function showArrived({ loaded, tasks }: Arriving): void {
    const all = tasks.flat();
    const work = viewingArrived(loaded, all, ahead, readPeriod, view);
    arriving = null;
    ahead = [];
    // Whatever was awaited is either in what was loaded or will never come.
    const hasSeen = (): boolean => true;
    if (all.length > atOnce) void showBetweenFrames(work, hasSeen);
    else show(finish(work), hasSeen);
  }

  return {
    getView: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    applyPatch(patch) {
      if (patch.revision <= known) return true;
      if (patch.revision > known + 1) return false;
      known = patch.revision;
      ahead = [...ahead, patch];
      takeAhead();
      return true;
    },
    load(loaded) {
      working?.abort();
      working = null;
      known = loaded.revision;
      ahead = [];
      arriving = arrivingOf(loaded);
      if (arriving === null) show(viewOfLoaded(loaded, loaded.tasks, null, readPeriod), () => true);
      else {
        show({ ...view, access: loaded.access, loading: loadingOf(arriving) }, () => false);
      }
    },
    addTasks(tasks, isLast) {
      if (arriving === null) return;
      arriving = { ...arriving, tasks: [...arriving.tasks, tasks] };
      const loading = loadingOf(arriving);
      if (isLast) showArrived(arriving);
      else if (shareOf(loading) > shareOf(view.loading)) show({ ...view, loading }, () => false);
    },
    setAccess(access) {
      if (arriving !== null) arriving = { ...arriving, loaded: { ...arriving.loaded, access } };
      if (!isSameValue(access, view.access)) show({ ...view, access }, () => false);
    },
    arrangements: createArrangements(start.views),
    seen: (revision) => (revision <= view.revision ? Promise.resolve() : waitFor(revision)),
    whole: () => (view.loading === null ? Promise.resolve() : waitFor(null)),
  };
}

function hasCome(waiter: Waiting, revision: number): boolean {
  return waiter.revision === null || waiter.revision <= revision;
}

function arrivingOf(loaded: LoadedWorkbook): Arriving | null {
  return loaded.tasks.length === loaded.taskCount ? null : { loaded, tasks: [] };
}

function loadingOf(arriving: Arriving | null): WorkbookView['loading'] {
  if (arriving === null) return null;
  const done = arriving.tasks.reduce((sum, { length }) => sum + length, 0);
  return { done, total: arriving.loaded.taskCount };
}

function shareOf(loading: WorkbookView['loading']): number {
  return loading === null ? 0 : Math.floor((loading.done / loading.total) * toldShares);
}
