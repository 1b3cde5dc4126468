import type { EngineClient } from '#renderer/app/engineClient.ts';
import { createRecord, editRecord, isSameValue, removeRecord } from '#shared/changes/changeSet.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';
import type { LabelKey } from '#shared/messages/vi/labels.ts';
import { moveRecords, positionsAt } from '#shared/positions/placeRecords.ts';
import type { Target } from '#shared/targets/target.ts';
import { shiftTargets } from '#shared/targets/targetOutline.ts';
import { withTargetFields } from '#shared/targets/targetCells.ts';
import type { NewTarget } from '#shared/targets/targetCells.ts';
import { changesOfTargetEdits } from '#shared/targets/targetEdits.ts';
import type { TargetEdit } from '#shared/targets/targetEdits.ts';

import { aTarget } from '../builders/records.ts';
import { answer, aUserError } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

/** Targets in memory, changed as the engine changes them, refusals included. */
export function createFakeTargets(workbook: () => FakeWorkbook): EngineClient['targets'] {
  let added = 0;
  const targets = (): readonly Target[] => workbook().snapshot().targets;

  function find(id: string): Target {
    const target = targets().find((candidate) => candidate.id === id);
    if (target === undefined) throw aUserError('recordNotFound');
    return target;
  }

  function commit(key: LabelKey, changes: readonly (RecordChange | null)[]): { revision: number } {
    const made = changes.filter((change) => change !== null);
    const label = { key, params: { count: made.length, name: 'Thu ngân sách' } };
    return workbook().commit({ label, changes: made });
  }

  function edited(edits: readonly TargetEdit[]): (RecordChange | null)[] {
    return changesOfTargetEdits(edits, find).map(({ id, before, after }) => {
      const target = find(id);
      if (!isSameValue({ ...target, ...before }, target)) {
        throw aUserError('staleChange', { cells: target.name });
      }
      return editRecord('target', target, after ?? {});
    });
  }

  function created(before: string | null, given: readonly NewTarget[]): Target[] {
    const positions = positionsAt(targets(), before, given.length);
    return given.map((fields, index) => {
      added += 1;
      const made = withTargetFields(aTarget(), fields);
      return { ...made, id: `new${added}`, position: positions[index] ?? '' };
    });
  }

  return {
    edit: ({ edits }) => answer(() => commit('editTarget', edited(edits))),
    insert: ({ before, targets: given }) =>
      answer(() => {
        const made = created(before, given);
        const changes = made.map((target) => createRecord('target', target));
        return { ...commit('insertTarget', changes), ids: made.map(({ id }) => id) };
      }),
    paste: ({ edits, targets: given }) =>
      answer(() => {
        const made = created(null, given);
        const changes = [...edited(edits), ...made.map((target) => createRecord('target', target))];
        return { ...commit('pasteTargets', changes), ids: made.map(({ id }) => id) };
      }),
    remove: ({ ids }) =>
      answer(() =>
        commit(
          'removeTargets',
          ids.map((id) => removeRecord('target', find(id))),
        ),
      ),
    move: ({ ids, before, parent }) =>
      answer(() => {
        const moves = moveRecords(targets(), ids, before);
        return commit(
          'moveTargets',
          moves.map(({ id, position }) => editRecord('target', find(id), { position, parent })),
        );
      }),
    shift: ({ ids, isDeeper }) =>
      answer(() =>
        commit(
          'moveTargets',
          shiftTargets(targets(), ids, isDeeper).map(({ id, parent }) =>
            editRecord('target', find(id), { parent }),
          ),
        ),
      ),
  };
}
