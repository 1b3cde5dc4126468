import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

import Database from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';

import { backUpFile } from '#electron/backups/backUpFile.ts';
import type { BackupTools, MadeBackup } from '#electron/backups/makeBackup.ts';
import { closeDatabase, openDatabase } from '#electron/workbook/openDatabase.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { backupTools, readOne, takeStep } from './backupTools.ts';

const folder = useTemporaryFolder();
const oldFile = new URL('../../fixtures/schema-1.dauviec', import.meta.url);
let path: string;
let tools: BackupTools;

beforeEach(() => {
  path = folder.at('Kế hoạch.dauviec');
  tools = backupTools(folder.at('app'));
});

function backUp(file = path): Promise<MadeBackup> {
  return backUpFile({ path: file, reason: 'migration' }, tools);
}

function fileOf({ workbookId, backup }: MadeBackup): string {
  return tools.store.pathOf(workbookId, backup.name);
}

function filesBeside(): string[] {
  return readdirSync(folder.path).filter((name) => name.includes('.dauviec'));
}

test('a file of an older schema is backed up as it is, and stays as it was', async () => {
  copyFileSync(oldFile, path);
  const made = await backUp();
  const revision = readOne(path, 'SELECT max(id) FROM change_log');
  expect(made.backup).toMatchObject({ reason: 'migration', revision });
  expect(readOne(fileOf(made), 'PRAGMA user_version')).toBe(1);
  expect(readOne(fileOf(made), 'SELECT count(*) FROM tasks')).toBe(
    readOne(path, 'SELECT count(*) FROM tasks'),
  );
  expect(readFileSync(path)).toEqual(readFileSync(oldFile));
  expect(filesBeside()).toEqual(['Kế hoạch.dauviec']);
});

test('a backup of the file before its migration does not serve after it', async () => {
  copyFileSync(oldFile, path);
  const first = await backUp();
  closeDatabase(openDatabase(path));
  expect(await backUp()).toMatchObject({ workbookId: first.workbookId, isNew: true });
});

/** What a process leaves that died at work: the file with its write-ahead log. */
async function leaveWithLog(crashedPath: string): Promise<void> {
  const live = folder.at('sống.dauviec');
  (await aWorkbook(live)).close();
  const db = openDatabase(live);
  takeStep(db);
  copyFileSync(live, crashedPath);
  copyFileSync(`${live}-wal`, `${crashedPath}-wal`);
  closeDatabase(db);
}

/** The same with a rollback journal, amid a step: undone by whoever opens the file next. */
async function leaveWithJournal(crashedPath: string): Promise<void> {
  const live = folder.at('sống.dauviec');
  (await aWorkbook(live)).close();
  closeDatabase(openDatabase(live));
  const db = new Database(live);
  takeStep(db);
  db.pragma('cache_size = 1');
  db.exec(`BEGIN; UPDATE tasks SET title = 'nửa chừng' || title; UPDATE meta SET value = value`);
  copyFileSync(live, crashedPath);
  copyFileSync(`${live}-journal`, `${crashedPath}-journal`);
  db.exec('ROLLBACK');
  db.close();
}

test.each([
  ['a write-ahead log', leaveWithLog],
  ['a rollback journal', leaveWithJournal],
])('after a crash, %s beside the file counts', async (_, leave) => {
  await leave(path);
  const made = await backUp();
  expect(made.backup.revision).toBe(2);
  expect(readOne(fileOf(made), 'SELECT count(*) FROM tasks')).toBe(20);
  expect(readOne(fileOf(made), `SELECT count(*) FROM tasks WHERE title LIKE 'nửa%'`)).toBe(0);
});

test('a file that is edited elsewhere at this moment is backed up', async () => {
  (await aWorkbook(path)).close();
  const db = openDatabase(path);
  takeStep(db);
  expect((await backUp()).backup.revision).toBe(2);
  takeStep(db);
  closeDatabase(db);
  expect(filesBeside()).toEqual(['Kế hoạch.dauviec']);
});

test('a file that is not there is named', async () => {
  await expect(backUp()).rejects.toThrow('“Kế hoạch.dauviec”');
  expect(existsSync(path)).toBe(false);
});

test('a damaged file is named and stays as it was', async () => {
  writeFileSync(path, 'SQLite format 3\0 và không gì nữa '.repeat(200));
  const before = readFileSync(path);
  await expect(backUp()).rejects.toThrow('Tệp kế hoạch “Kế hoạch.dauviec” bị hỏng');
  expect(readFileSync(path)).toEqual(before);
});
