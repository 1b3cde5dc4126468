import type { PlannedRow } from '#shared/imports/importPlan.ts';

/** Tables of a preview: rows of one look like each other. */
export const previewTables = ['tasks', 'targets', 'agencies'] as const;

export type PreviewTable = (typeof previewTables)[number];

const tableOf = {
  section: 'tasks',
  task: 'tasks',
  target: 'targets',
  agency: 'agencies',
} as const satisfies Record<PlannedRow['kind'], PreviewTable>;

/** A planned row as the grid shows it. */
export interface PlannedLine {
  /** Unique in its plan: no row of a sheet becomes two lines unless one task is split into several. */
  readonly id: string;
  readonly row: PlannedRow;
}

export function plannedLines(
  rows: readonly PlannedRow[],
  wanted: { readonly table: PreviewTable; readonly state: PlannedRow['state'] | null },
): PlannedLine[] {
  return rows.flatMap((row, index) => {
    const isWanted =
      tableOf[row.kind] === wanted.table && (wanted.state === null || row.state === wanted.state);
    return isWanted ? [{ id: String(index), row }] : [];
  });
}

/** How many rows of each state there are in a table. */
export function countStates(
  rows: readonly PlannedRow[],
  table: PreviewTable,
): Record<PlannedRow['state'], number> {
  const counts = { new: 0, changed: 0, unchanged: 0, skipped: 0 };
  for (const { kind, state } of rows) if (tableOf[kind] === table) counts[state] += 1;
  return counts;
}

/** Tables in which there is something. */
export function filledTables(rows: readonly PlannedRow[]): PreviewTable[] {
  const filled = new Set(rows.map(({ kind }) => tableOf[kind]));
  return previewTables.filter((table) => filled.has(table));
}

/** Fields in which any of these rows holds something or did, those that are known in their order. */
export function plannedFields(
  lines: readonly PlannedLine[],
  known: readonly string[],
): readonly string[] {
  const fields = new Set<string>();
  for (const { row } of lines) {
    for (const field in row.cells) fields.add(field);
    for (const field in row.before) fields.add(field);
  }
  const usual = known.filter((field) => fields.has(field));
  const others = [...fields].filter((field) => !known.includes(field));
  return [...usual, ...others];
}
