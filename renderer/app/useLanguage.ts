import type { i18n } from 'i18next';
import { useLayoutEffect } from 'react';

import type { Language } from '#shared/messages/language.ts';

/** Has the window speak the chosen language: before the next painting, without a restart. */
export function useLanguage(texts: i18n, language: Language): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    if (texts.language !== language) void texts.changeLanguage(language);
  }, [language, texts]);
}
