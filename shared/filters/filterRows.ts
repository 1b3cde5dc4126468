import { foldForSearch } from '../text/searchText.ts';
import type { ColumnFilter, ColumnFilters, FilterColumn, FilterColumns } from './columnFilter.ts';

export type RowTest<Row> = (row: Row) => boolean;

/** Rows of an outline, in reading order. */
export interface OutlineRow {
  readonly depth: number;
}

/** What is left of an outline: the rows that were asked for, and those that they stand under. */
export interface FilteredRows<Row> {
  readonly rows: readonly Row[];
  /** Rows that are there only because of rows below them. */
  readonly context: ReadonlySet<Row>;
}

/** Whether a row passes the filters of all columns; a filter of a column that is gone lets all pass. */
export function testOfFilters<Row>(
  filters: ColumnFilters,
  columns: FilterColumns<Row>,
  except: string | null = null,
): RowTest<Row> {
  const tests = Object.entries(filters).flatMap(([field, filter]) => {
    const column = columns[field];
    return column === undefined || field === except ? [] : [testOf(filter, column)];
  });
  return (row) => tests.every((test) => test(row));
}

function testOf<Row>(filter: ColumnFilter, column: FilterColumn<Row>): RowTest<Row> {
  if (filter.kind === 'values') {
    const chosen = new Set(filter.values);
    return (row) => column.values(row).some((value) => chosen.has(value));
  }
  if (filter.kind === 'words') {
    const folded = foldForSearch(filter.text);
    return (row) => column.hasWords(row, folded);
  }
  const { from, to } = filter;
  return (row) => {
    const day = column.day?.(row) ?? null;
    return day !== null && (from === null || day >= from) && (to === null || day <= to);
  };
}

/** Keeps the rows that pass, in their places in the outline. */
export function filterOutline<Row extends OutlineRow>(
  rows: readonly Row[],
  test: RowTest<Row>,
): FilteredRows<Row> {
  const kept: Row[] = [];
  const context = new Set<Row>();
  const path: Row[] = [];
  /** How many rows of the path are among `kept` already. */
  let written = 0;
  for (const row of rows) {
    path.length = row.depth;
    written = Math.min(written, row.depth);
    if (test(row)) {
      for (const above of path.slice(written)) {
        kept.push(above);
        context.add(above);
      }
      kept.push(row);
      written = row.depth + 1;
    }
    path.push(row);
  }
  return { rows: kept, context };
}

/** How many rows have each value of a column. */
export function countValues<Row>(
  rows: readonly Row[],
  { values }: Pick<FilterColumn<Row>, 'values'>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of values(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
