import { createRecord, editRecord } from '../../changes/changeSet.ts';
import type { RecordChange, RecordKind, RecordOf } from '../../changes/changeSet.ts';
import { isoDate } from '../../periods/isoDate.ts';
import type { DaySpan } from '../agencyTimes.ts';
import type { DirectoryRow, PlannedDirectoryRow } from './directoryRow.ts';

type Trouble = PlannedDirectoryRow['troubles'][number];

/** A row and the record that it shall be; null: none, for the troubles that it has. */
export interface MeantRow<T> {
  readonly row: DirectoryRow;
  readonly name: string;
  readonly record: T | null;
  readonly troubles: readonly Trouble[];
}

export interface PlannedRows<K extends RecordKind> {
  readonly rows: readonly PlannedDirectoryRow[];
  readonly changes: readonly RecordChange[];
  /** All records as they will be. */
  readonly records: readonly RecordOf[K][];
}

/** Compares what rows shall be with what is there. */
export function compareRows<K extends RecordKind>(
  kind: K,
  before: readonly RecordOf[K][],
  meant: readonly MeantRow<RecordOf[K]>[],
): PlannedRows<K> {
  const known = new Map(before.map((record) => [record.id, record]));
  const after = new Map(known);
  const changes: RecordChange[] = [];
  const rows = meant.map(({ row, name, record, troubles }): PlannedDirectoryRow => {
    const { table, sheet } = row;
    const about = { table, sheet, row: row.row, name, troubles };
    if (record === null) return { ...about, state: 'skipped', fields: [] };
    const old = known.get(record.id);
    after.set(record.id, record);
    // Creating and editing keep the kind, which the compiler can't follow through the union.
    if (old === undefined) {
      changes.push(createRecord(kind, record) as RecordChange);
      return { ...about, state: 'new', fields: [] };
    }
    const change = editRecord(kind, old, record);
    if (change === null) return { ...about, state: 'unchanged', fields: [] };
    changes.push(change as RecordChange);
    return { ...about, state: 'changed', fields: Object.keys(change.after ?? {}) };
  });
  return { rows, changes, records: [...after.values()] };
}

/** The days of a row; cells that hold no day, and an end before the beginning, are left as they were. */
export function spanOfRow(
  { cells }: DirectoryRow,
  before: DaySpan,
): { readonly span: DaySpan; readonly troubles: Trouble[] } {
  const troubles: Trouble[] = [];
  const dayOf = (field: 'from' | 'to'): string | null => {
    const words = cells[field];
    if (words === undefined) return before[field];
    if (isoDate.safeParse(words).success) return words;
    troubles.push({ code: 'day-unclear', words });
    return before[field];
  };
  const span = { from: dayOf('from'), to: dayOf('to') };
  if (span.from === null || span.to === null || span.from <= span.to) return { span, troubles };
  return { span: before, troubles: [...troubles, { code: 'days-reversed', words: span.to }] };
}
