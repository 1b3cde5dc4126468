import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';

import { checkDatabase } from '#electron/damage/fileCheck.ts';
import { salvage } from '#electron/damage/salvage.ts';
import type { SalvageOptions } from '#electron/damage/salvage.ts';
import { countRows } from '#electron/damage/salvageReport.ts';
import { removeTasks } from '#electron/tasks/editTasks.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { newPlan } from '#shared/plans/plan.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import type { SalvagedTable } from '#shared/damage/examination.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { noon } from '../../builders/workbooks.ts';
import { aFullWorkbook, listPages, pageSize, taskCount } from './aFullWorkbook.ts';

const folder = useTemporaryFolder();
let path = '';
let whole: WorkbookSnapshot;

beforeEach(async () => {
  path = folder.at('Nghị quyết 2020.dauviec');
  mkdirSync(folder.at('tạm'));
  await aFullWorkbook(path);
  whole = read(path);
});

function read(file: string): WorkbookSnapshot {
  const workbook = openWorkbook(file, noon);
  const snapshot = workbook.snapshot();
  workbook.close();
  return snapshot;
}

interface Salvaged {
  readonly tables: Readonly<Record<string, SalvagedTable>>;
  readonly snapshot: WorkbookSnapshot;
}

/** Salvages the file; the result must be sound and the damaged file as it was. */
async function salvaged(options: Partial<SalvageOptions> = {}): Promise<Salvaged> {
  const target = folder.at('cứu được.dauviec');
  const before = readFileSync(path);
  const temporaryFolder = folder.at('tạm');
  const report = await salvage(path, target, { temporaryFolder, now: noon, ...options });
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(temporaryFolder)).toEqual([]);
  expect(checkDatabase(target)).toEqual({ isSound: true, problems: [], tables: [] });
  const tables = Object.fromEntries(report.tables.map((table) => [table.table, table]));
  return { tables, snapshot: read(target) };
}

function change(edit: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  edit(bytes);
  writeFileSync(path, bytes);
}

function zero(pages: readonly number[]): void {
  change((bytes) => {
    for (const page of pages) bytes.fill(0, (page - 1) * pageSize, page * pageSize);
  });
}

function pagesOf(table: string, kind?: string): number[] {
  return listPages(path)
    .filter((page) => page.table === table && (kind === undefined || page.kind === kind))
    .map(({ page }) => page);
}

function run(sql: string): void {
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  db.exec(sql);
  db.close();
}

const recordsOf = ({ plan, agencies, clauses, tasks, targets }: WorkbookSnapshot) => ({
  plan,
  agencies,
  clauses,
  tasks,
  targets,
});

test('a sound file comes out as it is, with its log', async () => {
  const { tables, snapshot } = await salvaged();
  expect({ ...snapshot, name: '', path: '' }).toEqual({ ...whole, name: '', path: '' });
  const all = { rebuilt: 0, mended: 0, lost: 0, isLostExact: true, inBackup: null };
  expect(tables).toMatchObject({
    plans: { ...all, found: 1 },
    agencies: { ...all, found: 40 },
    tasks: { ...all, found: taskCount },
    steps: { ...all, found: 91 },
  });
});

test('a file with a broken header is read whole', async () => {
  change((bytes) => bytes.fill(0, 0, 100));
  const { snapshot } = await salvaged();
  expect(recordsOf(snapshot)).toEqual(recordsOf(whole));
});

test('without its first page, which holds the schema, all records are found in the pages', async () => {
  zero([1]);
  const { tables, snapshot } = await salvaged();
  expect(recordsOf(snapshot)).toEqual(recordsOf(whole));
  expect(tables).toMatchObject({
    tasks: { found: taskCount, lost: 0, isLostExact: false },
    steps: { found: 91 },
  });
});

test('rows are found when the page that leads to them is gone', async () => {
  zero(pagesOf('tasks', 'internal'));
  const { tables, snapshot } = await salvaged();
  expect(recordsOf(snapshot)).toEqual(recordsOf(whole));
  expect(tables.tasks).toMatchObject({ lost: 0 });
});

test('records whose pages are all gone are rebuilt from the log', async () => {
  zero(pagesOf('tasks'));
  const { tables, snapshot } = await salvaged();
  expect(tables.tasks).toMatchObject({ found: 0, rebuilt: taskCount, lost: 0 });
  expect(snapshot.tasks).toEqual(whole.tasks);
});

test('a file whose log alone is broken keeps all its records', async () => {
  zero(pagesOf('steps'));
  const { tables, snapshot } = await salvaged();
  expect(recordsOf(snapshot)).toEqual(recordsOf(whole));
  expect(tables.steps).toMatchObject({ found: 0, lost: 91 });
});

test.each([
  ['is kept with the step that it took back', '', { found: 92, lost: 0 }],
  ['is lost with it', 'DELETE FROM steps WHERE id = 91', { found: 90, lost: 2 }],
])('an undo %s', async (_, sql, steps) => {
  const workbook = openWorkbook(path, noon);
  workbook.undo();
  workbook.close();
  run(sql);
  const { tables } = await salvaged();
  expect(tables.steps).toMatchObject(steps);
});

