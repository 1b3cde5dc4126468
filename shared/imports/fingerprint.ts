import type { InspectedSheet } from '../spreadsheet/inspection.ts';
import type { RawSheet } from '../spreadsheet/rawWorkbook.ts';
import { headerFingerprint } from './headerFingerprint.ts';
import type { SavedMapping, SheetMapping } from './mapping.ts';
import { mapByPossibleHeader, possibleHeaders } from './possibleHeaders.ts';
import { meaningsOf, type Header } from './savedMeanings.ts';

type Columns = InspectedSheet['columns'];

/** The headers of a sheet from left to right, those of columns without one left out. */
export function headersOf(columns: Columns): Header[] {
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
 * What a kept mapping says of a sheet; null when the sheet has another header. `raw`: where a header with
 * its texts is looked for when the one that was found is another.
 */
export function applySavedMapping(
  { columns }: Pick<InspectedSheet, 'columns'>,
  saved: SavedMapping,
  raw: RawSheet | null = null,
): SheetMapping | null {
  if (sheetFingerprint({ columns }) === saved.fingerprint) {
    return { kind: saved.kind, columns: meaningsOf(headersOf(columns), saved) };
  }
  const possible = raw === null ? [] : possibleHeaders(raw);
  const found = possible.find(({ fingerprint }) => fingerprint === saved.fingerprint);
  return found === undefined ? null : mapByPossibleHeader(found, saved);
}
