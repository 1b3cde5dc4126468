import { generateKeyBetween } from 'fractional-indexing';

import { createRecord } from '#shared/changes/changeSet.ts';
import { comparePosition } from '#shared/tasks/outline.ts';

import type { Workbook } from '../workbook/workbook.ts';
import { withWaitingOwners } from './waitingOwners.ts';

/** Adds an entry at the end of the directory, and gives it what waited for its name but `except`. */
export function addAgency(
  workbook: Workbook,
  given: { readonly name: string; readonly short: string | null; readonly except?: string },
): { revision: number; id: string } {
  const { name, short, except = null } = given;
  let id = '';
  const revision = workbook.edit(({ records, sequences }) => {
    id = sequences.nextId('agency');
    const last = records.agency.list().sort(comparePosition).at(-1)?.position ?? null;
    const agency = {
      id,
      position: generateKeyBetween(last, null),
      name,
      short,
      aliases: [],
      kind: null,
      parent: null,
      from: null,
      to: null,
      members: [],
    };
    const label = { key: 'addAgency', params: { name } } as const;
    return withWaitingOwners(records, { label, changes: [createRecord('agency', agency)] }, except);
  });
  return { revision, id };
}
