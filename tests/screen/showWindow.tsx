import { App } from '#renderer/app/App.tsx';
import type { Connection, ConnectionState } from '#renderer/app/connect.ts';
import type { EngineClient } from '#renderer/app/engineClient.ts';
import { createTexts } from '#renderer/app/i18n.ts';
import { readLaterScreens } from '#renderer/app/laterScreen.tsx';
import { createSession } from '#renderer/app/session.ts';
import type { Session } from '#renderer/app/session.ts';

import { mount } from './mount.tsx';

// While the file of tests is read: no test waits for them.
await readLaterScreens();

/** Shows the whole window over an engine; gives a way to cut the connection and mend it. */
export function showWindow(engine: EngineClient): {
  readonly connect: (to: ConnectionState) => void;
  readonly session: Session;
} {
  let state: ConnectionState = 'connected';
  const listeners = new Set<() => void>();
  const connection: Connection = {
    engine,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const session = createSession(connection);
  mount(<App session={session} texts={createTexts()} nonce={null} />);
  return {
    session,
    connect(to) {
      state = to;
      for (const listener of listeners) listener();
    },
  };
}
