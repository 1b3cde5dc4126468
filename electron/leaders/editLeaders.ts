import { createRecord, editRecord, removeRecord } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, ChangeOf } from '#shared/changes/changeSet.ts';
import { blankLeader } from '#shared/leaders/leaderCells.ts';
import type { LeaderEdit, NewLeader } from '#shared/leaders/leaderCells.ts';
import type { Leader } from '#shared/leaders/leader.ts';
import type { LabelKey } from '#shared/messages/vi/labels.ts';
import { moveRecords as planMoves, positionsAt } from '#shared/positions/placeRecords.ts';
import { UserError } from '#shared/userError.ts';

import type { EditScope, Workbook } from '../workbook/workbook.ts';

export function editLeaders(workbook: Workbook, edits: readonly LeaderEdit[]): number {
  return workbook.edit(({ records }) => {
    const changes = changesOf(edits);
    checkDays(records, changes);
    const [only, ...others] = edits;
    const name = only === undefined ? undefined : records.leader.find(only.id)?.name;
    const count = edits.reduce((cells, { after }) => cells + Object.keys(after).length, 0);
    return {
      label:
        name === undefined || others.length > 0
          ? { key: 'editLeaders', params: { count } }
          : { key: 'editLeader', params: { name } },
      changes,
    };
  });
}

/** Edits and new leaders at a place, as one step; `before` null: behind the last one. */
export function pasteLeaders(
  workbook: Workbook,
  edits: readonly LeaderEdit[],
  before: string | null,
  given: readonly NewLeader[],
): { revision: number; ids: string[] } {
  const ids: string[] = [];
  const revision = workbook.edit(({ records, sequences }) => {
    const positions = positionsAt(records.leader.list(), before, given.length);
    const leaders = given.map((fields, index): Leader => ({
      ...blankLeader,
      ...fields,
      id: sequences.nextId('leader'),
      position: positions[index] ?? '',
    }));
    ids.push(...leaders.map(({ id }) => id));
    const changes = [
      ...changesOf(edits),
      ...leaders.map((leader) => createRecord('leader', leader)),
    ];
    checkDays(records, changes);
    return {
      label:
        edits.length === 0
          ? labelRows('insertLeader', 'insertLeaders', leaders)
          : { key: 'pasteLeaders', params: { count: edits.length + leaders.length } },
      changes,
    };
  });
  return { revision, ids };
}

/** @throws UserError `leaderInUse` when one of them directs something. */
export function removeLeaders(workbook: Workbook, ids: readonly string[]): number {
  return workbook.edit(({ records }) => {
    const leaders = records.leader.findAll([...new Set(ids)]);
    const charges = Map.groupBy(records.charge.list(), ({ leader }) => leader);
    for (const { id, name } of leaders) {
      const count = charges.get(id)?.length ?? 0;
      if (count > 0) throw new UserError('leaderInUse', { name, count });
    }
    return {
      label: labelRows('removeLeader', 'removeLeaders', leaders),
      changes: leaders.map((leader) => removeRecord('leader', leader)),
    };
  });
}

export function moveLeaders(
  workbook: Workbook,
  ids: readonly string[],
  before: string | null,
): number {
  return workbook.edit(({ records }) => {
    const moves = planMoves(records.leader.list(), ids, before);
    return {
      label: { key: 'moveLeaders', params: { count: moves.length } },
      changes: moves.flatMap(({ id, position }) => {
        const leader = records.leader.find(id);
        return leader === null ? [] : (editRecord('leader', leader, { position }) ?? []);
      }),
    };
  });
}

function changesOf(edits: readonly LeaderEdit[]): ChangeOf<'leader'>[] {
  return edits.map(({ id, before, after }) => ({ kind: 'leader', id, before, after }));
}

/** @throws UserError when somebody would leave office before taking it. */
function checkDays(
  { leader: table }: EditScope['records'],
  changes: readonly ChangeOf<'leader'>[],
): void {
  for (const { id, after } of changes) {
    const { from = null, to = null, name = '' } = { ...table.find(id), ...after };
    if (from !== null && to !== null && from > to) {
      throw new UserError('agencyDaysReversed', { name });
    }
  }
}

function labelRows(one: LabelKey, many: LabelKey, leaders: readonly Leader[]): ChangeLabel {
  const [only] = leaders;
  return leaders.length === 1 && only !== undefined
    ? { key: one, params: { name: only.name } }
    : { key: many, params: { count: leaders.length } };
}
