import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { helperExecArgv } from './helperProcess.ts';
import type { HelperLaunchers, LaunchHelper } from './helperProcess.ts';

/** Starts processes with Node. `entryPath`: a source file, or the file it was bundled into. */
export function forkProcess(entryPath: string, execArgv: readonly string[] = []): LaunchHelper {
  return () => {
    const child = fork(entryPath, [], {
      execArgv: [...execArgv],
      env: { ...process.env, ...compileCache() },
      serialization: 'advanced',
      // What V8 prints when it runs out of memory is no business of our streams.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return {
      // A process that has died already says so by `exit`.
      send: (message) => void child.send(message as object, () => undefined),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => {
        child.once('exit', listener);
        child.once('error', listener);
      },
      kill: () => void child.kill('SIGKILL'),
    };
  };
}

/** Code that is compiled once for all helpers: loading it anew takes longer than most files. */
function compileCache(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  // That of this version of Node, inside of the one that is set.
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

/** What runs from the sources starts its helpers from them as well. */
export const sourceHelpers: HelperLaunchers = {
  parser: forkProcess(sourceFile('../parsing/parserProcess.ts'), helperExecArgv.parser),
  checker: forkProcess(sourceFile('../damage/checkerProcess.ts'), helperExecArgv.checker),
  writer: forkProcess(sourceFile('../annexes/writerProcess.ts'), helperExecArgv.writer),
};

function sourceFile(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
