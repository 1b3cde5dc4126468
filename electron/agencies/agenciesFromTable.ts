import { settleDirectory, type SettledDirectory } from '#shared/agencies/settleDirectory.ts';
import type { Inspection } from '#shared/spreadsheet/inspection.ts';
import { UserError } from '#shared/userError.ts';

/**
 * The directory that the visible sheets of an Excel file list.
 * @throws UserError when no sheet is a list of agencies.
 */
export function agenciesFromTable({ file, sheets }: Inspection): SettledDirectory {
  const rows = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) =>
      sheet.rows.flatMap((row) => (row.type === 'agency' ? [{ ...row, sheet: sheet.name }] : [])),
    );
  if (rows.length === 0) throw new UserError('noAgencyTable', { file });
  return settleDirectory(rows);
}
