import type { RawCell } from './rawWorkbook.ts';

/** Blanks other than single plain spaces; nearly all cells have none. */
const unusual = /[\t-\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]| {2}/;

/**
 * The words of a cell as they are kept: NFC, no white space at the ends of lines, plain spaces.
 * Line breaks inside stay; they are the user's.
 */
export function cellWords({ value, text }: RawCell): string {
  if (typeof value === 'object' && 'error' in value) return '';
  const isTidy = !text.startsWith(' ') && !text.endsWith(' ') && !unusual.test(text);
  return isTidy ? text : tidyWords(text);
}

function tidyWords(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** In one line: header texts, lines of titles. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
