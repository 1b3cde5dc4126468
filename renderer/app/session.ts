import type { Access } from '#shared/contract/access.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { LoadedWorkbook } from '#shared/contract/patch.ts';
import { joinPatches } from '#shared/contract/patchParts.ts';
import { unpackTasks } from '#shared/tasks/packedTasks.ts';
import type { PackedTasks } from '#shared/tasks/packedTasks.ts';
import { UserError } from '#shared/userError.ts';
import type { ErrorCode } from '#shared/messages/vi/errors.ts';

import { damagedPathOf } from '../damage/damagedPathOf.ts';
import { createWorkbookStore } from '../workbook/workbookStore.ts';
import type { WorkbookStore } from '../workbook/workbookStore.ts';
import type { Connection, ConnectionState } from './connect.ts';
import type { EngineClient } from './engineClient.ts';
import { nextPaint } from './nextPaint.ts';

type About = Awaited<ReturnType<EngineClient['app']['start']>>;

/** What this window shows as a whole. */
export interface SessionState {
  readonly connection: ConnectionState;
  /** Null until the engine has answered for the first time. */
  readonly about: About | null;
  /** The open workbook; null on the start screen. */
  readonly store: WorkbookStore | null;
  /** The damaged file whose rescue is shown, in place of all else; null when none is. */
  readonly damagedPath: string | null;
}

export interface Session {
  readonly engine: EngineClient;
  /** Begins to follow; failures that nobody asked for go to `onError`. Returns how to stop. */
  readonly follow: (onError: (error: unknown) => void) => () => void;
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Shows the workbook that `ask` opens. When it fails, what was open before is shown again; when it
   * fails because the file is damaged, the rescue of that file is shown, and that is no failure here.
   */
  readonly open: (ask: (engine: EngineClient) => Promise<unknown>) => Promise<void>;
  /** Opens the workbook once more; tells whether it may be edited by now. */
  readonly reopen: () => Promise<Access>;
  readonly close: () => Promise<void>;
  /** Shows what can be had in place of a damaged file, be it open or not. */
  readonly showRescue: (path: string) => void;
  readonly endRescue: () => void;
  readonly saveSettings: (settings: Partial<Settings>) => Promise<void>;
}

/**
 * Follows the engine: asks it anew whenever the connection comes up, and takes in every patch of
 * the open workbook.
 */
