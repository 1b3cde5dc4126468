import type { TFunction } from 'i18next';

import type { MessageKey, Say } from '#shared/messages/translate.ts';
import { vi } from '#shared/messages/vi/index.ts';
import type { MessageParams } from '#shared/userError.ts';

/** The text of a key that is known at run time only, with parameters that came along with it. */
export function translateKey(t: TFunction, key: MessageKey, params: MessageParams): string {
  // `t` wants to see which parameters the one text has; here they come from where the text was chosen.
  return (t as (key: MessageKey, params: MessageParams) => string)(key, params);
}

/** The language of the window, for rules whose words it shows. */
export function sayIn(t: TFunction): Say {
  return (key, params = {}) => translateKey(t, key, params);
}

/**
 * The text below a path under a name that comes with data; null when there is none, as a newer program
 * may have written it. The Vietnamese texts tell: they have every key.
 */
export function translateName(t: TFunction, path: string, name: string): string | null {
  const texts = path
    .split('.')
    .reduce<unknown>((branch, part) => (isBranch(branch) ? branch[part] : undefined), vi);
  if (!isBranch(texts) || !Object.hasOwn(texts, name)) return null;
  // It was just seen to be one.
  return translateKey(t, `${path}.${name}` as MessageKey, {});
}

function isBranch(texts: unknown): texts is Readonly<Record<string, unknown>> {
  return typeof texts === 'object' && texts !== null;
}
