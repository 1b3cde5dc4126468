import { translate } from '../messages/translate.ts';
import { extraField } from '../tasks/taskCells.ts';
import type { TaskCellField } from '../tasks/taskCells.ts';
import type { PackRole } from './pack.ts';

/** A column of a pack. `updater` and `remark` are of packs alone; the others are fields of a task. */
export type PackField =
  | 'code'
  | 'number'
  | 'title'
  | 'lead'
  | 'support'
  | 'product'
  | 'period'
  | 'progress'
  | 'percent'
  | 'completedOn'
  | 'result'
  | 'evidence'
  | 'difficulty'
  | 'proposal'
  | 'updater'
  | 'remark';

export interface PackColumn {
  readonly field: PackField;
  /** On paper. */
  readonly widthMm: number;
  readonly align: 'left' | 'center';
  /** Whether the agency fills it in; the others are locked. */
  readonly isOpen: boolean;
}

const locked = (
  field: PackField,
  widthMm: number,
  align: PackColumn['align'] = 'left',
): PackColumn => ({ field, widthMm, align, isOpen: false });

const open = (
  field: PackField,
  widthMm: number,
  align: PackColumn['align'] = 'left',
): PackColumn => ({ field, widthMm, align, isOpen: true });

/** The columns of each sheet, left to right. A4 landscape is scaled to their width. */
export const packColumns: Readonly<Record<PackRole, readonly PackColumn[]>> = {
  lead: [
    locked('code', 16, 'center'),
    locked('number', 11, 'center'),
    locked('title', 64),
    locked('support', 30),
    locked('product', 24),
    locked('period', 23, 'center'),
    open('progress', 24, 'center'),
    open('percent', 12, 'center'),
    open('completedOn', 21, 'center'),
    open('result', 40),
    open('evidence', 28),
    open('difficulty', 28),
    open('proposal', 28),
    open('updater', 21),
  ],
  support: [
    locked('code', 16, 'center'),
    locked('number', 11, 'center'),
    locked('title', 84),
    locked('lead', 34),
    locked('product', 28),
    locked('period', 24, 'center'),
    open('remark', 70),
  ],
};

/** The name of a sheet, and the header of a column. */
export function packSheetName(role: PackRole): string {
  return translate(`handoffs.sheets.${role}`);
}

export function packHeader(field: PackField): string {
  return translate(`handoffs.columns.${field}`);
}

/**
 * Where a value of the lead's sheet is kept in the task; null for what the user alone may change.
 * Who filled a row in is no field of ours and goes to a column of its own, as with any import.
 */
export function fieldOfTask(field: PackField): TaskCellField | null {
  if (field === 'code' || field === 'number' || field === 'remark') return null;
  return field === 'updater' ? extraField(packHeader('updater')) : field;
}
