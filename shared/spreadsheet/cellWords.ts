import type { RawCell } from './rawWorkbook.ts';

/** Blanks that are not kept: anything but single plain spaces and line breaks between words. */
const untidy = /[^\S\n ]|[\u200B\u2060\uFEFF]| {2}|^[ \n]|[ \n]$| \n|\n /u;

/**
 * The words of a cell as they are kept: NFC, no white space at the ends of lines, plain spaces.
 * Line breaks inside stay; they are the user's.
 */
export function cellWords({ value, text }: RawCell): string {
  if (typeof value === 'object' && 'error' in value) return '';
  return untidy.test(text) ? tidyWords(text) : text;
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
