import { createRecord, editRecord, removeRecord } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, ChangeOf } from '#shared/changes/changeSet.ts';
import type { LabelKey } from '#shared/messages/vi/labels.ts';
import { moveTargets as planMoves, targetPositionsAt } from '#shared/targets/placeTargets.ts';
import type { Target } from '#shared/targets/target.ts';
import { blankTarget, settleFields } from '#shared/targets/targetCells.ts';
import type { NewTarget } from '#shared/targets/targetCells.ts';
import { changesOfTargetEdits } from '#shared/targets/targetEdits.ts';
import type { TargetEdit } from '#shared/targets/targetEdits.ts';
import { shortName } from '#shared/targets/shortName.ts';

import type { EditScope, Workbook } from '../workbook/workbook.ts';

export function editTargets(workbook: Workbook, edits: readonly TargetEdit[]): number {
  return workbook.edit(({ records }) => {
    const changes = changesOfTargetEdits(edits, (id) => records.target.find(id));
    const [only, ...others] = edits;
    const name = only === undefined ? undefined : records.target.find(only.id)?.name;
    return {
      label:
        name === undefined || others.length > 0
          ? { key: 'editTargets', params: { count: countCells(edits) } }
          : { key: 'editTarget', params: { name: shortName(name) } },
      changes,
    };
  });
}

/** `before`: in front of this target; null: behind the last one. */
export function insertTargets(
  workbook: Workbook,
  before: string | null,
  given: readonly NewTarget[],
): { revision: number; ids: string[] } {
  const ids: string[] = [];
  const revision = workbook.edit((scope) => {
    const targets = createTargets(scope, before, given);
    ids.push(...targets.map(({ id }) => id));
    return {
      label: labelRows('insertTarget', 'insertTargets', targets),
      changes: targets.map((target) => createRecord('target', target)),
    };
  });
  return { revision, ids };
}

/** Edits and new targets behind the last one, as one step. */
export function pasteTargets(
  workbook: Workbook,
  edits: readonly TargetEdit[],
  given: readonly NewTarget[],
): { revision: number; ids: string[] } {
  const ids: string[] = [];
  const revision = workbook.edit((scope) => {
    const targets = createTargets(scope, null, given);
    ids.push(...targets.map(({ id }) => id));
    return {
      label: { key: 'pasteTargets', params: { count: edits.length + targets.length } },
      changes: [
        ...changesOfTargetEdits(edits, (id) => scope.records.target.find(id)),
        ...targets.map((target) => createRecord('target', target)),
      ],
    };
  });
  return { revision, ids };
}

export function removeTargets(workbook: Workbook, ids: readonly string[]): number {
  return workbook.edit(({ records }) => {
    const targets = records.target.findAll([...new Set(ids)]);
    return {
      label: labelRows('removeTarget', 'removeTargets', targets),
      changes: [
        ...orphansOf(targets, records.target.list()),
        ...targets.map((target) => removeRecord('target', target)),
      ],
    };
  });
}

/** What was a part of a target that goes stays, on its own. */
function orphansOf(removed: readonly Target[], all: readonly Target[]): ChangeOf<'target'>[] {
  const gone = new Set(removed.map(({ id }) => id));
  return all.flatMap((target) => {
    const isOrphan = target.parent !== null && gone.has(target.parent) && !gone.has(target.id);
    return (isOrphan ? editRecord('target', target, { parent: null }) : null) ?? [];
  });
}

export function moveTargets(
  workbook: Workbook,
  ids: readonly string[],
  before: string | null,
): number {
  return workbook.edit(({ records }) => {
    const moves = planMoves(records.target.list(), ids, before);
    return {
      label: { key: 'moveTargets', params: { count: moves.length } },
      changes: moves.flatMap(({ id, position }) => {
        const target = records.target.find(id);
        return target === null ? [] : (editRecord('target', target, { position }) ?? []);
      }),
    };
  });
}

function createTargets(
  { records, sequences }: EditScope,
  before: string | null,
  given: readonly NewTarget[],
): Target[] {
  const positions = targetPositionsAt(records.target.list(), before, given.length);
  return given.map((fields, index) => ({
    ...blankTarget,
    ...fields,
    ...settleFields(blankTarget, fields),
    id: sequences.nextId('target'),
    position: positions[index] ?? '',
  }));
}

function countCells(edits: readonly TargetEdit[]): number {
  return edits.reduce((cells, { after }) => cells + Object.keys(after).length, 0);
}

function labelRows(one: LabelKey, many: LabelKey, targets: readonly Target[]): ChangeLabel {
  const [only] = targets;
  return targets.length === 1 && only !== undefined
    ? { key: one, params: { name: shortName(only.name) } }
    : { key: many, params: { count: targets.length } };
}
