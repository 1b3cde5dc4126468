import type { Language } from '#shared/messages/language.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import { translateIn } from '#shared/messages/translateIn.ts';

/** The text of a key in the language that the user works in now. */
export type Say = (key: MessageKey, params?: Readonly<Record<string, string>>) => string;

/** The words of menus and dialogs of the desktop, which follow the windows' language. */
export interface NativeTexts {
  readonly say: Say;
  /** Calls `onChange` when this is another language than before. */
  readonly follow: (language: Language, onChange: () => void) => void;
}

export function createNativeTexts(first: Language): NativeTexts {
  let language = first;
  return {
    say: (key, params) => translateIn(language, key, params),
    follow(next, onChange) {
      if (next === language) return;
      language = next;
      onChange();
    },
  };
}
