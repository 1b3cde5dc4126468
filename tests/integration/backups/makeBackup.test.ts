import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { makeBackup } from '#electron/backups/makeBackup.ts';
import type { BackupRequest, BackupTools, MadeBackup } from '#electron/backups/makeBackup.ts';
import { closeDatabase, openDatabase } from '#electron/workbook/openDatabase.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';
import {
  backupTools,
  readOne,
  revisionOf,
  takeStep,
  tasksPerStep,
  undoStep,
} from './backupTools.ts';

const folder = useTemporaryFolder();
let path: string;
let db: Database.Database;
let tools: BackupTools;

beforeEach(async () => {
  path = folder.at('Kế hoạch.dauviec');
  (await aWorkbook(path)).close();
  db = openDatabase(path);
  tools = backupTools(folder.path);
});

afterEach(() => closeDatabase(db));

function backUp(request: Partial<BackupRequest> = {}): Promise<MadeBackup> {
  return makeBackup(db, { path, reason: 'manual', ...request }, tools);
}

function fileOf({ workbookId, backup }: MadeBackup): string {
  return tools.store.pathOf(workbookId, backup.name);
}

/** All files in the folder of backups but the note of where the workbook was seen. */
function filesLeft(): string[] {
  const root = folder.at('backups');
  const names = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
  return names.filter((name) => /\.dauviec|\.tmp/.test(name));
}

test('a backup is a workbook of its own, in one file', async () => {
  takeStep(db);
  const made = await backUp();
  expect(made).toMatchObject({
    isNew: true,
    backup: { name: '2020-01-06T05-00-00Z_r2_manual.dauviec', revision: 2, reason: 'manual' },
  });
  expect(readdirSync(dirname(fileOf(made))).sort()).toEqual([made.backup.name, 'about.json']);
  const opened = openWorkbook(fileOf(made), noon);
  expect(opened.snapshot()).toMatchObject({ revision: 2 });
  expect(opened.snapshot().tasks).toHaveLength(tasksPerStep);
  opened.close();
});

test('the workbook is found by its path afterwards', async () => {
  const { workbookId } = await backUp();
  expect(tools.store.findByPath(path)).toEqual([
    { workbookId, title: 'Nghị quyết Tỉnh ủy năm 2020' },
  ]);
});

test('without a change the newest backup serves again, unless one is asked for', async () => {
  const first = await backUp();
  expect(await backUp({ reason: 'schedule' })).toEqual({ ...first, isNew: false });
  const forced = await backUp({ force: true });
  expect(forced).toMatchObject({ isNew: true, backup: { revision: 1 } });
  expect(filesLeft()).toHaveLength(2);
});

test('a copy of the workbook that went another way gets a backup, though it is as many steps old', async () => {
  const copyPath = folder.at('bản sao.dauviec');
  db.prepare('VACUUM INTO ?').run(copyPath);
  takeStep(db, '2020-01-06T05:00:00.000Z');
  const first = await backUp();
  const copy = openDatabase(copyPath);
  takeStep(copy, '2020-01-06T05:00:00.001Z');
  const second = await makeBackup(copy, { path: copyPath, reason: 'manual' }, tools);
  closeDatabase(copy);
  expect(second).toMatchObject({ workbookId: first.workbookId, isNew: true });
  expect(second.backup.revision).toBe(first.backup.revision);
});

test('after the clock was put back an unchanged workbook gets no backup each time', async () => {
  tools = backupTools(folder.path, () => '2030-01-01T05:00:00Z');
  await backUp();
  tools = backupTools(folder.path);
  takeStep(db);
  const { backup } = await backUp();
  expect(await backUp()).toMatchObject({ isNew: false, backup });
});

test('a backup that was damaged does not serve', async () => {
  const first = await backUp();
  writeFileSync(fileOf(first), 'hỏng');
  expect(await backUp()).toMatchObject({ isNew: true });
});

test('older backups are thinned when a new one is made', async () => {
  const { workbookId, backup } = await backUp();
  const clock = ['2020-03-01T01:00:00Z', '2020-03-01T02:00:00Z', '2020-03-02T01:00:00Z'];
  for (const at of clock) {
    tools = backupTools(folder.path, () => at);
    takeStep(db);
    await backUp();
  }
  expect(tools.store.list(workbookId).map(({ at }) => at)).toEqual([
    '2020-03-02T01:00:00Z',
    '2020-03-01T02:00:00Z',
    backup.at,
  ]);
});

test.each(['WAL', 'DELETE'])(
  'a workbook that is edited meanwhile is copied in whole steps (%s)',
  async (mode) => {
    for (let step = 0; step < 10; step += 1) takeStep(db);
    db.pragma(`journal_mode = ${mode}`);
    let turns = 0;
    const onProgress = () => {
      turns += 1;
      if (turns % 4 === 0 && turns < 60) takeStep(db);
      if (turns % 20 === 0) undoStep(db);
    };
    const made = await backUp({ onProgress, pagesPerTurn: 7 });
    expect(turns).toBeGreaterThan(60);
    const revision = readOne(fileOf(made), 'SELECT max(id) FROM steps');
    expect(made.backup.revision).toBe(revision);
    const tasks = Number(readOne(fileOf(made), 'SELECT count(*) FROM tasks'));
    const steps = readOne(
      fileOf(made),
      `SELECT sum(CASE kind WHEN 'do' THEN 1 WHEN 'undo' THEN -1 ELSE 0 END) FROM steps`,
    );
    expect(tasks).toBe(Number(steps) * tasksPerStep);
    expect(readOne(fileOf(made), 'PRAGMA journal_mode')).toBe('delete');
    expect(revisionOf(db)).toBe(revision);
  },
);

