import {
  MessageChannelMain,
  utilityProcess,
  type MessagePortMain,
  type UtilityProcess,
} from 'electron';

import { parserExecArgv } from '../parsing/parser.ts';
import type { ToEngine } from './engineMessages.ts';

/** The processes that parse files for one engine. */
export interface ParserProcesses {
  start(id: number): void;
  kill(id: number): void;
  killAll(): void;
}

/** Parser and engine talk through a port of their own, so that what is read never passes by here. */
export function createParserProcesses(
  entryPath: string,
  tellEngine: (message: ToEngine, ports?: MessagePortMain[]) => void,
): ParserProcesses {
  const children = new Map<number, UtilityProcess>();

  return {
    start(id) {
      const child = utilityProcess.fork(entryPath, [], {
        serviceName: 'Đầu Việc: parser',
        execArgv: [...parserExecArgv],
        stdio: 'ignore',
      });
      const { port1, port2 } = new MessageChannelMain();
      children.set(id, child);
      child.once('exit', () => {
        children.delete(id);
        tellEngine({ type: 'parserGone', id });
      });
      child.postMessage(null, [port1]);
      tellEngine({ type: 'parserStarted', id }, [port2]);
    },
    kill: (id) => kill(children.get(id)),
    killAll() {
      for (const child of children.values()) kill(child);
    },
  };
}

/** A process that parses answers no polite request. */
function kill(child: UtilityProcess | undefined): void {
  if (child?.pid === undefined) child?.once('spawn', () => kill(child));
  else killByPid(child.pid);
}

function killByPid(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It ended by itself, and the news of that is still on the way.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
