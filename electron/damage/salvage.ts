import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';

import type { Database } from 'better-sqlite3';

import { recordKinds } from '#shared/changes/changeSet.ts';
import type { RecordKind } from '#shared/changes/changeSet.ts';
import type { SalvagedTable } from '#shared/damage/examination.ts';
import { newPlan } from '#shared/plans/plan.ts';
import type { PlanTitle } from '#shared/plans/plan.ts';
import { UserError } from '#shared/userError.ts';

import { writeAtomically } from '../files/writeAtomically.ts';
import { closeDatabase } from '../workbook/openDatabase.ts';
import { createRecords } from '../workbook/records.ts';
import { forgetStoredDigest } from '../workbook/storedDigest.ts';
import { createSequences } from '../workbook/sequences.ts';
import { countMissing, countMissingSteps } from './countMissing.ts';
import { createWithoutRecords, listSteps, readStepChanges, unlessRefused } from './fillTables.ts';
import { gatherRecords } from './gatherRecords.ts';
import { copyAside } from './privateCopy.ts';
import { readDamaged } from './readDamaged.ts';
import type { Damaged, FoundTable } from './readDamaged.ts';
import { recordShapes } from './recordShapes.ts';
import { repairRecords } from './repairRecords.ts';
import type { RecordLists } from './repairRecords.ts';
import { replaySteps } from './replaySteps.ts';
import type { Replay } from './replaySteps.ts';
import { describeOthers, describeRecords, withBackup } from './salvageReport.ts';
import type { SalvageReport } from './salvageReport.ts';

export interface SalvageOptions {
  /** For the private copy, which is removed again. */
  readonly temporaryFolder: string;
  readonly now: () => string;
  /** Rows by table of the newest backup, see `countRows`. */
  readonly backupCounts?: Readonly<Record<string, number>>;
}

/**
 * Reads what can be read of a damaged workbook into a new file; the damaged one, which must be open
 * nowhere in this process, stays as it is.
 * @throws UserError when there is not one record to be had, or the target is there already.
 */
export async function salvage(
  path: string,
  targetPath: string,
  options: SalvageOptions,
): Promise<SalvageReport> {
  if (existsSync(targetPath)) throw new UserError('fileExists', { file: basename(targetPath) });
  const copy = copyAside(path, options.temporaryFolder);
  try {
    const damaged = readDamaged(copy);
    const at = options.now();
    const plan = { title: basename(path, extname(path)), year: new Date(at).getFullYear() };
    let tables: SalvagedTable[] = [];
    await writeAtomically(targetPath, (temporaryPath) => {
      tables = writeSalvaged(temporaryPath, damaged, { plan: { ...plan, issued: null }, at });
      const isEmpty = recordKinds.every((kind) => !hasRecords(tables, kind));
      if (isEmpty) throw new UserError('nothingToSalvage', { file: basename(path) });
    });
    return { tables: tables.map((table) => withBackup(table, options.backupCounts)) };
  } finally {
    copy.remove();
  }
}

function hasRecords(tables: readonly SalvagedTable[], kind: RecordKind): boolean {
  const { found = 0, rebuilt = 0 } =
    tables.find(({ table }) => table === recordShapes[kind].table) ?? {};
  return found + rebuilt > 0;
}

interface NewFile {
  /** What the plan is when nothing of it is left. */
  readonly plan: PlanTitle;
  readonly at: string;
}

function writeSalvaged(path: string, damaged: Damaged, { plan, at }: NewFile): SalvagedTable[] {
  const db = createWithoutRecords(path, damaged);
  try {
    const steps = listSteps(db);
    const replay = replaySteps(readStepChanges(db));
    const known = withPlan(replay, plan);
    const gathered = recordKinds.map((kind) => ({
      kind,
      ...gatherRecords(kind, tableOf(damaged, kind), known),
    }));
    const lists = Object.fromEntries(
      gathered.map(({ kind, records }) => [kind, records]),
      // Each list was checked against the schema of its kind.
    ) as unknown as RecordLists;
    const missing = countMissing(lists, replay, steps, damaged);
    db.transaction(() => {
      writeRecords(db, lists, replay);
      completeOthers(db, at);
    })();
    const records = gathered.map((one) => describeRecords(one.kind, one, missing[one.kind]));
    return [...records, ...describeOthers(db, damaged, countMissingSteps(steps, damaged))];
  } finally {
    closeDatabase(db);
  }
}

/** An old schema has no table for what is newer. */
function tableOf({ tables }: Damaged, kind: RecordKind): Omit<FoundTable, 'shape'> {
  return tables.get(recordShapes[kind].table) ?? { rows: [], scanned: [], isWhole: true };
}

function withPlan(replay: Replay, plan: PlanTitle): Replay {
  const fields = new Map(replay.fields);
  fields.set('plan/plan', { ...newPlan(plan), ...replay.fields.get('plan/plan') });
  return { ...replay, fields, created: new Set([...replay.created, 'plan/plan']) };
}

function writeRecords(db: Database, lists: RecordLists, replay: Replay): void {
  const records = createRecords(db);
  const sequences = createSequences(db);
  // Ids and codes are never given twice, not even those of records that are lost or were removed.
  for (const { code } of lists.task) sequences.reserveTaskCode(code);
  for (const code of replay.codes) sequences.reserveTaskCode(code);
  for (const key of [...replay.fields.keys(), ...replay.removed]) {
    const [kind, id] = key.split('/') as [RecordKind, string];
    if (kind !== 'plan') sequences.reserveId(kind, id);
  }
  const repaired = repairRecords(lists, () => sequences.nextTaskCode());
  for (const kind of recordKinds) {
    for (const record of repaired[kind]) {
      if (kind !== 'plan') sequences.reserveId(kind, record.id);
      // The list is of the table's own kind, which the compiler can't see through the union.
      unlessRefused(() => records[kind].insert(record as never));
    }
  }
}

/** What every workbook has, and what follows from its steps. */
function completeOthers(db: Database, at: string): void {
  const addMeta = db.prepare('INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)');
  // The sum was over all cells, lost ones too.
  forgetStoredDigest(db);
  addMeta.run('workbook-id', randomUUID());
  addMeta.run('created-at', at);
  db.exec(`
    INSERT OR IGNORE INTO step_records (record, step)
    SELECT json_extract(change.value, '$.id'), steps.id
      FROM steps
      JOIN steps AS kept ON kept.id = iif(steps.changes IS NULL, steps.refers_to, steps.id)
      JOIN json_each(kept.changes) AS change`);
}
