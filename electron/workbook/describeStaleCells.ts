import { translate } from '#shared/messages/translate.ts';
import { fields } from '#shared/messages/vi/fields.ts';
import { history } from '#shared/messages/vi/history.ts';
import { shortName } from '#shared/targets/shortName.ts';
import { extraKey } from '#shared/tasks/taskCells.ts';

import type { Records, StaleCell } from './records.ts';

const shownCells = 5;

/** Names the cells for the user: `NV-003 · Chủ trì; NV-004 …`, the first few of them. */
export function describeStaleCells(records: Records, cells: readonly StaleCell[]): string {
  const names = cells.slice(0, shownCells).map((cell) => describeCell(records, cell));
  return names.join('; ') + (cells.length > shownCells ? ' …' : '');
}

function describeCell(records: Records, { kind, id, field }: StaleCell): string {
  const row = nameRecord(records, kind, id);
  const name = field === null ? null : nameField(records, kind, field);
  return name === null ? row : `${row} · ${name}`;
}

function nameRecord(records: Records, kind: StaleCell['kind'], id: string): string {
  if (kind === 'task') return records.task.find(id)?.code ?? id;
  const target = kind === 'target' ? records.target.find(id) : null;
  return target === null ? id : `“${shortName(target.name)}”`;
}

function nameField(records: Records, kind: StaleCell['kind'], field: string): string | null {
  if (kind === 'target') {
    return isTargetField(field) ? translate(`history.fields.target.${field}`) : null;
  }
  const key = extraKey(field);
  if (key === null) return isFieldName(field) ? translate(`fields.${field}`) : null;
  const columns = records.plan.find('plan')?.columns ?? [];
  return columns.find((column) => column.key === key)?.name ?? key;
}

function isTargetField(field: string): field is keyof typeof history.fields.target {
  return field in history.fields.target;
}

function isFieldName(field: string): field is keyof typeof fields {
  return field in fields;
}
