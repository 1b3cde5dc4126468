import { existsSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

import { generateNKeysBetween } from 'fractional-indexing';

import type { AgencyDraft } from '#shared/agencies/agency.ts';
import { newPlan } from '#shared/plans/plan.ts';
import type { PlanTitle } from '#shared/plans/plan.ts';
import { UserError } from '#shared/userError.ts';

import { createStepLog } from '../history/stepLog.ts';
import { explainingFileErrors } from './describeDatabaseError.ts';
import { createDatabase } from './openDatabase.ts';
import { replaceWorkbookFile } from './replaceWorkbookFile.ts';
import { createRecords } from './records.ts';
import { createSequences } from './sequences.ts';
import { createStoredDigest } from './storedDigest.ts';

export interface NewWorkbook {
  readonly plan: PlanTitle;
  /** The directory it starts with; may be empty. */
  readonly agencies: readonly AgencyDraft[];
  /** Whether a file that is there already may be replaced. */
  readonly replace: boolean;
  readonly now: () => string;
  /** Called when the new file is complete, right before it takes its name. */
  readonly beforeReplacing?: () => Promise<void>;
}

/** Makes a workbook file, whole or not at all. What it starts with is no step that undo takes back. */
export async function createWorkbookFile(path: string, content: NewWorkbook): Promise<void> {
  if (!content.replace && existsSync(path)) {
    throw new UserError('fileExists', { file: basename(path) });
  }
  await replaceWorkbookFile(path, async (temporaryPath) => {
    explainingFileErrors(path, () => writeNewDatabase(temporaryPath, content), 'write');
    await content.beforeReplacing?.();
  });
}

function writeNewDatabase(path: string, content: NewWorkbook): void {
  const db = createDatabase(path);
  try {
    db.transaction(() => fill(db, content))();
  } finally {
    db.close();
  }
}

function fill(db: ReturnType<typeof createDatabase>, { plan, agencies, now }: NewWorkbook): void {
  const records = createRecords(db);
  const sequences = createSequences(db);
  const at = now();
  const setMeta = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
  setMeta.run('workbook-id', randomUUID());
  setMeta.run('created-at', at);
  records.plan.insert(newPlan(plan));
  const positions = generateNKeysBetween(null, null, agencies.length);
  const ids = agencies.map(() => sequences.nextId('agency'));
  const idByName = new Map(agencies.map(({ name }, index) => [name, ids[index]]));
  agencies.forEach((agency, index) => {
    records.agency.insert({
      ...agency,
      id: ids[index] ?? '',
      position: positions[index] ?? '',
      parent: agency.parent === null ? null : (idByName.get(agency.parent) ?? null),
      members: [],
    });
  });
  createStoredDigest(db, records).follow([]);
  const label = { key: 'createWorkbook', params: {} } as const;
  const changeSet = { label, changes: [] };
  createStepLog(db).append({ kind: 'create', refersTo: null, changeSet, at, who: null });
}
