import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import type { MessageParams } from '#shared/userError.ts';

import type { WorkbookPiece } from './packWorkbook.ts';
import type { ParseProgress, TableSource } from './parser.ts';

/** What is asked of the process, and what it answers. */
export interface ParseResults {
  /** The last piece; those before it were sent by themselves. */
  readonly table: WorkbookPiece;
  /** A line for each paragraph and row of a table. */
  readonly document: string;
  /** Each file is answered by itself, before. */
  readonly tables: null;
}

/** The one thing a parser process is asked in its life. */
export type ParseRequest =
  | { readonly kind: 'table'; readonly source: TableSource }
  | { readonly kind: 'tables'; readonly paths: readonly string[] }
  | { readonly kind: 'document'; readonly path: string };

export type ParseKind = ParseRequest['kind'];

export type ParseMessage =
  | ({ readonly type: 'progress' } & ParseProgress)
  /** Of the table that is answered next. */
  | { readonly type: 'piece'; readonly piece: WorkbookPiece }
  /** The next of several files. */
  | { readonly type: 'file'; readonly outcome: FileOutcome<'table'> }
  | FileOutcome<ParseKind>;

export type FileOutcome<K extends ParseKind> =
  | { readonly type: 'done'; readonly result: ParseResults[K] }
  /** A failure we can explain to the user. */
  | { readonly type: 'refused'; readonly code: ErrorCode; readonly params: MessageParams }
  /** Any other, for the log. */
  | { readonly type: 'failed'; readonly message: string; readonly stack: string | null };
