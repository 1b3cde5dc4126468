import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import type { MessageParams } from '#shared/userError.ts';

import type { ParseProgress } from './parser.ts';

/** What each kind of file is read into. */
export interface ParseResults {
  readonly spreadsheet: RawWorkbook;
  /** A line for each paragraph and row of a table. */
  readonly document: string;
}

export type FileKind = keyof ParseResults;

/** The one thing a parser process is asked in its life. */
export interface ParseRequest {
  readonly kind: FileKind;
  readonly path: string;
}

export type ParseMessage =
  | ({ readonly type: 'progress' } & ParseProgress)
  | { readonly type: 'done'; readonly result: ParseResults[FileKind] }
  /** A failure we can explain to the user. */
  | { readonly type: 'refused'; readonly code: ErrorCode; readonly params: MessageParams }
  /** Any other, for the log. */
  | { readonly type: 'failed'; readonly message: string; readonly stack: string | null };