export function createSession(connection: Connection): Session {
  const { engine } = connection;
  const listeners = new Set<() => void>();
  let state: SessionState = {
    connection: connection.getState(),
    about: null,
    store: null,
    damagedPath: null,
  };
  let following = new AbortController();
  let onError: (error: unknown) => void = () => undefined;

  function change(part: Partial<SessionState>): void {
    state = { ...state, ...part };
    for (const listener of [...listeners]) listener();
  }

  function stopFollowing(): void {
    following.abort();
    following = new AbortController();
  }

  function show(loaded: LoadedWorkbook | null): void {
    stopFollowing();
    if (loaded === null) {
      change({ store: null });
      return;
    }
    const isSame = state.store?.getView().path === loaded.path;
    const store = isSame && state.store !== null ? state.store : createWorkbookStore(loaded);
    if (isSame) store.load(loaded);
    change({ store });
    void takePatches(store, loaded, following.signal);
    void takeTasks(store, loaded, following.signal);
    void takeAccess(store, following.signal);
  }

  async function takePatches(
    store: WorkbookStore,
    { path, revision }: LoadedWorkbook,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      const events = await engine.workbook.patches({ path, revision }, { signal });
      for await (const patch of joinPatches(events)) {
        if (signal.aborted) return;
        if (!store.applyPatch(patch)) {
          await refresh();
          return;
        }
      }
      // The workbook was closed, by another window perhaps.
      if (!signal.aborted) await refresh();
    } catch (error) {
      if (!signal.aborted && connection.getState() === 'connected') onError(error);
    }
  }

  /** The tasks of a big workbook, behind the first rows: a part is on its way while one is taken in. */
  async function takeTasks(
    store: WorkbookStore,
    { path, tasks, taskCount }: LoadedWorkbook,
    signal: AbortSignal,
  ): Promise<void> {
    const ask = (after: string | null) => engine.workbook.loadTasks({ path, after }, { signal });
    try {
      let asked = tasks.length < taskCount ? ask(null) : null;
      // The first rows are on the screen, and a frame is free for whoever works with them already.
      const firstRows = nextPaint().then(nextPaint);
      while (asked !== null) {
        const part = await asked;
        await firstRows;
        // Null: it was closed, and the end of its patches brings what is open now.
        if (signal.aborted || part === null) return;
        asked = part.next === null ? null : ask(part.next);
        // The engine packed them, and it is of this program.
        const packed = JSON.parse(part.tasks) as PackedTasks;
        store.addTasks(unpackTasks(packed), part.next === null);
      }
    } catch (error) {
      if (!signal.aborted && connection.getState() === 'connected') onError(error);
    }
  }

  /** Whether it may be edited changes while it is open: somebody else comes or goes. */
  async function takeAccess(store: WorkbookStore, signal: AbortSignal): Promise<void> {
    try {
      for await (const access of await engine.workbook.access(undefined, { signal })) {
        if (signal.aborted) return;
        store.setAccess(access);
      }
    } catch (error) {
      if (!signal.aborted && connection.getState() === 'connected') onError(error);
    }
  }

  async function refresh(): Promise<void> {
    show(await engine.workbook.load());
  }

  async function begin(): Promise<void> {
    // Both at once: all that a user sees waits for them.
    const [start, loaded] = await Promise.allSettled([engine.app.start(), engine.workbook.load()]);
    if (start.status === 'rejected') throw start.reason;
    const about = start.value;
    const { problem } = about;
    const isNew = !isSameProblem(problem, state.about?.problem ?? null);
    try {
      if (loaded.status === 'rejected') throw loaded.reason;
      // Before `about`: the start screen must not show for a moment in front of a workbook.
      show(loaded.value);
    } finally {
      change({ about, connection: 'connected' });
    }
    if (!isNew || problem === null) return;
    // The engine checks that codes are of its catalogue, which is ours.
    tellOrRescue(new UserError(problem.code as ErrorCode, problem.params), onError);
  }

  /** A damaged file has a way out of it, which is shown; anything else is told. */
  function tellOrRescue(error: unknown, tell: (error: unknown) => void): void {
    const damagedPath = damagedPathOf(error);
    if (damagedPath === null) tell(error);
    else change({ damagedPath });
  }

  function onConnection(): void {
    const now = connection.getState();
    if (now === 'connected') begin().catch((error: unknown) => onError(error));
    else {
      stopFollowing();
      change({ connection: now });
    }
  }

  /** Shows what `ask` opens. When it fails, what is open then is shown. */
  async function open<T>(ask: (engine: EngineClient) => Promise<T>): Promise<T> {
    stopFollowing();
    try {
      const answer = await ask(engine);
      await refresh();
      return answer;
    } catch (error) {
      await refresh();
      throw error;
    }
  }

  return {
    engine,
    follow(tell) {
      onError = tell;
      const unsubscribe = connection.subscribe(onConnection);
      onConnection();
      return () => {
        unsubscribe();
        stopFollowing();
      };
    },
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open(ask) {
      try {
        await open(ask);
        change({ damagedPath: null });
      } catch (error) {
        tellOrRescue(error, raise);
      }
    },
    reopen: async () => (await open(() => engine.workbook.reopen())).access,
    async close() {
      stopFollowing();
      await engine.workbook.close();
      show(null);
    },
    showRescue: (damagedPath) => change({ damagedPath }),
    endRescue: () => change({ damagedPath: null }),
    async saveSettings(settings) {
      const { about } = state;
      if (about !== null) {
        change({ about: { ...about, settings: { ...about.settings, ...settings } } });
      }
      await engine.app.saveSettings(settings);
    },
  };
}

function raise(error: unknown): never {
  throw error;
}

/** An engine that only lost its connection tells again what it told before. */
function isSameProblem(left: About['problem'], right: About['problem']): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
