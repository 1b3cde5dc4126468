import type { TFunction } from 'i18next';

import type { FilterColumns } from '#shared/filters/columnFilter.ts';
import type { Finding } from '#shared/filters/finding.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';
import { extraField, extraKey } from '#shared/tasks/taskCells.ts';

import { filteredFields } from './taskFilterColumns.ts';

/** The columns that can be filtered and sorted, in their order: the program's, then the user's. */
export function filteredColumns(custom: readonly CustomColumn[]): string[] {
  return [...filteredFields, ...custom.map(({ key }) => extraField(key))];
}

/** What such a column is called; null for all others. */
export function filteredName(
  field: string,
  custom: readonly CustomColumn[],
  t: TFunction,
): string | null {
  const own = filteredFields.find((known) => known === field);
  if (own !== undefined) return t(`fields.${own}`);
  return customOf(field, custom)?.name ?? null;
}

/** The user's column behind a field. */
export function customOf(field: string, custom: readonly CustomColumn[]): CustomColumn | undefined {
  const key = extraKey(field);
  return key === null ? undefined : custom.find((column) => column.key === key);
}

/** Without what is said of columns that are gone; the same object when that is nothing. */
export function withoutGone<Row>(finding: Finding, columns: FilterColumns<Row>): Finding {
  const { filters, sort } = finding;
  const kept = Object.entries(filters).filter(([field]) => columns[field] !== undefined);
  const isSorted = sort === null || columns[sort.field] !== undefined;
  if (isSorted && kept.length === Object.keys(filters).length) return finding;
  return { ...finding, filters: Object.fromEntries(kept), sort: isSorted ? sort : null };
}
