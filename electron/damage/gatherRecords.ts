import type { RecordKind } from '#shared/changes/changeSet.ts';

import { completeRecord } from '../workbook/records.ts';
import type { FoundTable } from './readDamaged.ts';
import { isIdOf, readRow, recordShapes } from './recordShapes.ts';
import type { RecordShape, Row } from './recordShapes.ts';
import { recordKey } from './replaySteps.ts';
import type { Replay } from './replaySteps.ts';

export interface Gathered {
  readonly records: readonly Row[];
  /** Records that were read from their table. */
  readonly found: number;
  /** Records that the log alone still has. */
  readonly rebuilt: number;
  /** Cells that were emptied, or taken from the log, because what was read cannot be. */
  readonly mended: number;
}

/**
 * Brings together the records of one kind: what SQLite read, then what lies in other pages, then
 * what the log tells. A record that the log has seen removed does not come back.
 */
export function gatherRecords(
  kind: RecordKind,
  table: Omit<FoundTable, 'shape'>,
  replay: Replay,
): Gathered {
  const shape = recordShapes[kind];
  const records = new Map<string, Row>();
  let mended = 0;
  const take = (id: string, row: Row, bad: readonly string[]) => {
    const fields = bad.map((field) => [
      field,
      sensible(shape, id, field, replay.fields.get(recordKey(kind, id))),
    ]);
    const record = { ...row, ...(Object.fromEntries(fields) as Row) };
    if (!shape.schema.safeParse(record).success) return;
    mended += bad.length;
    records.set(id, record);
  };

  for (const row of [...table.rows, ...scannedRows(kind, table, replay)]) {
    if (!isIdOf(kind, row.id) || records.has(row.id)) continue;
    const { record, bad } = readRow(shape, row);
    const scarred = scarredFields(record, replay.fields.get(recordKey(kind, row.id)));
    take(row.id, record, [...bad, ...scarred]);
  }
  const found = records.size;
  for (const key of replay.created) {
    const logged = replay.fields.get(key);
    const id = logged?.id;
    if (logged === undefined || !isIdOf(kind, id) || records.has(id)) continue;
    const record: Row = { ...completeRecord(kind, logged) };
    const { data, error } = shape.schema.safeParse(record);
    take(
      id,
      data ?? record,
      (error?.issues ?? []).map(({ path }) => String(path[0])),
    );
  }
  return { records: [...records.values()], found, rebuilt: records.size - found, mended };
}

/** A broken page leaves NULs in a text, a flipped bit half a letter; the log may have it whole. */
function scarredFields(record: Row, logged: Row = {}): string[] {
  const isScarred = (value: unknown) => /\\u0000|\ufffd/.test(JSON.stringify(value ?? null));
  return Object.keys(logged).filter(
    (field) => isScarred(record[field]) && !isScarred(logged[field]),
  );
}

/** Of several rows with one id, the one that the log agrees with most comes first. */
function scannedRows(kind: RecordKind, table: Omit<FoundTable, 'shape'>, replay: Replay): Row[] {
  const shape = recordShapes[kind];
  return table.scanned
    .filter(({ id }) => {
      const key = recordKey(kind, String(id));
      return replay.fields.has(key) || (!table.isWhole && !replay.removed.has(key));
    })
    .map((row) => ({
      row,
      likeness: countAlike(
        readRow(shape, row).record,
        replay.fields.get(recordKey(kind, String(row.id))),
      ),
    }))
    .toSorted((left, right) => right.likeness - left.likeness)
    .map(({ row }) => row);
}

function countAlike(record: Row, logged: Row = {}): number {
  return Object.entries(logged).filter(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(record[field]),
  ).length;
}

/** What an unreadable cell becomes: the last value in the log, else the emptiest that is allowed. */
function sensible(shape: RecordShape, id: string, field: string, logged: Row = {}): unknown {
  const candidates = [logged[field], null, [], {}, false, '', id, 'task'];
  return candidates.find((value) => {
    const { error } = shape.schema.partial().safeParse({ [field]: value });
    return value !== undefined && error === undefined;
  });
}
