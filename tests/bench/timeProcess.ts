import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ProcessTimes {
  readonly wallMs: number;
  readonly processorMs: number;
  readonly peakMb: number;
}

/** GNU time tells what a process and its children took: seconds, and KB of the largest. */
export function timeProcess(words: readonly string[], folder: string): ProcessTimes {
  const report = join(folder, 'time.txt');
  const start = performance.now();
  const { status } = spawnSync('/usr/bin/time', ['-o', report, '-f', '%U %S %M', ...words], {
    stdio: 'ignore',
  });
  const wallMs = performance.now() - start;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status ?? 'a signal'}.`);
  const [user = NaN, system = NaN, peakKb = NaN] = readFileSync(report, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  return { wallMs, processorMs: (user + system) * 1000, peakMb: Math.round(peakKb / 1024) };
}
