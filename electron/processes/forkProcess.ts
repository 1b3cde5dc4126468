import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { helperExecArgv } from './helperProcess.ts';
import type { HelperLaunchers, LaunchHelper } from './helperProcess.ts';

/**
 * Starts processes with Node. `entryPath`: a source file, or the file it was bundled into. `words`: what
 * it is told ahead of its request.
 */
export function forkProcess(
  entryPath: string,
  execArgv: readonly string[] = [],
  words: readonly string[] = [],
): LaunchHelper {
  return () => {
    const child = fork(entryPath, [...words], {
      execArgv: [...execArgv],
      env: { ...process.env, ...compileCache() },
      serialization: 'advanced',
      // What V8 prints when it runs out of memory is no business of our streams.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // One that was never asked for anything keeps nobody from ending.
    child.unref();
    child.channel?.unref();
    return {
      // A process that has died already says so by `exit`.
      send(message) {
        child.ref();
        child.channel?.ref();
        child.send(message as object, () => undefined);
      },
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

/** A parser that has loaded what reads tables by the time it is asked for one. */
export const launchTableParser: LaunchHelper = forkProcess(
  sourceFile('../parsing/parserProcess.ts'),
  helperExecArgv.parser,
  ['table'],
);

function sourceFile(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
