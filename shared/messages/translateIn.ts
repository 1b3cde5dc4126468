import i18next from 'i18next';

import { addCounted } from './counted.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { resources } from './translate.ts';
import type { MessageKey } from './translate.ts';

const catalogue = i18next.createInstance();
void catalogue.init({
  lng: 'vi',
  fallbackLng: 'vi',
  resources: { ...resources, en: { translation: en } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
addCounted(catalogue);

/** The text of a key in a chosen language: for menus and dialogs of the system around the window. */
export function translateIn(
  language: Language,
  key: MessageKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return catalogue.t(key, { ...params, lng: language });
}
