import type { CheckContext } from '../checkContext.ts';
import type { CheckedRow } from '../checkRule.ts';

export function isDone(row: CheckedRow, { readStatus }: CheckContext): boolean {
  return readStatus(row.task, row.period).startsWith('done');
}

export function isOpen(row: CheckedRow, context: CheckContext): boolean {
  return !isDone(row, context);
}
