import { recogniseWaiting } from '#shared/agencies/waitingOwners.ts';
import type { ChangeSet, RecordChange, RecordKind } from '#shared/changes/changeSet.ts';

import type { Records } from '../workbook/records.ts';

/**
 * The change set, and with it the owners of tasks and targets whom nobody knew and the directory knows
 * by the names that it adds. `except`: the record whose cell is being edited; it brings its owner itself.
 */
export function withWaitingOwners(
  records: Pick<Records, 'agency' | 'task' | 'target'>,
  { label, changes }: ChangeSet,
  except: string | null = null,
): ChangeSet {
  if (!changes.some(addsName)) return { label, changes };
  const waiting = recogniseWaiting(
    afterChanges(records.agency.list(), 'agency', changes),
    afterChanges(records.task.listFields(['id', 'lead', 'support']), 'task', changes),
    afterChanges(records.target.listFields(['id', 'lead']), 'target', changes),
  );
  return { label, changes: [...changes, ...waiting.filter(({ id }) => id !== except)] };
}

function addsName(change: RecordChange): boolean {
  if (change.kind !== 'agency' || change.after === null) return false;
  return ['name', 'short', 'aliases'].some((field) => field in (change.after ?? {}));
}

function afterChanges<T extends { readonly id: string }>(
  records: readonly T[],
  kind: RecordKind,
  changes: readonly RecordChange[],
): T[] {
  const byId = new Map<string, object>(records.map((record) => [record.id, record]));
  for (const { id, after } of changes.filter((change) => change.kind === kind)) {
    if (after === null) byId.delete(id);
    else byId.set(id, { ...byId.get(id), ...after });
  }
  // A record that is new comes whole.
  return [...byId.values()] as T[];
}
