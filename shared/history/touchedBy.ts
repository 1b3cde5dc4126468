import type { ChangeSet, RecordChange } from '../changes/changeSet.ts';
import { changedKeys, extraField } from '../tasks/taskCells.ts';
import type { TouchedRecord } from './historyStep.ts';

/** More would not help anybody to find the place. */
const shownTouched = 1000;

/** Where a change set changed something, so that a window can go there. */
export function touchedBy({ changes }: ChangeSet): TouchedRecord[] {
  return changes.slice(0, shownTouched).map(({ id, before, after }) => ({
    id,
    fields: before === null || after === null ? [] : changedFields(before, after),
  }));
}

/** Custom cells stand together in one field of their task, and are told one by one. */
function changedFields(before: Side, after: Side): string[] {
  return Object.keys(after).flatMap((field) =>
    field === 'extra' && 'extra' in before && 'extra' in after
      ? changedKeys(before.extra ?? {}, after.extra ?? {}).map(extraField)
      : [field],
  );
}

type Side = NonNullable<RecordChange['before']>;
