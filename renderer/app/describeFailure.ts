import { ORPCError } from '@orpc/client';
import type { TFunction } from 'i18next';

import { vi } from '#shared/messages/vi/index.ts';
import type { MessageParams } from '#shared/userError.ts';
import { UserError } from '#shared/userError.ts';

import { ConnectionLostError } from './connect.ts';
import { paramWords } from './engineWords.ts';
import { translateKey } from './translateKey.ts';

/** What to tell the user about an error. */
export interface Failure {
  readonly text: string;
  /** Whether we know what happened; otherwise the error belongs into the log. */
  readonly isExplained: boolean;
}

/** Null when there is nothing to tell: the user stopped it. */
export function describeFailure(error: unknown, t: TFunction): Failure | null {
  if (error instanceof Error && error.name === 'AbortError') return null;
  if (error instanceof ConnectionLostError) {
    return { text: t('app.connectionLost'), isExplained: true };
  }
  const { code, params } = userErrorOf(error) ?? { code: null, params: {} };
  if (code === 'cancelled') return null;
  return code !== null && isErrorCode(code)
    ? { text: userErrorText({ code, params }, t), isExplained: true }
    : { text: t('errors.unexpected'), isExplained: false };
}

/** What an error that came as part of an answer says, e.g. about one of several files. */
export function userErrorText(
  { code, params }: { readonly code: string; readonly params: MessageParams },
  t: TFunction,
): string {
  if (!isErrorCode(code)) return t('errors.unexpected');
  return translateKey(t, `errors.${code}`, paramWords(params, t));
}

/** Code and parameters of an error that the engine, or the window itself, can explain. */
export function userErrorOf(error: unknown): { code: string; params: MessageParams } | null {
  if (error instanceof UserError) return error;
  // The engine's answer was checked against the contract, which gives USER_ERROR this shape.
  return error instanceof ORPCError && error.code === 'USER_ERROR'
    ? (error.data as { code: string; params: MessageParams })
    : null;
}

function isErrorCode(code: string): code is keyof typeof vi.errors {
  return Object.hasOwn(vi.errors, code);
}
