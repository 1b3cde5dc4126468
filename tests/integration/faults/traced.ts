import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

import { aSmallFile } from './kills/startFiles.ts';

/** A call to the system that is to fail: the `at`-th of its name on the files of the workbook. */
export interface Fault {
  readonly name: string;
  readonly error: string;
  readonly at: number;
}

/** A call that was done on a file of the workbook, on their folder or on the marks. */
export interface Call {
  readonly name: string;
  /** `db`, `-wal`, `-journal`, `-shm`, `folder` or `marks`. */
  readonly file: string;
  /** Of `openat`, as strace gives them. */
  readonly flags: string;
  /** What was written. */
  readonly bytes: Buffer;
  /** Where in the file; of `ftruncate` the length. */
  readonly offset: number;
}

export interface Traced {
  readonly path: string;
  readonly appDataFolder: string;
  /** "begin edit", "edit done" and so on, as the process saw it. */
  readonly marks: readonly string[];
  readonly calls: readonly Call[];
}

const entry = fileURLToPath(new URL('./faultyProcess.ts', import.meta.url));

const watched = 'openat,pread64,write,pwrite64,fsync,fdatasync,ftruncate,unlink';

/** strace shows every call that a process makes, and may let one fail. */
export function canTrace(): boolean {
  return process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0;
}

/** Runs `faultyProcess.ts` on a workbook of its own. */
export async function runTraced(
  place: string,
  storage: 'local' | 'network',
  fault?: Fault,
): Promise<Traced> {
  const folder = join(place, 'work');
  const path = join(folder, 'plan.dauviec');
  const marks = join(place, 'marks');
  const trace = join(place, 'trace');
  const appDataFolder = join(place, 'app');
  mkdirSync(folder, { recursive: true });
  await aSmallFile(path);
  const files = [...['', '-wal', '-journal', '-shm'].map((end) => path + end), folder, marks];
  const inject =
    fault === undefined ? [] : ['-e', `inject=${fault.name}:error=${fault.error}:when=${fault.at}`];
  const words = [
    ...['-f', '--seccomp-bpf', '-qq', '-xx', '-y', '-s', '200000', '-o', trace],
    ...['-e', `trace=${watched}`, ...files.flatMap((file) => ['-P', file]), ...inject],
    ...[process.execPath, entry, path, appDataFolder, storage, marks],
  ];
  const cache = join(projectFolder, 'node_modules/.cache/compiled');
  spawnSync('strace', words, { env: { ...process.env, NODE_COMPILE_CACHE: cache } });
  return {
    path,
    appDataFolder,
    marks: readFileSync(marks, 'utf8').trimEnd().split('\n'),
    calls: readFileSync(trace, 'latin1').split('\n').flatMap(readCall),
  };
}

/** `PID name(FD<"PATH">, "BYTES", LENGTH, OFFSET) = RESULT`, all text as `\xNN`. */
function readCall(line: string): Call[] {
  const [, name = '', rest = ''] = /^\d+ +(\w+)\((.*)$/.exec(line) ?? [];
  const isRefused = rest.includes(' = -1 ');
  if (name === '' || isRefused) return [];
  const texts = [...rest.matchAll(/((?:\\x[0-9a-f]{2})+)/g)].map(([, text = '']) => unescape(text));
  const ends = /(\d+)\) += +\d+/.exec(rest);
  // The folder that a name is relative to comes first.
  const path = (name === 'openat' ? texts[1] : texts[0]) ?? Buffer.alloc(0);
  return [
    {
      name,
      file: fileOf(path.toString()),
      flags: /O_[\w|]+/.exec(rest)?.[0] ?? '',
      bytes: (name === 'openat' ? undefined : texts[1]) ?? Buffer.alloc(0),
      offset: Number(ends?.[1] ?? 0),
    },
  ];
}

function unescape(text: string): Buffer {
  return Buffer.from(text.replaceAll('\\x', ''), 'hex');
}

function fileOf(path: string): string {
  const name = basename(path);
  if (name === 'work') return 'folder';
  return name === 'plan.dauviec' ? 'db' : name.replace('plan.dauviec', '');
}
