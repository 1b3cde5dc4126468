import { readdirSync, readFileSync } from 'node:fs';

/** What a process of Electron is there for; the engine is a utility process with Node in it. */
export type ProcessRole = 'main' | 'window' | 'engine' | 'graphics' | 'other';

export interface RunningProcess {
  readonly pid: number;
  readonly role: ProcessRole;
}

/** A process and all below it. Linux alone tells. */
export function processTree(root: number): RunningProcess[] {
  const childrenOf = Map.groupBy(allProcesses(), ({ parent }) => parent);
  const found: RunningProcess[] = [];
  const visit = (pid: number): void => {
    found.push({ pid, role: pid === root ? 'main' : roleOf(commandOf(pid)) });
    for (const child of childrenOf.get(pid) ?? []) visit(child.pid);
  };
  visit(root);
  return found;
}

export function roleOf(command: string): ProcessRole {
  if (command.includes('--type=renderer')) return 'window';
  if (command.includes('node.mojom.NodeService')) return 'engine';
  return command.includes('--type=gpu-process') ? 'graphics' : 'other';
}

/** Memory of a process in megabytes; what it shares with others counts in parts (PSS). */
export function memoryOf(pid: number): number {
  const [, kilobytes = '0'] =
    /^Pss:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** How often its main thread has gone to sleep of itself so far: once for each time that it woke. */
export function sleepsOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/task/${pid}/status`, 'utf8');
  return Number(/^voluntary_ctxt_switches:\s+(\d+)$/mu.exec(status)?.[1] ?? 0);
}

function allProcesses(): { pid: number; parent: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        // The name of the program stands in brackets and may hold anything.
        const after = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1) ?? '';
        return [{ pid: Number(name), parent: Number(after.split(' ')[1]) }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
}
