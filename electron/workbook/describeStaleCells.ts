import { translate } from '#shared/messages/translate.ts';
import { fields } from '#shared/messages/vi/fields.ts';
import { extraKey } from '#shared/tasks/taskCells.ts';

import type { Records, StaleCell } from './records.ts';

const shownCells = 5;

/** Names the cells for the user: `NV-003 · Chủ trì; NV-004 …`, the first few of them. */
export function describeStaleCells(records: Records, cells: readonly StaleCell[]): string {
  const names = cells.slice(0, shownCells).map((cell) => describeCell(records, cell));
  return names.join('; ') + (cells.length > shownCells ? ' …' : '');
}

function describeCell(records: Records, { kind, id, field }: StaleCell): string {
  const row = kind === 'task' ? (records.task.find(id)?.code ?? id) : id;
  const name = field === null ? null : nameField(records, field);
  return name === null ? row : `${row} · ${name}`;
}

function nameField(records: Records, field: string): string | null {
  const key = extraKey(field);
  if (key === null) return isFieldName(field) ? translate(`fields.${field}`) : null;
  const columns = records.plan.find('plan')?.columns ?? [];
  return columns.find((column) => column.key === key)?.name ?? key;
}

function isFieldName(field: string): field is keyof typeof fields {
  return field in fields;
}
