import type { Database } from 'better-sqlite3';

import type { RecordChange, RecordKind, RecordOf } from '#shared/changes/changeSet.ts';
import { isSameValue, recordKinds } from '#shared/changes/changeSet.ts';
import type { Task } from '#shared/tasks/task.ts';
import { changedKeys, extraField } from '#shared/tasks/taskCells.ts';

import { agencyTable } from '../agencies/agencyTable.ts';
import { successionTable } from '../agencies/successionTable.ts';
import type { IssuedRecord } from '../baselines/baselineRepository.ts';
import { waiverTable } from '../checks/waiverTable.ts';
import { remarkTable } from '../handoffs/remarkTable.ts';
import { chargeTable } from '../leaders/chargeTable.ts';
import { leaderTable } from '../leaders/leaderTable.ts';
import { planTable } from '../plans/planTable.ts';
import { clauseTable } from '../resolution/clauseTable.ts';
import { targetTable } from '../targets/targetTable.ts';
import { taskTable } from '../tasks/taskTable.ts';
import { explainingEach } from './describeDatabaseError.ts';
import { createRecordTable, fromStored } from './recordTable.ts';
import type { Column, RecordTable } from './recordTable.ts';

/** The table of each kind of record. */
export type Records = { readonly [K in RecordKind]: RecordTable<RecordOf[K]> };

export function createRecords(db: Database): Records {
  return {
    plan: createRecordTable(db, planTable),
    agency: createRecordTable(db, agencyTable),
    succession: createRecordTable(db, successionTable),
    leader: createRecordTable(db, leaderTable),
    charge: createRecordTable(db, chargeTable),
    clause: createRecordTable(db, clauseTable),
    task: createRecordTable(db, taskTable),
    target: createRecordTable(db, targetTable),
    remark: createRecordTable(db, remarkTable),
    waiver: createRecordTable(db, waiverTable),
  };
}

/** The same tables, which explain what the file refuses. */
export function explainingRecords(path: string, records: Records): Records {
  const { plan, agency, succession, leader, charge, clause, task, target, remark, waiver } =
    records;
  return {
    plan: explainingEach(path, plan),
    agency: explainingEach(path, agency),
    succession: explainingEach(path, succession),
    leader: explainingEach(path, leader),
    charge: explainingEach(path, charge),
    clause: explainingEach(path, clause),
    task: explainingEach(path, task),
    target: explainingEach(path, target),
    remark: explainingEach(path, remark),
    waiver: explainingEach(path, waiver),
  };
}

export const recordTables = {
  plan: planTable,
  agency: agencyTable,
  succession: successionTable,
  leader: leaderTable,
  charge: chargeTable,
  clause: clauseTable,
  task: taskTable,
  target: targetTable,
  remark: remarkTable,
  waiver: waiverTable,
};

const emptyRecords = new Map(
  recordKinds.map((kind) => {
    const columns = Object.entries<Column>(recordTables[kind].columns);
    return [
      kind,
      Object.fromEntries(columns.map(([field, column]) => [field, fromStored(column, null)])),
    ];
  }),
);

/** A record as an older schema kept it, with its newer fields empty. */
export function completeRecord(kind: RecordKind, record: object): object {
  const empty = emptyRecords.get(kind) ?? {};
  if (Object.keys(record).length === Object.keys(empty).length) return record;
  return { ...empty, ...record };
}

/** The same for a record that was made or removed; an edit has the fields that it has. */
export function completeChange(change: RecordChange): RecordChange {
  const { kind, before, after } = change;
  if (before !== null && after !== null) return change;
  const complete = (side: object | null) => side && completeRecord(kind, side);
  // Kind and fields belong together before as after.
  return { ...change, before: complete(before), after: complete(after) };
}

export function* eachRecord(records: Records): Generator<IssuedRecord> {
  for (const kind of recordKinds) {
    for (const record of records[kind].list()) yield { kind, id: record.id, content: record };
  }
}

/** What a change set expected to find and didn't: a field by name, or null for the whole record. */
export interface StaleCell {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string | null;
}

/** Writes one change; returns the cells that are not as its `before` says, and then writes nothing. */
export function writeChange(records: Records, change: RecordChange): StaleCell[] {
  // One function per kind would repeat itself; the union guarantees that table and values fit.
  const table = records[change.kind] as RecordTable<{ id: string }>;
  const { kind, id, before, after } = change;
  if (before !== null && after !== null && table.edit(id, before, after)) return [];
  if (before === null && after !== null && table.insert({ ...after, id })) return [];
  const current = table.find(id);
  const stale = findStaleFields(current, before).map((field) => ({ kind, id, field }));
  if (stale.length > 0) return stale;
  if (after === null) table.remove(id);
  // Not stale, though stored in other words than ours.
  else table.edit(id, {}, after);
  return [];
}

function findStaleFields(current: object | null, before: object | null): (string | null)[] {
  if (before === null) return current === null ? [] : [null];
  if (current === null) return [null];
  const found = new Map<string, unknown>(Object.entries(current));
  return Object.entries(before)
    .filter(([field, value]) => !isSameValue(found.get(field), value))
    .flatMap(([field, value]) =>
      field === 'extra' ? staleExtraFields(found.get(field), value) : [field],
    );
}

/** Cells of custom columns one by one: they stand together in one field of their task. */
function staleExtraFields(current: unknown, before: unknown): string[] {
  // Of tasks, whose schema gives them this shape.
  const [now, seen] = [current, before] as [Task['extra'], Task['extra']];
  return changedKeys(now, seen).map(extraField);
}
