import { UserError } from '#shared/userError.ts';

import type { Log } from '../logging/log.ts';
import type { MadeBackup } from './makeBackup.ts';

/** Calls `work` once after a while, unless the function that it returns is called before. */
export type StartTimer = (work: () => void, delayMs: number) => () => void;

export interface BackupScheduleOptions {
  /** Makes a backup, unless nothing changed since the newest one. */
  readonly backUp: (signal: AbortSignal) => Promise<MadeBackup>;
  readonly log: Log;
  /** The time as ISO 8601 with zone. */
  readonly now: () => string;
  /** Called for each failure; the log has the first of a row only. */
  readonly onFailure: (error: UserError) => void;
  /** Called when one is there again: what `onFailure` made the window show can go. */
  readonly onBackup?: ((made: MadeBackup) => void) | undefined;
  readonly everyMs?: number | undefined;
  readonly startTimer?: StartTimer | undefined;
}

/** The backups that are made while a workbook is open. */
export interface BackupSchedule {
  /**
   * To be awaited before the workbook is closed: makes a last backup when the newest is some minutes
   * old, if that takes no longer than a moment.
   */
  finish(): Promise<void>;
  /** Ends at once, and breaks off what is under way. */
  stop(): Promise<void>;
}

const tenMinutesMs = 10 * 60_000;

/** Not at once: opening comes first. */
const firstAfterMs = 5_000;

/** A close soon after a backup makes no other: who opens and closes often would get many. */
const recentMs = 3 * 60_000;

/** Closing waits no longer. A usual workbook takes a third of a second, 100 MB half a second. */
const finishLimitMs = 1_000;

/**
 * Makes the first backup soon after opening, and not only after the first change: so the state in
 * which the workbook was left is kept even when its last backup was cut short by the limit, by a
 * crash or by the power.
 */
export function startBackupSchedule({
  backUp,
  log,
  now,
  onFailure,
  onBackup,
  everyMs = tenMinutesMs,
  startTimer = startQuietTimer,
}: BackupScheduleOptions): BackupSchedule {
  const ended = new AbortController();
  let running: Promise<void> | null = null;
  let isEnding = false;
  let isFailing = false;
  let newestAt: string | null = null;
  let stopTimer = startTimer(runAndGoOn, firstAfterMs);

  async function run(): Promise<void> {
    try {
      const made = await backUp(ended.signal);
      newestAt = made.backup.at;
      isFailing = false;
      onBackup?.(made);
    } catch (error) {
      if (error instanceof UserError && error.code === 'cancelled') return;
      if (!isFailing) log.error('the scheduled backup failed', error);
      isFailing = true;
      onFailure(error instanceof UserError ? error : new UserError('unexpected'));
    }
  }

  function runAlone(): Promise<void> {
    running ??= run().finally(() => (running = null));
    return running;
  }

  function runAndGoOn(): void {
    void runAlone().then(() => {
      if (!isEnding) stopTimer = startTimer(runAndGoOn, everyMs);
    });
  }

  function isRecent(): boolean {
    return newestAt !== null && Date.parse(now()) - Date.parse(newestAt) < recentMs;
  }

  return {
    async finish() {
      isEnding = true;
      stopTimer();
      const stopLimit = startTimer(() => ended.abort(), finishLimitMs);
      if (running !== null || !isRecent()) await runAlone();
      stopLimit();
      ended.abort();
    },
    async stop() {
      isEnding = true;
      stopTimer();
      ended.abort();
      await running;
    },
  };
}

/** Keeps no process alive. */
function startQuietTimer(work: () => void, delayMs: number): () => void {
  const timer = setTimeout(work, delayMs);
  timer.unref();
  return () => clearTimeout(timer);
}
