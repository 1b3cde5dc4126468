import type { EditableDirection, NewDirection } from '#shared/directions/direction.ts';
import { planDirection } from '#shared/directions/planDirection.ts';
import { withdrawDirection } from '#shared/directions/withdrawDirection.ts';
import { UserError } from '#shared/userError.ts';

import type { EditScope, Workbook } from '../workbook/workbook.ts';

export function giveDirection(
  workbook: Workbook,
  ids: readonly string[],
  direction: NewDirection,
): number {
  return workbook.edit(({ records, sequences }) =>
    planDirection(direction, records.task.findAll([...new Set(ids)]), {
      nameOf: ({ text, agency }) =>
        (agency === null ? null : records.agency.find(agency)?.name) ?? text,
      nextId: () => sequences.nextId('remark'),
    }),
  );
}

export function editDirection(
  workbook: Workbook,
  id: string,
  before: Partial<EditableDirection>,
  after: Partial<EditableDirection>,
): number {
  return workbook.edit((scope) => ({
    label: { key: 'editDirection', params: { code: codeOfTask(scope, id) } },
    changes: [{ kind: 'remark', id, before, after }],
  }));
}

export function removeDirection(workbook: Workbook, id: string): number {
  return workbook.edit((scope) => {
    const remark = findDirection(scope, id);
    return {
      label: { key: 'removeDirection', params: { code: codeOfTask(scope, id) } },
      changes: withdrawDirection(remark, scope.records.task.find(remark.task)),
    };
  });
}

function findDirection({ records }: EditScope, id: string) {
  const remark = records.remark.find(id);
  if (remark === null) throw new UserError('recordNotFound');
  return remark;
}

function codeOfTask(scope: EditScope, id: string): string {
  const { task } = findDirection(scope, id);
  return scope.records.task.find(task)?.code ?? task;
}
