import {
  blankAgency,
  changesOfAgencyEdits,
  findAgencyFault,
} from '#shared/agencies/agencyCells.ts';
import type { AgencyEdit, NewAgency } from '#shared/agencies/agencyCells.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import { createRecord, editRecord, removeRecord } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, ChangeOf } from '#shared/changes/changeSet.ts';
import type { LabelKey } from '#shared/messages/vi/labels.ts';
import { moveRecords as planMoves, positionsAt } from '#shared/positions/placeRecords.ts';
import { UserError } from '#shared/userError.ts';

import type { EditScope, Workbook } from '../workbook/workbook.ts';
import { confirmUnused } from './agencyUses.ts';
import { withWaitingOwners } from './waitingOwners.ts';

export function editAgencies(workbook: Workbook, edits: readonly AgencyEdit[]): number {
  return workbook.edit(({ records }) => {
    const changes = changesOfAgencyEdits(edits, (id) => records.agency.find(id));
    checkAgencies(records, changes);
    const [only, ...others] = edits;
    const name = only === undefined ? undefined : records.agency.find(only.id)?.name;
    const count = edits.reduce((cells, { after }) => cells + Object.keys(after).length, 0);
    return withWaitingOwners(records, {
      label:
        name === undefined || others.length > 0
          ? { key: 'editAgencies', params: { count } }
          : { key: 'editAgency', params: { name } },
      changes,
    });
  });
}

/** `before`: in front of this agency; null: behind the last one. */
export function insertAgencies(
  workbook: Workbook,
  before: string | null,
  given: readonly NewAgency[],
): { revision: number; ids: string[] } {
  return pasteAgencies(workbook, [], before, given);
}

/** Edits and new agencies at a place, as one step. */
export function pasteAgencies(
  workbook: Workbook,
  edits: readonly AgencyEdit[],
  before: string | null,
  given: readonly NewAgency[],
): { revision: number; ids: string[] } {
  const ids: string[] = [];
  const revision = workbook.edit((scope) => {
    const { records } = scope;
    const agencies = createAgencies(scope, before, given);
    ids.push(...agencies.map(({ id }) => id));
    const changes = [
      ...changesOfAgencyEdits(edits, (id) => records.agency.find(id)),
      ...agencies.map((agency) => createRecord('agency', agency)),
    ];
    checkAgencies(records, changes);
    const count = edits.length + agencies.length;
    return withWaitingOwners(records, {
      label:
        edits.length === 0
          ? labelRows('addAgency', 'insertAgencies', agencies)
          : { key: 'pasteAgencies', params: { count } },
      changes,
    });
  });
  return { revision, ids };
}

/** @throws UserError `agencyInUse` when something names one of them. */
export function removeAgencies(workbook: Workbook, ids: readonly string[]): number {
  return workbook.edit(({ records }) => {
    const agencies = records.agency.findAll([...new Set(ids)]);
    confirmUnused(workbook, agencies);
    return {
      label: labelRows('removeAgency', 'removeAgencies', agencies),
      changes: agencies.map((agency) => removeRecord('agency', agency)),
    };
  });
}

export function moveAgencies(
  workbook: Workbook,
  ids: readonly string[],
  before: string | null,
): number {
  return workbook.edit(({ records }) => {
    const moves = planMoves(records.agency.list(), ids, before);
    return {
      label: { key: 'moveAgencies', params: { count: moves.length } },
      changes: moves.flatMap(({ id, position }) => {
        const agency = records.agency.find(id);
        return agency === null ? [] : (editRecord('agency', agency, { position }) ?? []);
      }),
    };
  });
}

function createAgencies(
  { records, sequences }: EditScope,
  before: string | null,
  given: readonly NewAgency[],
): Agency[] {
  const positions = positionsAt(records.agency.list(), before, given.length);
  return given.map((fields, index) => ({
    ...blankAgency,
    ...fields,
    id: sequences.nextId('agency'),
    position: positions[index] ?? '',
  }));
}

/** @throws UserError when the directory would contradict itself. */
function checkAgencies(
  { agency: table }: EditScope['records'],
  changes: readonly ChangeOf<'agency'>[],
): void {
  const byId = new Map(table.list().map((agency) => [agency.id, agency]));
  for (const { id, after } of changes) {
    const agency = byId.get(id);
    // A new agency comes whole.
    if (after !== null) byId.set(id, { ...agency, ...after } as Agency);
  }
  const wrong = findAgencyFault([...byId.values()], new Set(changes.map(({ id }) => id)));
  if (wrong === null) return;
  const code = {
    'days-reversed': 'agencyDaysReversed',
    'above-itself': 'agencyAboveItself',
    'holds-itself': 'groupHoldsItself',
  } as const;
  throw new UserError(code[wrong.fault], { name: wrong.agency.name });
}

function labelRows(one: LabelKey, many: LabelKey, agencies: readonly Agency[]): ChangeLabel {
  const [only] = agencies;
  return agencies.length === 1 && only !== undefined
    ? { key: one, params: { name: only.name } }
    : { key: many, params: { count: agencies.length } };
}
