import type { RawCell } from './rawWorkbook.ts';

/**
 * The words of a cell as they are kept: NFC, no white space at the ends of lines, plain spaces.
 * Line breaks inside stay; they are the user's.
 */
export function cellWords({ value, text }: RawCell): string {
  if (typeof value === 'object' && 'error' in value) return '';
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}
