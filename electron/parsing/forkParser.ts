import { fork } from 'node:child_process';

import { parserExecArgv, type LaunchParser } from './parser.ts';

/** Starts parser processes with Node. `entryPath`: parserProcess.ts, or the file it was bundled into. */
export function forkParser(entryPath: string): LaunchParser {
  return () => {
    const child = fork(entryPath, [], {
      execArgv: [...parserExecArgv],
      serialization: 'advanced',
      // What V8 prints when it runs out of memory is no business of our streams.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return {
      // A process that has died already says so by `exit`.
      send: (request) => void child.send(request, () => undefined),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => {
        child.once('exit', listener);
        child.once('error', listener);
      },
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
