import type { RecordMaps } from '../changes/applyChanges.ts';
import { createRecord, editRecord, recordKinds, removeRecord } from '../changes/changeSet.ts';
import type { RecordChange, RecordKind, RecordOf } from '../changes/changeSet.ts';

/** The changes that lead from one version of a workbook to another: at most one for each record. */
export function compareRecords(from: RecordMaps, to: RecordMaps): RecordChange[] {
  return recordKinds.flatMap((kind) => compareKind(kind, from[kind], to[kind]));
}

function compareKind<K extends RecordKind>(
  kind: K,
  from: ReadonlyMap<string, RecordOf[K]>,
  to: ReadonlyMap<string, RecordOf[K]>,
): RecordChange[] {
  const changes: unknown[] = [];
  for (const [id, record] of from) {
    const other = to.get(id);
    if (other === undefined) changes.push(removeRecord(kind, record));
    else if (other !== record) changes.push(editRecord(kind, record, other));
  }
  for (const [id, record] of to) {
    if (!from.has(id)) changes.push(createRecord(kind, record));
  }
  // Made of one kind, which the union can't tell; an edit without differences is null.
  return changes.filter((change) => change !== null) as RecordChange[];
}
