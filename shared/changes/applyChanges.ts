import { isSameValue } from './changeSet.ts';
import type { RecordChange, RecordKind, RecordOf } from './changeSet.ts';

/** All records of a workbook in memory, by kind and id. */
export type RecordMaps = { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf[K]> };

/**
 * The records after the changes; those of `records` stay as they are.
 * @throws Error when a `before` does not fit: the log and the records don't belong together.
 */
export function applyChanges(records: RecordMaps, changes: readonly RecordChange[]): RecordMaps {
  const maps: { [K in RecordKind]: Map<string, RecordOf[K]> } = {
    plan: new Map(records.plan),
    agency: new Map(records.agency),
    succession: new Map(records.succession),
    leader: new Map(records.leader),
    charge: new Map(records.charge),
    clause: new Map(records.clause),
    task: new Map(records.task),
    target: new Map(records.target),
    remark: new Map(records.remark),
    waiver: new Map(records.waiver),
  };
  for (const { kind, id, before, after } of changes) {
    // The change names the kind of both map and record, which the compiler can't follow.
    const map = maps[kind] as Map<string, object>;
    const current = map.get(id) ?? null;
    checkBefore(`${kind} ${id}`, current, before);
    if (after === null) map.delete(id);
    else map.set(id, { ...current, ...after });
  }
  return maps;
}

function checkBefore(name: string, current: object | null, before: object | null): void {
  if ((current === null) !== (before === null)) {
    throw new Error(`${name} is ${current === null ? 'not there' : 'there already'}.`);
  }
  const found = new Map<string, unknown>(Object.entries(current ?? {}));
  for (const [field, value] of Object.entries(before ?? {})) {
    if (!isSameValue(found.get(field), value)) throw new Error(`${name} has another ${field}.`);
  }
}
