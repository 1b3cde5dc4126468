import type { RecordKind, RecordOf } from '#shared/changes/changeSet.ts';
import type { Patch } from '#shared/contract/patch.ts';
import { finish, rowsPerPiece } from '#shared/pieces.ts';
import type { Pieces } from '#shared/pieces.ts';

/**
 * The records of one kind after a patch, new ones last. The same array comes back when the patch
 * does not touch the kind, and the same objects for records that it does not name.
 */
export function patchRecords<K extends RecordKind>(
  records: readonly RecordOf[K][],
  kind: K,
  patch: Pick<Patch, 'changes'>,
): readonly RecordOf[K][] {
  return finish(patchingRecords(records, kind, patch));
}

/** `patchRecords` in pieces. */
export function* patchingRecords<K extends RecordKind>(
  records: readonly RecordOf[K][],
  kind: K,
  { changes }: Pick<Patch, 'changes'>,
): Pieces<readonly RecordOf[K][]> {
  const mine = changes.filter((change) => change.kind === kind);
  if (mine.length === 0) return records;
  const byId = new Map<string, RecordOf[K]>(records.map((record) => [record.id, record]));
  yield;
  for (const [index, { id, after }] of mine.entries()) {
    if (index % rowsPerPiece === 0) yield;
    if (after === null) byId.delete(id);
    // A new record comes whole. The kind names the type, which the compiler can't follow here.
    else byId.set(id, { ...byId.get(id), ...after } as RecordOf[K]);
  }
  return [...byId.values()];
}
