import type { TFunction } from 'i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import type { Owner } from '#shared/agencies/owner.ts';

import type { Chip } from '../grid/gridColumn.ts';

/** Who a task is given to, by short names; what nobody recognised as it is written, and marked. */
export function ownerChips(
  owners: readonly Owner[],
  agencyById: ReadonlyMap<string, Agency>,
  t: TFunction,
): Chip[] {
  return owners.map(({ text, agency: id }) => {
    const agency = id === null ? undefined : agencyById.get(id);
    if (agency === undefined) {
      return { text, tooltip: t('tasks.owners.unknown', { text }), isDoubtful: true };
    }
    const { name, short } = agency;
    const isWrittenSo = text === name || text === short;
    const tooltip = isWrittenSo ? name : t('tasks.owners.writtenAs', { name, text });
    return { text: short ?? name, tooltip, isDoubtful: false };
  });
}
