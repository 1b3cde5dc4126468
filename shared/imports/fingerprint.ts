import { foldHeader } from '../spreadsheet/matchHeader.ts';
import type { InspectedSheet } from '../spreadsheet/inspection.ts';
import type { SavedMapping, SheetMapping } from './mapping.ts';

type Columns = InspectedSheet['columns'];

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

/** The headers of a sheet from left to right, those of columns without one left out. */
export function headersOf(
  columns: Columns,
): { readonly letters: string; readonly header: string }[] {
  return Object.entries(columns)
    .filter(([, { header }]) => header !== '')
    .sort(([left], [right]) => left.length - right.length || (left < right ? -1 : 1))
    .map(([letters, { header }]) => ({ letters, header }));
}

/** The fingerprint of a sheet's table; null when it has no header. */
export function sheetFingerprint({ columns }: Pick<InspectedSheet, 'columns'>): string | null {
  const headers = headersOf(columns).map(({ header }) => header);
  return headers.length === 0 ? null : headerFingerprint(headers);
}

/** What a sheet means, kept for tables with the same header; null when it has none. */
export function saveMapping(
  { kind, columns }: Pick<InspectedSheet, 'kind' | 'columns'>,
  name: string | null,
  encoding: SavedMapping['encoding'],
): SavedMapping | null {
  const fingerprint = sheetFingerprint({ columns });
  if (fingerprint === null) return null;
  return {
    name,
    fingerprint,
    kind,
    encoding,
    columns: headersOf(columns).map(({ letters, header }) => ({
      header,
      field: columns[letters]?.field ?? null,
    })),
  };
}

/**
 * What a kept mapping says of a sheet; null when the sheet has another header. Times are not taken from
 * it where the header names another year.
 */
export function applySavedMapping(
  { columns }: Pick<InspectedSheet, 'columns'>,
  saved: SavedMapping,
): SheetMapping | null {
  if (sheetFingerprint({ columns }) !== saved.fingerprint) return null;
  const meanings = headersOf(columns).flatMap(({ letters, header }, index) => {
    const kept = saved.columns[index];
    if (kept === undefined) return [];
    const isOfTime = kept.field?.startsWith('phase:') === true;
    return isOfTime && foldHeader(kept.header) !== foldHeader(header)
      ? []
      : [[letters, kept.field] as const];
  });
  return { kind: saved.kind, columns: Object.fromEntries(meanings) };
}
