import type { ColumnField } from './tableColumns.ts';
import type { Problems } from './problems.ts';
import type { TableCell, TableLayout, TableRow } from './tableRows.ts';

interface DatedTable {
  readonly layout: TableLayout;
  readonly problems: Problems;
  readonly issued: string | null;
  readonly year: number;
}

/**
 * Says which dates may have day and month swapped. An Excel set to American dates makes a date of
 * "05/04/2020", read as the 4th of May, and leaves "25/04/2020" as text: a column in which all dates
 * have a day up to the 12th, beside texts with later ones, was typed on such a machine. So was a date
 * of the plan year before the resolution was issued that would not be when swapped.
 */
export function reportSwappedDates(
  rows: readonly TableRow[],
  field: ColumnField,
  { layout, problems, issued, year }: DatedTable,
): void {
  if (layout.columnOf(field) === undefined) return;
  const found: { readonly row: number; readonly cell: TableCell; readonly date: string }[] = [];
  for (const row of rows) {
    const cell = layout.cellOf(row, field);
    const date = dateOf(cell);
    if (cell !== undefined && date !== null) found.push({ row: row.row, cell, date });
  }
  if (found.length === 0) return;
  const isAmerican =
    found.every(({ date }) => maySwap(date) || date.slice(5, 7) === date.slice(8)) &&
    rows.some((row) => isLateDay(layout.cellOf(row, field)));
  for (const { row, cell, date } of found) {
    if (!maySwap(date)) continue;
    if (isAmerican || (field !== 'start' && fitsOnlySwapped(date, issued, year))) {
      problems.add(row, cell.cell.column, 'date-ambiguous', cell.words);
    }
  }
}

function dateOf(cell: TableCell | undefined): string | null {
  const value = cell?.cell.value;
  return typeof value === 'object' && 'date' in value ? value.date : null;
}

function maySwap(date: string): boolean {
  const [month, day] = [date.slice(5, 7), date.slice(8)];
  return day <= '12' && day !== month;
}

function isLateDay(cell: TableCell | undefined): boolean {
  const match = /^(\d{1,2})[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/.exec(cell?.words ?? '');
  return typeof cell?.cell.value === 'string' && Number(match?.[1] ?? 0) > 12;
}

function fitsOnlySwapped(date: string, issued: string | null, year: number): boolean {
  if (issued === null || date.slice(0, 4) !== String(year) || date >= issued) return false;
  const swapped = `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;
  return swapped >= issued;
}
