import type { Settings } from '#shared/contract/contract.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import { UserError } from '#shared/userError.ts';
import type { ErrorCode } from '#shared/messages/vi/errors.ts';

import { createWorkbookStore } from '../workbook/workbookStore.ts';
import type { WorkbookStore } from '../workbook/workbookStore.ts';
import type { Connection, ConnectionState } from './connect.ts';
import type { EngineClient } from './engineClient.ts';

type About = Awaited<ReturnType<EngineClient['app']['start']>>;

/** What this window shows as a whole. */
export interface SessionState {
  readonly connection: ConnectionState;
  /** Null until the engine has answered for the first time. */
  readonly about: About | null;
  /** The open workbook; null on the start screen. */
  readonly store: WorkbookStore | null;
}

export interface Session {
  readonly engine: EngineClient;
  /** Begins to follow; failures that nobody asked for go to `onError`. Returns how to stop. */
  readonly follow: (onError: (error: unknown) => void) => () => void;
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows the workbook that `ask` opens. When it fails, what was open before is shown again. */
  readonly open: (ask: (engine: EngineClient) => Promise<WorkbookSnapshot>) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
}

/**
 * Follows the engine: asks it anew whenever the connection comes up, and takes in every patch of
 * the open workbook.
 */
export function createSession(connection: Connection): Session {
  const { engine } = connection;
  const listeners = new Set<() => void>();
  let state: SessionState = { connection: connection.getState(), about: null, store: null };
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

  function show(snapshot: WorkbookSnapshot | null): void {
    stopFollowing();
    if (snapshot === null) {
      change({ store: null });
      return;
    }
    const isSame = state.store?.getView().path === snapshot.path;
    const store = isSame && state.store !== null ? state.store : createWorkbookStore(snapshot);
    if (isSame) store.load(snapshot);
    change({ store });
    void takePatches(store, following.signal);
  }

  async function takePatches(store: WorkbookStore, signal: AbortSignal): Promise<void> {
    const { path, revision } = store.getView();
    try {
      for await (const patch of await engine.workbook.patches({ path, revision }, { signal })) {
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

  async function refresh(): Promise<void> {
    show(await engine.workbook.snapshot());
  }

  async function begin(): Promise<void> {
    const about = await engine.app.start();
    const { problem } = about;
    const isNew = !isSameProblem(problem, state.about?.problem ?? null);
    change({ about, connection: 'connected' });
    await refresh();
    // The engine checks that codes are of its catalogue, which is ours.
    if (isNew && problem !== null)
      onError(new UserError(problem.code as ErrorCode, problem.params));
  }

  function onConnection(): void {
    const now = connection.getState();
    if (now === 'connected') begin().catch((error: unknown) => onError(error));
    else {
      stopFollowing();
      change({ connection: now });
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
      stopFollowing();
      try {
        show(await ask(engine));
      } catch (error) {
        await refresh();
        throw error;
      }
    },
    async close() {
      stopFollowing();
      await engine.workbook.close();
      show(null);
    },
    async saveSettings(settings) {
      if (state.about !== null) change({ about: { ...state.about, settings } });
      await engine.app.saveSettings(settings);
    },
  };
}

/** An engine that only lost its connection tells again what it told before. */
function isSameProblem(left: About['problem'], right: About['problem']): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
