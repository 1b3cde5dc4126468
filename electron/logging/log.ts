import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes what happened to a file that support can ask for. Never holds the user's texts. */
export interface Log {
  info(message: string): void;
  error(message: string, cause?: unknown): void;
}

const maxBytes = 1_000_000;

/** A log that keeps the newest megabyte and the one before it (`…​.old`). */
export function createFileLog(path: string): Log {
  function write(level: string, message: string): void {
    try {
      mkdirSync(dirname(path), { recursive: true });
      rotate(path);
      appendFileSync(path, `${new Date().toISOString()} ${level} ${message}\n`);
    } catch {
      // The program goes on without a log: a full or read-only disk must not stop the user's work.
    }
  }
  return {
    info: (message) => write('info', message),
    error: (message, cause) => write('error', `${message}${describe(cause)}`),
  };
}

export const silentLog: Log = { info: () => undefined, error: () => undefined };

function rotate(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxBytes) renameSync(path, `${path}.old`);
}

function describe(cause: unknown): string {
  if (cause === undefined) return '';
  return `: ${cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause)}`;
}
