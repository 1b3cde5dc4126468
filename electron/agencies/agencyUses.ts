import type { Agency } from '#shared/agencies/agency.ts';
import { findUses } from '#shared/agencies/agencyReferences.ts';
import type { Referring } from '#shared/agencies/agencyReferences.ts';
import { UserError } from '#shared/userError.ts';

import type { Workbook } from '../workbook/workbook.ts';

/** All records that can name an agency. */
export function readReferring({ records }: Pick<Workbook, 'records'>): Referring {
  return {
    agency: records.agency.list(),
    task: records.task.list(),
    target: records.target.list(),
    charge: records.charge.list(),
    succession: records.succession.list(),
    waiver: records.waiver.list(),
  };
}

/**
 * Agencies that only name each other may go together.
 * @throws UserError `agencyInUse` when anything else names one of them, or a pack was sent to it.
 */
export function confirmUnused(workbook: Workbook, agencies: readonly Agency[]): void {
  const going = new Set(agencies.map(({ id }) => id));
  const referring = readReferring(workbook);
  const packs = workbook.rounds.listPacks(null);
  for (const { id, name } of agencies) {
    const uses = findUses(referring, new Set([id])).filter(
      (use) => use.kind !== 'agency' || !going.has(use.id),
    );
    const sent = packs.filter(({ agency }) => agency === id).length;
    const count = uses.length + sent;
    if (count > 0) throw new UserError('agencyInUse', { name, count });
  }
}
