import type { UnderstoodSheet } from '#shared/contract/importContract.ts';
import { columnNameKey, columnsInTable } from '#shared/tasks/customColumn.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';

/** How much of what is in some sheets. */
export interface ImportCounts {
  readonly sections: number;
  readonly tasks: number;
  readonly targets: number;
  readonly agencies: number;
  /** Columns of the user's own that the plan has not got yet. */
  readonly newColumns: number;
  readonly owners: { readonly known: number; readonly of: number };
  readonly periods: { readonly known: number; readonly of: number };
  readonly problems: number;
}

/** Names of the sheets that come in as long as the user has not chosen. */
export function tablesOf(sheets: readonly UnderstoodSheet[]): string[] {
  return sheets.filter(({ kind, hidden }) => kind !== 'unknown' && !hidden).map(({ name }) => name);
}

/** `chosen` null: every table that can be seen. What is no table can't come in, chosen or not. */
export function takenSheets(
  sheets: readonly UnderstoodSheet[],
  chosen: readonly string[] | null,
): UnderstoodSheet[] {
  const names = chosen ?? tablesOf(sheets);
  return sheets.filter(({ name, kind }) => kind !== 'unknown' && names.includes(name));
}

export function countImport(
  sheets: readonly UnderstoodSheet[],
  columns: readonly CustomColumn[] | null,
): ImportCounts {
  const recordsOf = (kind: UnderstoodSheet['kind']): number =>
    sum(sheets.filter((sheet) => sheet.kind === kind).map(({ records }) => records));
  return {
    sections: sum(sheets.map(({ sections }) => sections)),
    tasks: recordsOf('tasks'),
    targets: recordsOf('targets'),
    agencies: recordsOf('agencies'),
    newColumns: newColumns(sheets, columns).size,
    owners: sumKnown(sheets.map(({ owners }) => owners)),
    periods: sumKnown(sheets.map(({ periods }) => periods)),
    problems: sum(sheets.map(({ problemCount }) => problemCount)),
  };
}

function newColumns(
  sheets: readonly UnderstoodSheet[],
  columns: readonly CustomColumn[] | null,
): ReadonlySet<string> {
  const known = new Set(columnsInTable(columns).map(({ name }) => columnNameKey(name)));
  const own = sheets
    .filter(({ kind }) => kind === 'tasks')
    .flatMap((sheet) => sheet.columns.filter(({ field }) => field === null));
  return new Set(own.map(({ header }) => columnNameKey(header)).filter((key) => !known.has(key)));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function sumKnown(counts: readonly { readonly known: number; readonly of: number }[]) {
  return { known: sum(counts.map(({ known }) => known)), of: sum(counts.map((count) => count.of)) };
}
