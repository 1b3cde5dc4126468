import { createRecord, editRecord, removeRecord } from '../changes/changeSet.ts';
import type { ChangeOf } from '../changes/changeSet.ts';
import { dayBefore } from '../agencies/agencyTimes.ts';
import type { Charge } from './charge.ts';
import { subjectKey } from './chargesOn.ts';

/** A cell of the matrix: a leader and what may be directed. */
export type ChargeCell = Pick<Charge, 'leader' | 'kind' | 'subject'>;

/** Cells of the matrix that shall hold from a day on, or no longer. */
export interface ChargeSetting {
  readonly cells: readonly ChargeCell[];
  readonly isOn: boolean;
  /** From that day on; null: from the beginning. */
  readonly from: string | null;
}

/**
 * The changes that make leaders direct something, or no longer, from a day on. What was so before the day
 * stays: a charge that holds then ends the day before, and one that begins later goes.
 */
export function setCharges(
  { cells, isOn, from }: ChargeSetting,
  charges: readonly Charge[],
  nextId: (kind: 'charge') => string,
): ChangeOf<'charge'>[] {
  return cells.flatMap((cell): ChangeOf<'charge'>[] => {
    const own = charges.filter((charge) => isSameCell(charge, cell));
    const later = own.filter(
      (charge) => from === null || (charge.from !== null && charge.from >= from),
    );
    const holding = own.filter(
      (charge) =>
        !later.includes(charge) && (charge.to === null || from === null || charge.to >= from),
    );
    if (!isOn) {
      return [
        ...later.map((charge) => removeRecord('charge', charge)),
        ...holding.flatMap((charge) =>
          from === null ? [] : (editRecord('charge', charge, { to: dayBefore(from) }) ?? []),
        ),
      ];
    }
    const [first, ...others] = [...holding, ...later];
    if (first === undefined) {
      const { leader, kind, subject } = cell;
      return [
        createRecord('charge', { id: nextId('charge'), leader, kind, subject, from, to: null }),
      ];
    }
    const start = holding.includes(first) ? first.from : from;
    const change = editRecord('charge', first, { from: start, to: null });
    return [
      ...(change === null ? [] : [change]),
      ...others.map((charge) => removeRecord('charge', charge)),
    ];
  });
}

function isSameCell(charge: Charge, cell: ChargeCell): boolean {
  return (
    charge.leader === cell.leader &&
    charge.kind === cell.kind &&
    subjectKey(charge) === subjectKey(cell)
  );
}
