import type { RecordKind, RecordOf } from '#shared/changes/changeSet.ts';
import type { Patch } from '#shared/contract/patch.ts';

/**
 * The records of one kind after a patch, new ones last. The same array comes back when the patch
 * does not touch the kind, and the same objects for records that it does not name.
 */
export function patchRecords<K extends RecordKind>(
  records: readonly RecordOf[K][],
  kind: K,
  { saved, removed }: Pick<Patch, 'saved' | 'removed'>,
): readonly RecordOf[K][] {
  const changed = new Map<string, RecordOf[K]>();
  for (const entry of saved) {
    // The kind names the type of the record; the compiler can't follow that through a type parameter.
    if (entry.kind === kind) changed.set(entry.record.id, entry.record as RecordOf[K]);
  }
  const gone = new Set(removed.filter((entry) => entry.kind === kind).map(({ id }) => id));
  if (changed.size === 0 && gone.size === 0) return records;
  const known = new Set(records.map(({ id }) => id));
  return [
    ...records.filter(({ id }) => !gone.has(id)).map((record) => changed.get(record.id) ?? record),
    ...[...changed.values()].filter(({ id }) => !known.has(id)),
  ];
}
