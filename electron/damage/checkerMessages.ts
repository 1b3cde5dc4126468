import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import type { MessageParams } from '#shared/userError.ts';

import type { FileCheck } from './fileCheck.ts';
import type { SalvageOptions } from './salvage.ts';
import type { SalvageReport } from './salvageReport.ts';

export interface CheckRequest {
  readonly type: 'check';
  readonly path: string;
}

/** A clock cannot be sent: `at` is what it says. */
export interface SalvageRequest extends Omit<SalvageOptions, 'now'> {
  readonly type: 'salvage';
  readonly path: string;
  readonly targetPath: string;
  readonly at: string;
}

/** The one thing a checker process is asked in its life. */
export type CheckerRequest = CheckRequest | SalvageRequest;

export interface CheckAnswer {
  readonly check: FileCheck;
}

export interface SalvageAnswer {
  readonly report: SalvageReport;
}

export type CheckerFailure =
  /** A failure we can explain to the user. */
  | { readonly refused: { readonly code: ErrorCode; readonly params: MessageParams } }
  /** Any other. `code`: SQLite's or the system's, when the error has one. */
  | { readonly failed: { readonly message: string; readonly code: string | null } };
