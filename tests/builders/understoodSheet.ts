import type { UnderstoodSheet } from '#shared/contract/importContract.ts';

/** A sheet of tasks as it was understood, with the fields that are given. */
export function aSheet(fields: Partial<UnderstoodSheet> = {}): UnderstoodSheet {
  const { problems = [] } = fields;
  return {
    name: 'Phụ lục',
    hidden: false,
    kind: 'tasks',
    headerRows: [1],
    columns: [],
    rowCount: 5,
    lastRow: 5,
    sections: 0,
    records: 4,
    owners: { known: 0, of: 0 },
    periods: { known: 0, of: 0 },
    problems,
    problemCount: problems.length,
    ...fields,
  };
}
