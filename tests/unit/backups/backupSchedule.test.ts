import { beforeEach, expect, test } from 'vitest';

import { startBackupSchedule } from '#electron/backups/backupSchedule.ts';
import type { BackupSchedule, StartTimer } from '#electron/backups/backupSchedule.ts';
import type { MadeBackup } from '#electron/backups/makeBackup.ts';
import type { Log } from '#electron/logging/log.ts';
import { UserError } from '#shared/userError.ts';

const minute = 60_000;

let clockMs: number;
let timers: Set<{ readonly atMs: number; readonly work: () => void }>;
let seen: string[];
let backUp: (signal: AbortSignal) => Promise<MadeBackup>;

beforeEach(() => {
  clockMs = Date.parse('2026-11-24T08:00:00Z');
  timers = new Set();
  seen = [];
  backUp = () => {
    seen.push(`backup ${now().slice(11, 16)}`);
    return Promise.resolve(aBackup());
  };
});

function now(): string {
  return new Date(clockMs).toISOString();
}

function aBackup(): MadeBackup {
  const backup = { name: 'x', at: now(), reason: 'schedule', size: 1, revision: 1 } as const;
  return { workbookId: 'w', backup, isNew: true };
}

const startTimer: StartTimer = (work, delayMs) => {
  const timer = { atMs: clockMs + delayMs, work };
  timers.add(timer);
  return () => timers.delete(timer);
};

const log: Log = { info: () => undefined, error: () => void seen.push('log') };

function start(): BackupSchedule {
  return startBackupSchedule({
    backUp: (signal) => backUp(signal),
    log,
    now,
    startTimer,
    onFailure: ({ code }) => seen.push(`failure ${code}`),
    onBackup: () => undefined,
  });
}

/** Lets time go by, and all that was waiting for it. */
async function pass(minutes: number): Promise<void> {
  const untilMs = clockMs + minutes * minute;
  for (;;) {
    const [next] = [...timers].filter(({ atMs }) => atMs <= untilMs);
    if (next === undefined) break;
    timers.delete(next);
    clockMs = next.atMs;
    next.work();
    await settle();
  }
  clockMs = untilMs;
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test('a backup is made soon after opening and then every ten minutes', async () => {
  start();
  await pass(25);
  expect(seen).toEqual(['backup 08:00', 'backup 08:10', 'backup 08:20']);
});

test('closing makes one more when the newest is some minutes old, and ends the schedule', async () => {
  const schedule = start();
  await pass(8);
  await schedule.finish();
  await pass(60);
  expect(seen).toEqual(['backup 08:00', 'backup 08:08']);
});

test('closing right after a backup makes none', async () => {
  const schedule = start();
  await pass(2);
  await schedule.finish();
  expect(seen).toEqual(['backup 08:00']);
});

test('closing right after opening makes one', async () => {
  await start().finish();
  expect(seen).toEqual(['backup 08:00']);
});

test('closing breaks off a backup that takes long, and that is no failure', async () => {
  backUp = breakOff;
  const finished = start().finish();
  await pass(1);
  await finished;
  expect(seen).toEqual(['begun', 'broken off']);
});

test('stopping breaks off what is under way and waits for it', async () => {
  backUp = breakOff;
  const schedule = start();
  await pass(1);
  await schedule.stop();
  await pass(60);
  expect(seen).toEqual(['begun', 'broken off']);
});

function breakOff(signal: AbortSignal): Promise<MadeBackup> {
  seen.push('begun');
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      seen.push('broken off');
      reject(new UserError('cancelled'));
    });
  });
}

test('closing waits for the backup under way instead of beginning another', async () => {
  let complete: (made: MadeBackup) => void = () => undefined;
  backUp = () => {
    seen.push('begun');
    return new Promise((resolve) => (complete = resolve));
  };
  const schedule = start();
  await pass(1);
  const finished = schedule.finish().then(() => seen.push('finished'));
  await settle();
  expect(seen).toEqual(['begun']);
  complete(aBackup());
  await finished;
  await pass(60);
  expect(seen).toEqual(['begun', 'finished']);
});

test('the log has the first failure of a row, the window each', async () => {
  const works = backUp;
  const fails = () => Promise.reject(new UserError('backupDiskFull', { folder: 'x' }));
  start();
  backUp = fails;
  await pass(15);
  backUp = works;
  await pass(10);
  backUp = fails;
  await pass(10);
  expect(seen).toEqual([
    'log',
    'failure backupDiskFull',
    'failure backupDiskFull',
    'backup 08:20',
    'log',
    'failure backupDiskFull',
  ]);
});

test('an error of ours is told as unexpected, and the schedule goes on', async () => {
  const works = backUp;
  start();
  backUp = () => Promise.reject(new TypeError('a bug'));
  await pass(5);
  backUp = works;
  await pass(10);
  expect(seen).toEqual(['log', 'failure unexpected', 'backup 08:10']);
});
