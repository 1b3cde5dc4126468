import i18next from 'i18next';

import { vi } from './vi/index.ts';

type Leaf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every text of the program by its path in the catalogue, e.g. `errors.fileNotFound`. */
export type MessageKey = Leaf<typeof vi>;

export const resources = { vi: { translation: vi } } as const;

const catalogue = i18next.createInstance();
void catalogue.init({
  lng: 'vi',
  resources,
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Says a text in one language. */
export type Say = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

/**
 * The text of a key in Vietnamese: for documents, and for doors without a window (errors, the command
 * line, the log). A rule whose words a window shows takes a `Say` instead.
 */
export function translate(
  key: MessageKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return catalogue.t(key, params);
}
