import { translate } from '#shared/messages/translate.ts';
import { fields } from '#shared/messages/vi/fields.ts';

import type { Records, StaleCell } from './records.ts';

const shownCells = 5;

/** Names the cells for the user: `NV-003 · Chủ trì; NV-004 …`, the first few of them. */
export function describeStaleCells(records: Records, cells: readonly StaleCell[]): string {
  const names = cells.slice(0, shownCells).map((cell) => describeCell(records, cell));
  return names.join('; ') + (cells.length > shownCells ? ' …' : '');
}

function describeCell(records: Records, { kind, id, field }: StaleCell): string {
  const row = kind === 'task' ? (records.task.find(id)?.code ?? id) : id;
  return field !== null && isFieldName(field) ? `${row} · ${translate(`fields.${field}`)}` : row;
}

function isFieldName(field: string): field is keyof typeof fields {
  return field in fields;
}
