import { foldHeader } from '../spreadsheet/matchHeader.ts';
import type { SavedMapping, SheetMapping } from './mapping.ts';

export interface Header {
  /** Of its column. */
  readonly letters: string;
  readonly header: string;
}

/**
 * What a kept mapping says of columns with its headers, left to right. Times are not taken from it where
 * the header names another year.
 */
export function meaningsOf(
  headers: readonly Header[],
  { columns }: SavedMapping,
): NonNullable<SheetMapping['columns']> {
  const meanings = headers.flatMap(({ letters, header }, index) => {
    const kept = columns[index];
    if (kept === undefined) return [];
    const isOfTime = kept.field?.startsWith('phase:') === true;
    return isOfTime && foldHeader(kept.header) !== foldHeader(header)
      ? []
      : [[letters, kept.field] as const];
  });
  return Object.fromEntries(meanings);
}
