import { createRecord, editRecord, removeRecord } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, ChangeOf } from '#shared/changes/changeSet.ts';
import type { LabelKey } from '#shared/messages/vi/labels.ts';
import { moveRecords as planMoves, positionsAt } from '#shared/positions/placeRecords.ts';
import type { TargetPlace } from '#shared/targets/placeTargets.ts';
import type { Target } from '#shared/targets/target.ts';
import { blankTarget, withTargetFields } from '#shared/targets/targetCells.ts';
import type { NewTarget } from '#shared/targets/targetCells.ts';
import { changesOfTargetEdits } from '#shared/targets/targetEdits.ts';
import type { TargetEdit } from '#shared/targets/targetEdits.ts';
import {
  adoptParts,
  idsUpwards,
  shiftTargets as planShift,
} from '#shared/targets/targetOutline.ts';
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
        ...changeParents(records, adoptParts(records.target.list(), new Set(ids))),
        ...targets.map((target) => removeRecord('target', target)),
      ],
    };
  });
}

export function moveTargets(
  workbook: Workbook,
  ids: readonly string[],
  { before, parent }: TargetPlace,
): number {
  return workbook.edit(({ records }) => {
    const targets = records.target.list();
    const above = idsUpwards(targets, parent);
    const moves = planMoves(targets, ids, before).filter(({ id }) => !above.has(id));
    const chosen = new Set(ids);
    return {
      label: { key: 'moveTargets', params: { count: moves.length } },
      changes: moves.flatMap(({ id, position }) => {
        const target = records.target.find(id);
        if (target === null) return [];
        // Parts go along with the one that they belong to.
        const isLed = target.parent !== null && chosen.has(target.parent);
        return editRecord('target', target, { position, ...(isLed ? {} : { parent }) }) ?? [];
      }),
    };
  });
}

/** A level deeper, or out by one. */
export function shiftTargets(
  workbook: Workbook,
  ids: readonly string[],
  isDeeper: boolean,
): number {
  return workbook.edit(({ records }) => {
    const changes = changeParents(records, planShift(records.target.list(), ids, isDeeper));
    return { label: { key: 'moveTargets', params: { count: changes.length } }, changes };
  });
}

function changeParents(
  records: EditScope['records'],
  parents: readonly Pick<Target, 'id' | 'parent'>[],
): ChangeOf<'target'>[] {
  return parents.flatMap(({ id, parent }) => {
    const target = records.target.find(id);
    return target === null ? [] : (editRecord('target', target, { parent }) ?? []);
  });
}

function createTargets(
  { records, sequences }: EditScope,
  before: string | null,
  given: readonly NewTarget[],
): Target[] {
  const positions = positionsAt(records.target.list(), before, given.length);
  return given.map((fields, index) => ({
    ...withTargetFields(blankTarget, fields),
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
