import type { MessagePortMain } from 'electron';

import type { HelperName, LaunchHelper } from '../processes/helperProcess.ts';
import type { FromEngine } from './engineMessages.ts';

/** The engine's side of helper processes that the main process starts for it. */
export interface ProcessLauncher {
  launcherOf(name: HelperName): LaunchHelper;
  started(id: number, port: MessagePortMain): void;
  gone(id: number): void;
}

interface Expected {
  onStarted: (port: MessagePortMain) => void;
  onExit: () => void;
}

export function createProcessLauncher(toMain: (message: FromEngine) => void): ProcessLauncher {
  const expected = new Map<number, Expected>();
  let lastId = 0;

  return {
    launcherOf: (name) => () => {
      const id = (lastId += 1);
      const child: Expected = { onStarted: () => undefined, onExit: () => undefined };
      expected.set(id, child);
      toMain({ type: 'startHelper', id, name });
      const port = new Promise<MessagePortMain>((resolve) => (child.onStarted = resolve));
      return {
        send: (message) => void port.then((open) => open.postMessage(message)),
        onMessage: (listener) =>
          void port.then((open) => {
            open.on('message', ({ data }) => listener(data));
            open.start();
          }),
        onExit: (listener) => (child.onExit = listener),
        kill: () => toMain({ type: 'killHelper', id }),
      };
    },
    started: (id, port) => expected.get(id)?.onStarted(port),
    gone(id) {
      expected.get(id)?.onExit();
      expected.delete(id);
    },
  };
}
