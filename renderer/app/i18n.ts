import i18next from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { addCounted } from '#shared/messages/counted.ts';
import { en } from '#shared/messages/en/index.ts';
import { resources } from '#shared/messages/translate.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: (typeof resources)['vi'];
  }
}

/** The texts of the window, for `I18nextProvider`; Vietnamese until another language is chosen. */
export function createTexts(): i18n {
  const texts = i18next.createInstance();
  void texts.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { ...resources, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  addCounted(texts);
  return texts;
}
