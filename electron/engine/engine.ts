import type { AnyRouter } from '@orpc/server';

import type { Log } from '../logging/log.ts';
import type { HelperLaunchers } from '../processes/helperProcess.ts';
import type { MayUsePath } from './checkPaths.ts';

/**
 * For the process of an engine. Reading a big workbook makes many short-lived objects, and on a
 * machine with much memory V8 would let over 100 MB of them lie. package.json says the same for
 * `npm start`.
 */
export const engineExecArgv: readonly string[] = ['--max-semi-space-size=8'];

export interface EngineOptions {
  readonly door: 'desktop' | 'browser';
  readonly version: string;
  /** Folder for settings, recent files and sample workbooks; made when missing. */
  readonly appDataFolder: string;
  /** Asked before a path that a window names is read or written. */
  readonly mayUsePath: MayUsePath;
  /** How this door starts the processes that read what may be hostile or damaged. */
  readonly helpers: HelperLaunchers;
  readonly log: Log;
  /** Compares what it answers with the contract; for tests. */
  readonly isCheckingAnswers?: boolean;
}

/**
 * One engine serves one workbook at a time, to any number of windows. A door hands `router` to the
 * RPC handler of its transport.
 */
export interface Engine {
  readonly router: AnyRouter;
  /** Opens the file named at the start; a failure is kept for the window to show. */
  openAtStart(path: string): Promise<void>;
  /** Closes the workbook; the file is then one single file. */
  close(): Promise<void>;
}
