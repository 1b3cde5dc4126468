import type { Inspection } from '#shared/spreadsheet/inspection.ts';
import { UserError } from '#shared/userError.ts';

import type { AgencyDraft } from './directories.ts';

/**
 * The agencies that the sheets of an Excel file list, each name once.
 * @throws UserError when no sheet is a list of agencies.
 */
export function agenciesFromTable({ file, sheets }: Inspection): AgencyDraft[] {
  const rows = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => sheet.rows)
    .filter((row) => row.type === 'agency');
  if (rows.length === 0) throw new UserError('noAgencyTable', { file });
  const drafts = rows.map(({ name, short, aliases, kind, parent }): AgencyDraft => ({
    name,
    short,
    aliases,
    kind,
    parent,
    from: null,
    to: null,
  }));
  return [...new Map(drafts.map((draft) => [draft.name, draft])).values()];
}
