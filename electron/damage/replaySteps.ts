import type { RecordChange, RecordKind } from '#shared/changes/changeSet.ts';

import type { Row } from './recordShapes.ts';

/** What the log alone says of the records, from the steps of it that can be read. */
export interface Replay {
  /** Fields as they were last written, by `recordKey`. All of them, when `created` has it as well. */
  readonly fields: ReadonlyMap<string, Row>;
  readonly created: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** All task codes that were ever given. */
  readonly codes: ReadonlySet<string>;
}

export function recordKey(kind: RecordKind, id: string): string {
  return `${kind}/${id}`;
}

/** `steps`: the changes of each, oldest first. */
export function replaySteps(steps: Iterable<readonly RecordChange[]>): Replay {
  const fields = new Map<string, Row>();
  const created = new Set<string>();
  const removed = new Set<string>();
  const codes = new Set<string>();
  for (const { kind, id, before, after } of flatten(steps)) {
    const key = recordKey(kind, id);
    const { code }: Row = { ...after };
    if (typeof code === 'string') codes.add(code);
    if (after === null) {
      fields.delete(key);
      created.delete(key);
      removed.add(key);
      continue;
    }
    fields.set(key, { ...fields.get(key), ...after, id });
    removed.delete(key);
    if (before === null) created.add(key);
  }
  return { fields, created, removed, codes };
}

function* flatten(steps: Iterable<readonly RecordChange[]>): Generator<RecordChange> {
  for (const changes of steps) yield* changes;
}
