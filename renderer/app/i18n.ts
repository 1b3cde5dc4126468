import i18next from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { resources } from '#shared/messages/translate.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: (typeof resources)['vi'];
  }
}

/** The texts of the window, for `I18nextProvider`. */
export function createTexts(): i18n {
  const texts = i18next.createInstance();
  void texts.use(initReactI18next).init({
    lng: 'vi',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return texts;
}