test('agencies that are in no log are counted as lost, and nothing refers to them', async () => {
  zero(pagesOf('agencies'));
  const { tables, snapshot } = await salvaged();
  expect(tables.agencies).toMatchObject({ found: 0, rebuilt: 0, lost: 40 });
  expect(snapshot.tasks.map(({ lead }) => lead?.agency ?? null)).toEqual(
    Array(taskCount).fill(null),
  );
  expect(snapshot.tasks.map(({ lead }) => lead?.text)).toEqual(
    whole.tasks.map(({ lead }) => lead?.text),
  );
});

test('a lost plan is made anew under the name of the file', async () => {
  zero(pagesOf('plans'));
  const { tables, snapshot } = await salvaged();
  expect(snapshot.plan).toEqual(newPlan({ title: 'Nghị quyết 2020', year: 2020, issued: null }));
  expect(tables.plans).toMatchObject({ found: 0, lost: 1 });
});

test('rows whose section is lost for good stand at the end of the top level', async () => {
  run(`DELETE FROM tasks WHERE id = 't1'; DELETE FROM steps WHERE id <= 2`);
  const { tables, snapshot } = await salvaged();
  expect(tables.tasks).toMatchObject({ found: taskCount - 1, lost: 1 });
  const top = snapshot.tasks.filter(({ parent }) => parent === null);
  expect(top.map(({ title }) => title.slice(0, 9)).slice(28, 31)).toEqual([
    'Mục 30',
    'Việc 1.1:',
    'Việc 1.2:',
  ]);
  expect(new Set(top.map(({ position }) => position)).size).toBe(top.length);
});

test('rows that hang in a circle are taken out of it', async () => {
  run(`UPDATE tasks SET parent = 't2' WHERE id = 't1'`);
  const { snapshot } = await salvaged();
  const parents = new Map(snapshot.tasks.map(({ id, parent }) => [id, parent]));
  expect([parents.get('t1'), parents.get('t2')]).toContain(null);
  expect(snapshot.tasks).toHaveLength(taskCount);
});

test('a cell that cannot be is taken from the log', async () => {
  run(`UPDATE tasks SET lead = '{"text":', type = 'tasc' WHERE id = 't5'`);
  const { tables, snapshot } = await salvaged();
  expect(tables.tasks).toMatchObject({ found: taskCount, mended: 2 });
  expect(recordsOf(snapshot)).toEqual(recordsOf(whole));
});

test('a text with a hole in it is taken from the log', async () => {
  run(`UPDATE tasks SET title = 'Việc ' || char(0, 0) || 'hỏng' WHERE id = 't5'`);
  const { tables, snapshot } = await salvaged();
  expect(tables.tasks).toMatchObject({ mended: 1 });
  expect(recordsOf(snapshot)).toEqual(recordsOf(whole));
});

test('a removed task does not come back from the pages that it was in', async () => {
  const workbook = openWorkbook(path, noon);
  removeTasks(workbook, ['t20', 't21']);
  workbook.close();
  zero(pagesOf('tasks', 'internal'));
  const { snapshot } = await salvaged();
  const gone = ['t20', 't21'];
  expect(snapshot.tasks).toEqual(whole.tasks.filter(({ id }) => !gone.includes(id)));
});

test('ids and codes go on after those that were lost', async () => {
  zero([...pagesOf('sequences'), ...pagesOf('tasks')]);
  await salvaged();
  const db = new Database(folder.at('cứu được.dauviec'), { readonly: true });
  const sequences = db.prepare('SELECT name, last FROM sequences ORDER BY name').all();
  db.close();
  expect(sequences).toEqual([
    { name: 'agency', last: 40 },
    { name: 'task', last: taskCount },
    { name: 'task-code', last: taskCount },
  ]);
});

test('the journal beside a file is played back in the copy only', async () => {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.exec(`UPDATE tasks SET note = 'Chỉ có trong nhật ký' WHERE id = 't5'`);
  const files = ['', '-wal'].map((ending) => ({ ending, bytes: readFileSync(path + ending) }));
  db.close();
  for (const { ending, bytes } of files) writeFileSync(path + ending, bytes);
  const { snapshot } = await salvaged();
  expect(snapshot.tasks.find(({ id }) => id === 't5')?.note).toBe('Chỉ có trong nhật ký');
  expect(readFileSync(`${path}-wal`)).toEqual(files[1]?.bytes);
});

test('what a backup had stands beside what was saved', async () => {
  const backupCounts = countRows(path);
  zero([...pagesOf('agencies'), ...pagesOf('steps')]);
  const { tables } = await salvaged({ backupCounts });
  expect(tables).toMatchObject({
    agencies: { found: 0, lost: 40, inBackup: 40 },
    tasks: { found: taskCount, lost: 0, inBackup: taskCount },
  });
});

test('a file without a single record left is refused, and nothing is written', async () => {
  change((bytes) => bytes.fill(0));
  await expect(salvaged()).rejects.toThrow(
    'Không cứu được dòng nào từ tệp “Nghị quyết 2020.dauviec”',
  );
  expect(readdirSync(folder.path).toSorted()).toEqual(['Nghị quyết 2020.dauviec', 'tạm']);
});

test('a file of the first schema is saved into the newest one', async () => {
  const fixture = join(import.meta.dirname, '../../fixtures/schema-1.dauviec');
  writeFileSync(path, readFileSync(fixture));
  const old = read(path);
  writeFileSync(path, readFileSync(fixture));
  zero([1]);
  const { snapshot } = await salvaged();
  expect(recordsOf(snapshot)).toEqual(recordsOf(old));
});
