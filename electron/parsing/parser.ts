import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';

import type { ParseRequest } from './parserMessages.ts';

/** `total` null: the end is not known yet. */
export interface ParseProgress {
  readonly done: number;
  readonly total: number | null;
}

export interface ParseOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ParseProgress) => void) | undefined;
}

/** Reads files from outside, each in a process of its own that a hostile file may bring down. */
export interface Parser {
  readSpreadsheet(path: string, options?: ParseOptions): Promise<RawWorkbook>;
  /** The text of a Word document, one paragraph a line. */
  readDocx(path: string, options?: ParseOptions): Promise<string>;
}

/** A started `parserProcess.ts`, however this door starts processes. */
export interface ParserChild {
  send(request: ParseRequest): void;
  /** Messages are values that `structuredClone` can carry; the listener is set before `send`. */
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  /** At once and for certain (SIGKILL): a process that parses answers no polite request. */
  kill(): void;
}

export type LaunchParser = () => ParserChild | Promise<ParserChild>;

/** What Node is told when it starts the process; memory outside the heap is watched from inside. */
export const parserExecArgv: readonly string[] = ['--max-old-space-size=1024'];