test('a step after the last page was copied is not in the backup', async () => {
  takeStep(db);
  const making = backUp({ force: true });
  const { backup } = await making;
  takeStep(db);
  expect([backup.revision, revisionOf(db)]).toEqual([2, 3]);
});

test('progress ends with all pages', async () => {
  for (let step = 0; step < 5; step += 1) takeStep(db);
  const seen: number[] = [];
  await backUp({ onProgress: (done, total) => seen.push(done / total), pagesPerTurn: 10 });
  expect(seen[0]).toBe(0);
  expect(seen).toEqual(seen.toSorted((left, right) => left - right));
  expect(seen.at(-1)).toBeGreaterThan(0.8);
});

test('a cancel leaves nothing behind, and the workbook goes on', async () => {
  takeStep(db);
  const abort = new AbortController();
  const onProgress = () => abort.abort();
  await expect(backUp({ signal: abort.signal, onProgress, pagesPerTurn: 2 })).rejects.toMatchObject(
    { code: 'cancelled' },
  );
  expect(filesLeft()).toEqual([]);
  takeStep(db);
  expect(revisionOf(db)).toBe(3);
});

test('closing the workbook meanwhile stops the backup and leaves one single file', async () => {
  takeStep(db);
  let turns = 0;
  const onProgress = () => {
    turns += 1;
    if (turns === 3) setImmediate(() => closeDatabase(db));
  };
  await expect(backUp({ onProgress, pagesPerTurn: 2 })).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(filesLeft()).toEqual([]);
  expect(readdirSync(folder.path).filter((name) => name.startsWith('Kế hoạch'))).toEqual([
    'Kế hoạch.dauviec',
  ]);
});

test('a full disk is said with the folder; nothing is left, and the workbook is as it was', async () => {
  takeStep(db);
  const tasks = () => db.prepare('SELECT * FROM tasks').all();
  const before = tasks();
  const backup = db.backup.bind(db);
  db.backup = (to, options) =>
    backup(to, {
      progress: (at) => {
        if (at.remainingPages < at.totalPages / 2) throw fullDisk();
        return options?.progress(at) ?? 1;
      },
    });
  await expect(backUp({ pagesPerTurn: 2 })).rejects.toMatchObject({
    code: 'backupDiskFull',
    params: { folder: expect.stringContaining(folder.at('backups')) as string },
  });
  expect(filesLeft()).toEqual([]);
  expect(tasks()).toEqual(before);
});

function fullDisk(): Error {
  return new Database.SqliteError('database or disk is full', 'SQLITE_FULL');
}

test('a file in the place of the folder is said with the folder', async () => {
  const { workbookId } = await backUp();
  tools = backupTools(folder.at('khác'));
  mkdirSync(folder.at('khác/backups'), { recursive: true });
  const place = tools.store.folderOf(workbookId);
  writeFileSync(place, '');
  await expect(backUp()).rejects.toThrow(`Chưa tạo được bản sao lưu trong thư mục “${place}”`);
});

test('a copy that does not pass the check is not kept', async () => {
  const check = () => Promise.resolve({ isSound: false, problems: ['x'], tables: ['tasks'] });
  await expect(
    makeBackup(db, { path, reason: 'manual' }, { ...tools, check }),
  ).rejects.toMatchObject({ code: 'backupUnsound' });
  expect(filesLeft()).toEqual([]);
});

test('an error of ours comes through as it is, and nothing is left', async () => {
  const bug = new TypeError('a bug');
  const check = () => Promise.reject(bug);
  await expect(makeBackup(db, { path, reason: 'manual' }, { ...tools, check })).rejects.toBe(bug);
  expect(filesLeft()).toEqual([]);
});

test('a workbook that another program holds from some page on is not waited for without end', async () => {
  takeStep(db);
  closeDatabase(db);
  db = new Database(path, { timeout: 10 });
  const other = new Database(path);
  const onProgress = (done: number) => {
    if (done === 4) other.exec('BEGIN EXCLUSIVE');
  };
  await expect(backUp({ onProgress, pagesPerTurn: 2 })).rejects.toMatchObject({
    code: 'backupFailed',
  });
  other.close();
  expect(filesLeft()).toEqual([]);
  await expect(backUp()).resolves.toMatchObject({ isNew: true });
});

test('a workbook that another program holds is named', async () => {
  closeDatabase(db);
  db = new Database(path, { timeout: 10 });
  const other = new Database(path);
  other.exec('BEGIN EXCLUSIVE');
  await expect(backUp()).rejects.toThrow('Kế hoạch “Kế hoạch.dauviec” đang mở');
  other.close();
});

test('two backups at once are two whole files', async () => {
  takeStep(db);
  const both = await Promise.all([
    backUp({ force: true, pagesPerTurn: 3 }),
    backUp({ force: true, pagesPerTurn: 5, reason: 'import' }),
  ]);
  expect(both.map((made) => readFileSync(fileOf(made)).length)).toEqual(
    both.map(({ backup }) => backup.size),
  );
  expect(filesLeft().filter((name) => name.endsWith('.dauviec'))).toHaveLength(2);
});
