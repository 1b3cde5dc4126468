import type { RecordMaps } from '#shared/changes/applyChanges.ts';
import type { ChangeLabel, RecordChange } from '#shared/changes/changeSet.ts';
import { compareRecords } from '#shared/versions/compareRecords.ts';

import type { Sequences } from '../workbook/sequences.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { readRecordMaps } from './readVersion.ts';

/** Makes the workbook as it was in another version: one step, which undo takes back. */
export function goToVersion(
  workbook: Workbook,
  target: RecordMaps,
  label: ChangeLabel,
): { revision: number; changes: number } {
  let count = 0;
  const revision = workbook.edit(({ records, sequences }) => {
    const changes = compareRecords(readRecordMaps(records), target);
    count = changes.length;
    for (const change of changes) reserve(sequences, change);
    return { label, changes: removalsFirst(changes) };
  });
  return { revision, changes: count };
}

/** A row that goes gives its code free for one that comes. */
function removalsFirst(changes: readonly RecordChange[]): RecordChange[] {
  const goes = ({ after }: RecordChange): boolean => after === null;
  return [...changes.filter(goes), ...changes.filter((change) => !goes(change))];
}

/** What comes from a version with another history may have numbers that were not given here yet. */
function reserve(sequences: Sequences, { kind, id, before, after }: RecordChange): void {
  if (before !== null || kind === 'plan') return;
  sequences.reserveId(kind, id);
  if (kind === 'task' && after?.code !== undefined) sequences.reserveTaskCode(after.code);
}
