import { removeRecord } from '#shared/changes/changeSet.ts';
import type { ChargeEdit } from '#shared/leaders/leaderCells.ts';
import { setCharges as planCharges } from '#shared/leaders/setCharges.ts';
import type { ChargeSetting } from '#shared/leaders/setCharges.ts';
import { UserError } from '#shared/userError.ts';

import type { Workbook } from '../workbook/workbook.ts';

/** Makes leaders direct something, or no longer. */
export function setCharges(workbook: Workbook, setting: ChargeSetting): number {
  return workbook.edit(({ records, sequences }) => ({
    label: {
      key: setting.isOn ? 'setCharges' : 'endCharges',
      params: { count: setting.cells.length },
    },
    changes: planCharges(setting, records.charge.list(), (kind) => sequences.nextId(kind)),
  }));
}

export function editCharges(workbook: Workbook, edits: readonly ChargeEdit[]): number {
  return workbook.edit(({ records }) => {
    for (const { id, after } of edits) {
      const charge = records.charge.find(id);
      const { from = null, to = null } = { ...charge, ...after };
      const name = records.leader.find(charge?.leader ?? '')?.name ?? '';
      if (from !== null && to !== null && from > to) {
        throw new UserError('agencyDaysReversed', { name });
      }
    }
    return {
      label: { key: 'editCharges', params: { count: edits.length } },
      changes: edits.map(({ id, before, after }) => ({ kind: 'charge', id, before, after })),
    };
  });
}

export function removeCharges(workbook: Workbook, ids: readonly string[]): number {
  return workbook.edit(({ records }) => {
    const charges = records.charge.findAll([...new Set(ids)]);
    return {
      label: { key: 'removeCharges', params: { count: charges.length } },
      changes: charges.map((charge) => removeRecord('charge', charge)),
    };
  });
}
