import { spawn } from 'node:child_process';
import { delimiter, join, resolve as resolvePath } from 'node:path';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

/** A program of a package, run on this Node, so that no shell is needed on any system. */
export interface Tool {
  /** Its script, with its path or below node_modules. */
  readonly script: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** A program that starts it, with that program's own arguments. */
  readonly wrapper?: readonly string[];
  readonly timeoutMs?: number;
}

export interface ToolEnd {
  readonly isGood: boolean;
  readonly output: string;
}

const usualTimeoutMs = 20 * 60_000;

export function runTool({
  script,
  words,
  environment,
  wrapper = [],
  timeoutMs = usualTimeoutMs,
}: Tool): Promise<ToolEnd> {
  const path = resolvePath(projectFolder, 'node_modules', script);
  const all = [...wrapper, process.execPath, path, ...words];
  const [program = '', ...rest] = all;
  const child = spawn(program, rest, {
    cwd: projectFolder,
    env: {
      ...process.env,
      PATH: ownPath(),
      FORCE_COLOR: '0',
      // Tests start hundreds of processes, and compiling their modules is most of what each does.
      NODE_COMPILE_CACHE: join(projectFolder, 'node_modules', '.cache', 'node'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve) => {
    const end = (isGood: boolean) => resolve({ isGood, output: Buffer.concat(parts).toString() });
    child.once('error', (error) => {
      parts.push(Buffer.from(String(error)));
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

/** The project's own Node comes first for everything that a test starts by name. */
function ownPath(): string {
  const own = join(projectFolder, 'node_modules', '.bin');
  return [own, process.env['PATH'] ?? ''].join(delimiter);
}
