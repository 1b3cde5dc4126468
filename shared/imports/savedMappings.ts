import { foldText } from '../text/fold.ts';
import type { InspectedSheet } from '../spreadsheet/inspection.ts';
import type { Mapping, SavedMapping, SheetMapping } from './mapping.ts';

/** The columns of a sheet as they are understood, left to right. */
export function columnsOf({ columns }: Pick<InspectedSheet, 'columns'>) {
  return Object.entries(columns)
    .toSorted(([left], [right]) => byLetters(left, right))
    .map(([letters, column]) => ({ letters, ...column }));
}

/** B, Z, AA. */
function byLetters(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}

/** How the sheet is read, to be kept for others like it. */
export function toSavedMapping(
  sheet: InspectedSheet,
  fingerprint: string,
  { encoding, name }: { readonly encoding: Mapping['encoding']; readonly name: string | null },
): SavedMapping {
  return {
    name,
    fingerprint,
    kind: sheet.kind,
    encoding: encoding ?? null,
    columns: columnsOf(sheet).map(({ header, field }) => ({ header, field })),
  };
}

/**
 * What a kept mapping says of a sheet with the same columns in the same order; where it has others
 * in between or behind, those that have its headers.
 */
export function applyByHeaders(
  saved: SavedMapping,
  sheet: Pick<InspectedSheet, 'columns'>,
): SheetMapping {
  const rest = [...saved.columns];
  const columns = columnsOf(sheet).flatMap(({ letters, header }): [string, string | null][] => {
    const at = rest.findIndex((column) => column.header === header);
    if (at === -1) return [];
    const [found] = rest.splice(at, 1);
    return found === undefined ? [] : [[letters, found.field]];
  });
  return { kind: saved.kind, columns: Object.fromEntries(columns) };
}

/** Names the header of a sheet, whatever its file and itself are called; null without a table. */
export function fingerprintOf(sheet: InspectedSheet): string | null {
  if (sheet.kind === 'unknown' || sheet.headerRows.length === 0) return null;
  return columnsOf(sheet)
    .map(({ header }) => foldText(header))
    .join('|');
}
