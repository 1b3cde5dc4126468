import type { ErrorCode } from './messages/vi/errors.ts';
import { translate } from './messages/translate.ts';

export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * A failure we can explain. Its message is the Vietnamese sentence that is shown to the user as it
 * stands; code and parameters let a program tell failures apart and a window translate them.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ErrorCode;
  readonly params: MessageParams;

  constructor(code: ErrorCode, params: MessageParams = {}) {
    super(translate(`errors.${code}`, params));
    this.code = code;
    this.params = params;
  }
}
