import type { TFunction } from 'i18next';

import { vi } from '#shared/messages/vi/index.ts';
import type { MessageParams } from '#shared/userError.ts';

import { paramWords } from './engineWords.ts';
import { translateKey } from './translateKey.ts';

/** What a step of the history is called, e.g. "Sửa NV-004". */
export function changeLabelText(
  { key, params }: { readonly key: string; readonly params: MessageParams },
  t: TFunction,
): string {
  // A newer program may have written steps whose name this one does not know.
  return isLabelKey(key) ? translateKey(t, `labels.${key}`, paramWords(params, t)) : key;
}

function isLabelKey(key: string): key is keyof typeof vi.labels {
  return Object.hasOwn(vi.labels, key);
}
