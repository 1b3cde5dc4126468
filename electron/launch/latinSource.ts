import type { Plugin } from 'vite';

/**
 * Writes letters beyond Latin-1 in what was built as `\u1ebf`. One of them in a file makes the engine
 * of JavaScript hold all of it with two bytes for each letter, and read it more slowly.
 */
export function latinSource(): Plugin {
  return {
    name: 'latin-source',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = escapeLetters(file.code);
      }
    },
  };
}

/** The same in strings, names and regular expressions, and in the `String.raw` of which such are made. */
export function escapeLetters(code: string): string {
  return code.replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
