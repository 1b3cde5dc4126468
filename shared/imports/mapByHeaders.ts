import type { InspectedSheet } from '../spreadsheet/inspection.ts';
import type { SavedMapping, SheetMapping } from './mapping.ts';
import { columnsOf } from './sheetColumns.ts';

/**
 * What a kept mapping says of a sheet that has some of its headers among others, in whatever order;
 * null when it has none.
 */
export function mapByHeaders(
  { kind, columns }: SavedMapping,
  sheet: Pick<InspectedSheet, 'columns'>,
): SheetMapping | null {
  const rest = [...columns];
  const known = columnsOf(sheet).flatMap(({ letters, header }): [string, string | null][] => {
    const at = rest.findIndex((column) => column.header === header && header !== '');
    const [found] = at === -1 ? [] : rest.splice(at, 1);
    return found === undefined ? [] : [[letters, found.field]];
  });
  return known.length === 0 ? null : { kind, columns: Object.fromEntries(known) };
}
