import type { PackValue } from '../pack.ts';
import type { AssignedColumns } from './assignColumns.ts';
import type { ReturnedTable } from './returnContent.ts';

const numbers = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\s*$/;

/**
 * Whether a program that writes months first left its traces in the column of days: one "05/15/2020"
 * proves it, and then "04/02/2020" beside it, as text or as the day that another program made of it, may
 * be either.
 */
export function hasMonthsFirst({ rows }: ReturnedTable, { fields }: AssignedColumns): boolean {
  return rows.some(({ cells }) =>
    cells.some(({ column, text }) => fields.get(column) === 'completedOn' && isMonthFirst(text)),
  );
}

function isMonthFirst(text: string): boolean {
  const [, first, second] = numbers.exec(text) ?? [];
  return Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31;
}

/** Whether a day ("2020-02-04") would be another one with day and month the other way round. */
export function mayBeSwapped(value: PackValue): boolean {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  return month !== undefined && month !== day && Number(day) <= 12;
}
