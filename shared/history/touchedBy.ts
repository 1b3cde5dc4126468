import type { ChangeSet } from '../changes/changeSet.ts';
import type { TouchedRecord } from './historyStep.ts';

/** More would not help anybody to find the place. */
const shownTouched = 1000;

/** Where a change set changed something, so that a window can go there. */
export function touchedBy({ changes }: ChangeSet): TouchedRecord[] {
  return changes.slice(0, shownTouched).map(({ id, before, after }) => ({
    id,
    fields: before === null || after === null ? [] : Object.keys(after),
  }));
}
