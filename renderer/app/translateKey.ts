import type { TFunction } from 'i18next';

import type { MessageKey } from '#shared/messages/translate.ts';
import type { MessageParams } from '#shared/userError.ts';

/** The text of a key that is known at run time only, with parameters that came along with it. */
export function translateKey(t: TFunction, key: MessageKey, params: MessageParams): string {
  // `t` wants to see which parameters the one text has; here they come from where the text was chosen.
  return (t as (key: MessageKey, params: MessageParams) => string)(key, params);
}
