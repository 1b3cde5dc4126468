import type { AnnexDocument } from '#shared/annexes/annexDocument.ts';
import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import type { ReportDocument } from '#shared/reports/reportDocument.ts';
import type { MessageParams } from '#shared/userError.ts';

import type { WriteProgress } from './writeAnnex.ts';

/** The one thing a writer process is asked in its life: to fill a file that is there for it alone. */
export type WriterRequest = {
  readonly format: 'docx' | 'pdf';
  readonly path: string;
} & (
  | { readonly paper: 'annexes'; readonly document: AnnexDocument }
  | { readonly paper: 'report'; readonly document: ReportDocument }
);

/** `pages`: of a PDF; null: nobody has counted them. */
export type WriterMessage =
  | ({ readonly type: 'progress' } & WriteProgress)
  | { readonly type: 'done'; readonly pages: number | null }
  /** A failure we can explain to the user. */
  | { readonly type: 'refused'; readonly code: ErrorCode; readonly params: MessageParams }
  /** Any other. `code`: the system's, when the error has one. */
  | { readonly type: 'failed'; readonly message: string; readonly code: string | null };
