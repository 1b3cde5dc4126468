import { foldHeader } from '../spreadsheet/matchHeader.ts';

/**
 * What tells tables with the same header, whatever their file and sheets are called: the headers from
 * left to right without marks, case and punctuation. Years do not count: next year's table is alike.
 */
export function headerFingerprint(headers: readonly string[]): string {
  return headers.map((header) => withoutYears(foldHeader(header))).join('|');
}

function withoutYears(folded: string): string {
  return folded.replace(/(?:19|20)\d\d/g, '#');
}
