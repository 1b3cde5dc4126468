import { generateNKeysBetween } from 'fractional-indexing';

import { loadDirectory } from '#electron/agencies/directories.ts';
import { createStepLog } from '#electron/history/stepLog.ts';
import type { StepLog } from '#electron/history/stepLog.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { closeDatabase, openDatabase } from '#electron/workbook/openDatabase.ts';
import { systemTime } from '#electron/workbook/openWorkbook.ts';
import { createRecords, writeChange } from '#electron/workbook/records.ts';
import type { Records } from '#electron/workbook/records.ts';
import { createSequences } from '#electron/workbook/sequences.ts';
import type { Sequences } from '#electron/workbook/sequences.ts';
import { createStoredDigest } from '#electron/workbook/storedDigest.ts';
import type { StoredDigest } from '#electron/workbook/storedDigest.ts';
import { createRecord } from '#shared/changes/changeSet.ts';
import type { ChangeSet, RecordChange } from '#shared/changes/changeSet.ts';
import { emptyTask } from '#shared/tasks/task.ts';
import type { Task } from '#shared/tasks/task.ts';

import { fieldsAt } from './manyTasks.ts';

export interface BigWorkbook {
  readonly tasks: number;
  /** Cells that were edited after the tasks were there. */
  readonly editedCells: number;
  /** Rows of each section, its heading among them. */
  readonly sectionSize?: number;
}

/** Steps of mixed sizes, as years of typing, filling and importing leave them behind. */
const shares: readonly { readonly cells: number; readonly share: number }[] = [
  { cells: 1, share: 0.02 },
  { cells: 20, share: 0.08 },
  { cells: 1_000, share: 0.3 },
  { cells: 10_000, share: 0.6 },
];

interface Parts {
  readonly records: Records;
  readonly log: StepLog;
  readonly sequences: Sequences;
  readonly digest: StoredDigest;
}

/** Makes a workbook that has grown for years, straight through records and log. */
export async function writeBigWorkbook(
  path: string,
  { tasks, editedCells, sectionSize = 100 }: BigWorkbook,
): Promise<void> {
  const plan = { title: `Kế hoạch ${tasks} dòng`, year: 2020, issued: '2020-01-06' };
  const agencies = loadDirectory('ben-tre-2020');
  await createWorkbookFile(path, { plan, agencies, replace: true, now: systemTime });
  const db = openDatabase(path);
  const records = createRecords(db);
  const parts = {
    records,
    log: createStepLog(db),
    sequences: createSequences(db),
    digest: createStoredDigest(db, records),
  };
  db.transaction(() => {
    const ids = insertTasks(parts, tasks, sectionSize);
    const sizes = shares.flatMap(({ cells, share }) =>
      Array.from({ length: Math.round((editedCells * share) / cells) }, () => cells),
    );
    editNotes(parts, ids, sizes);
  })();
  closeDatabase(db);
}

function insertTasks(parts: Parts, count: number, sectionSize: number): string[] {
  const { records, sequences } = parts;
  const agencies = records.agency.list();
  const positions = generateNKeysBetween(null, null, Math.ceil(count / sectionSize));
  return positions.flatMap((position, section) => {
    const first = section * sectionSize;
    const head = { ...newRow(sequences), position, title: `Nhóm nhiệm vụ ${section + 1}` };
    const places = generateNKeysBetween(null, null, Math.min(sectionSize, count - first) - 1);
    const rows = places.map((place, index) => ({
      ...newRow(sequences),
      ...fieldsAt(agencies, first + index),
      parent: head.id,
      position: place,
    }));
    const changes = [{ ...head, type: 'section' as const }, ...rows].map((task) =>
      createRecord('task', task),
    );
    write(parts, {
      label: { key: 'insertTasks', params: { count: changes.length } },
      changes,
    });
    return changes.map(({ id }) => id);
  });
}

function newRow(sequences: Sequences): Omit<Task, 'position'> {
  return {
    ...emptyTask,
    id: sequences.nextId('task'),
    code: sequences.nextTaskCode(),
    parent: null,
  };
}

/** One step per size, going on where the one before ended, round and round through the rows. */
function editNotes(parts: Parts, ids: readonly string[], sizes: readonly number[]): void {
  const notes = new Map<string, string>();
  let next = 0;
  for (const [step, size] of sizes.entries()) {
    const after = `Lần ${step}: đã báo cáo, chờ ý kiến của Thường trực`;
    const changes = Array.from({ length: size }, (): RecordChange => {
      const id = ids[next++ % ids.length] ?? '';
      const before = notes.get(id) ?? null;
      notes.set(id, after);
      return { kind: 'task', id, before: { note: before }, after: { note: after } };
    });
    write(parts, { label: { key: 'editTasks', params: { count: size } }, changes });
  }
}

function write({ records, log, digest }: Parts, changeSet: ChangeSet): void {
  for (const change of changeSet.changes) {
    if (writeChange(records, change).length > 0) throw new Error('The change is stale.');
  }
  digest.follow(changeSet.changes);
  log.append({ kind: 'do', refersTo: null, changeSet, at: systemTime(), who: null });
}
