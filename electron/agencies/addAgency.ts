import { generateKeyBetween } from 'fractional-indexing';

import { createRecord } from '#shared/changes/changeSet.ts';
import { comparePosition } from '#shared/tasks/outline.ts';

import type { Workbook } from '../workbook/workbook.ts';

/** Adds an entry at the end of the directory. */
export function addAgency(
  workbook: Workbook,
  { name, short }: { readonly name: string; readonly short: string | null },
): { revision: number; id: string } {
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
    return {
      label: { key: 'addAgency', params: { name } },
      changes: [createRecord('agency', agency)],
    };
  });
  return { revision, id };
}
