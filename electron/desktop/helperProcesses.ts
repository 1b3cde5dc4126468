import { join } from 'node:path';

import {
  MessageChannelMain,
  utilityProcess,
  type MessagePortMain,
  type UtilityProcess,
} from 'electron';

import { helperExecArgv } from '../processes/helperProcess.ts';
import type { HelperName } from '../processes/helperProcess.ts';
import type { ToEngine } from './engineMessages.ts';

/** The processes that read and write files for one engine. */
export interface HelperProcesses {
  start(id: number, name: HelperName): void;
  kill(id: number): void;
  killAll(): void;
}

/**
 * Helper and engine talk through a port of their own, so that what is read never passes by here.
 * `programFolder` has parser.js, checker.js and writer.js.
 */
export function createHelperProcesses(
  programFolder: string,
  tellEngine: (message: ToEngine, ports?: MessagePortMain[]) => void,
): HelperProcesses {
  const children = new Map<number, UtilityProcess>();

  return {
    start(id, name) {
      const child = utilityProcess.fork(join(programFolder, `${name}.js`), [], {
        serviceName: `Đầu Việc: ${name}`,
        execArgv: [...helperExecArgv[name]],
        stdio: 'ignore',
      });
      const { port1, port2 } = new MessageChannelMain();
      children.set(id, child);
      child.once('exit', () => {
        children.delete(id);
        tellEngine({ type: 'helperGone', id });
      });
      child.postMessage(null, [port1]);
      tellEngine({ type: 'helperStarted', id }, [port2]);
    },
    kill: (id) => kill(children.get(id)),
    killAll() {
      for (const child of children.values()) kill(child);
    },
  };
}

/** A process amid native code answers no polite request. */
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
