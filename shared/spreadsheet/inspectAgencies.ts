import type { AgencyColumnField } from './agencyHeaders.ts';
import type { InspectedAgency } from './inspection.ts';
import type { TableRow } from './tableRows.ts';

/** Reads the rows of a directory of agencies. */
export function inspectAgencies(rows: readonly TableRow[]): InspectedAgency[] {
  return rows.flatMap(({ row, cells }): InspectedAgency[] => {
    const wordsOf = (field: AgencyColumnField) =>
      cells.find(({ column, words }) => column.field === field && words !== '')?.words ?? null;
    const name = wordsOf('name');
    if (name === null) return [];
    return [
      {
        row,
        type: 'agency',
        name,
        short: wordsOf('short'),
        aliases: (wordsOf('aliases') ?? '')
          .split(/[;\n]/)
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ''),
        kind: wordsOf('kind'),
        parent: wordsOf('parent'),
      },
    ];
  });
}
