import type { parseArgs } from 'node:util';

import type { UserError } from '#shared/userError.ts';

import type { Parser } from '../parsing/parser.ts';

/** What a command gets to work with. */
export interface CommandContext {
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Reads files from outside. */
  readonly parser: Parser;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly reportProgress: (done: number, total: number | null) => void;
}

export type OptionValue = string | boolean | (string | boolean)[] | undefined;

export type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** What a command has to say: JSON for programs, Vietnamese lines for people. */
export interface Answer {
  readonly json: unknown;
  /** Put together only when it is asked for: thousands of problems are thousands of sentences. */
  readonly text: () => string;
  /** Nothing was done, and why; programs get the JSON all the same. Exit 1. */
  readonly failure?: UserError | null;
}

export interface Command {
  /** The words behind `dauviec`, as the usage line shows them. */
  readonly usage: string;
  /** How many words it takes beside options. */
  readonly words: { readonly least: number; readonly most: number };
  readonly options: Options;
  run(
    words: readonly string[],
    options: Readonly<Record<string, OptionValue>>,
    context: CommandContext,
  ): Answer | Promise<Answer>;
}

/** The arguments can't be understood: exit 2 with the usage line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
