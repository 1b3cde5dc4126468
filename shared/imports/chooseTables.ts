import type { InspectedSheet, Inspection } from '../spreadsheet/inspection.ts';
import { UserError } from '../userError.ts';

/**
 * The sheets that an import takes: those that are named, which may be hidden, or all tables that can be
 * seen. Says in a sentence when there is none.
 */
export function chooseTables(
  { file, sheets }: Inspection,
  names: readonly string[] | null,
): readonly InspectedSheet[] {
  const missing = names?.find((name) => !sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) {
    const all = sheets.map(({ name }) => name).join('; ');
    throw new UserError('sheetNotFound', { file, sheet: missing, sheets: all });
  }
  const tables = sheets.filter(({ kind, rows }) => kind !== 'unknown' && rows.length > 0);
  const chosen = tables.filter(({ name, hidden }) => names?.includes(name) ?? !hidden);
  if (chosen.length > 0) return chosen;
  const [hidden] = names === null ? tables : [];
  if (hidden === undefined) throw new UserError('noTableToImport', { file });
  throw new UserError('tableHidden', { file, sheet: hidden.name });
}
