import type { z } from 'zod';

import { agencySchema } from '#shared/agencies/agency.ts';
import { successionSchema } from '#shared/agencies/succession.ts';
import { recordKinds } from '#shared/changes/changeSet.ts';
import type { RecordKind } from '#shared/changes/changeSet.ts';
import { waiverSchema } from '#shared/checks/waiver.ts';
import { remarkSchema } from '#shared/handoffs/remark.ts';
import { chargeSchema } from '#shared/leaders/charge.ts';
import { leaderSchema } from '#shared/leaders/leader.ts';
import { planSchema } from '#shared/plans/plan.ts';
import { clauseSchema } from '#shared/resolution/clause.ts';
import { targetSchema } from '#shared/targets/target.ts';
import { taskSchema } from '#shared/tasks/task.ts';

import { fromStored } from '../workbook/recordTable.ts';
import type { Column } from '../workbook/recordTable.ts';
import { recordTables } from '../workbook/records.ts';
import { idPrefixes } from '../workbook/sequences.ts';

export type Row = Readonly<Record<string, unknown>>;

/** How a kind of record stands in its table, and what it must look like to be believed. */
export interface RecordShape {
  readonly table: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly schema: z.ZodObject;
}

export const recordShapes: Readonly<Record<RecordKind, RecordShape>> = {
  plan: { ...recordTables.plan, schema: planSchema },
  agency: { ...recordTables.agency, schema: agencySchema },
  succession: { ...recordTables.succession, schema: successionSchema },
  leader: { ...recordTables.leader, schema: leaderSchema },
  charge: { ...recordTables.charge, schema: chargeSchema },
  clause: { ...recordTables.clause, schema: clauseSchema },
  task: { ...recordTables.task, schema: taskSchema },
  target: { ...recordTables.target, schema: targetSchema },
  remark: { ...recordTables.remark, schema: remarkSchema },
  waiver: { ...recordTables.waiver, schema: waiverSchema },
};

/** A row as a record, with the fields whose value cannot be; these are left out of it. */
export function readRow(
  { columns, schema }: RecordShape,
  row: Row,
): { record: Row; bad: string[] } {
  const record: Record<string, unknown> = {};
  const bad = new Set<string>();
  for (const [field, column] of Object.entries(columns)) {
    try {
      record[field] = fromStored(column, row[column.name] ?? null);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      bad.add(field);
    }
  }
  for (const { path } of schema.safeParse(record).error?.issues ?? []) bad.add(String(path[0]));
  for (const field of bad) Reflect.deleteProperty(record, field);
  return { record, bad: [...bad] };
}

/** A broken page may show the rows of another table; their ids give them away. */
export function isIdOf(kind: RecordKind, id: unknown): id is string {
  if (typeof id !== 'string') return false;
  return kind === 'plan' ? id === 'plan' : id[0] === idPrefixes[kind] && /^.\d{1,9}$/.test(id);
}

export function kindOfTable(table: string): RecordKind | null {
  return recordKinds.find((kind) => recordShapes[kind].table === table) ?? null;
}
