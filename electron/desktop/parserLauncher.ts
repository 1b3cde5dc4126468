import type { MessagePortMain } from 'electron';

import type { LaunchParser } from '../parsing/parser.ts';
import type { FromEngine } from './engineMessages.ts';

/** The engine's side of parser processes that the main process starts for it. */
export interface ParserLauncher {
  readonly launch: LaunchParser;
  started(id: number, port: MessagePortMain): void;
  gone(id: number): void;
}

interface Expected {
  onStarted: (port: MessagePortMain) => void;
  onExit: () => void;
}

export function createParserLauncher(toMain: (message: FromEngine) => void): ParserLauncher {
  const children = new Map<number, Expected>();
  let lastId = 0;

  return {
    launch() {
      const id = (lastId += 1);
      const child: Expected = { onStarted: () => undefined, onExit: () => undefined };
      children.set(id, child);
      toMain({ type: 'startParser', id });
      const port = new Promise<MessagePortMain>((resolve) => (child.onStarted = resolve));
      return {
        send: (request) => void port.then((open) => open.postMessage(request)),
        onMessage: (listener) =>
          void port.then((open) => {
            open.on('message', ({ data }) => listener(data));
            open.start();
          }),
        onExit: (listener) => (child.onExit = listener),
        kill: () => {
          child.onExit = () => undefined;
          toMain({ type: 'killParser', id });
        },
      };
    },
    started: (id, port) => children.get(id)?.onStarted(port),
    gone(id) {
      children.get(id)?.onExit();
      children.delete(id);
    },
  };
}
