/**
 * A process that an engine has work done in: files from outside are parsed there, workbook files
 * looked at as a whole, pages set. Native code and hostile bytes may bring it down; the engine goes on.
 */
export interface HelperProcess {
  /** Messages are values that `structuredClone` can carry. */
  send(message: unknown): void;
  /** Set before `send`. */
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  /** At once and for certain (SIGKILL): a process amid native code answers no polite request. */
  kill(): void;
}

/** Starts one, however this door starts processes. */
export type LaunchHelper = () => HelperProcess | Promise<HelperProcess>;

export interface HelperLaunchers {
  /** parserProcess.ts: reads one document or Excel file. */
  readonly parser: LaunchHelper;
  /** checkerProcess.ts: looks at one workbook file, or salvages it. */
  readonly checker: LaunchHelper;
  /** writerProcess.ts: writes one Word or PDF file. */
  readonly writer: LaunchHelper;
}

export type HelperName = keyof HelperLaunchers;

/** What Node is told when it starts the process; memory outside the heap is watched from inside. */
export const helperExecArgv: Readonly<Record<HelperName, readonly string[]>> = {
  parser: ['--max-old-space-size=1024'],
  checker: [],
  // The library for Word builds a whole document before it writes it.
  writer: ['--max-old-space-size=3072'],
};
