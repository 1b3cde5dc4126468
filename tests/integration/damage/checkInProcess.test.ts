import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

import { createFileChecker } from '#electron/damage/checkInProcess.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';

import { openWorkbook } from '#electron/workbook/openWorkbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const checkFile = createFileChecker(sourceHelpers.checker);
const folder = useTemporaryFolder();

const sound = { isSound: true, problems: [], tables: [] };

async function aFilledFile(name: string): Promise<string> {
  const path = folder.at(name);
  const workbook = await aWorkbook(path);
  const titles = Array.from({ length: 100 }, (_, at) => ({ title: `Việc thứ ${at}` }));
  insertTasks(workbook, { parent: null, before: null }, titles);
  workbook.close();
  return path;
}

function run(path: string, sql: string): void {
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  db.exec(sql);
  db.close();
}

test('a workbook that is being written to is found sound', async () => {
  const path = await aFilledFile('mở.dauviec');
  const workbook = openWorkbook(path, noon);
  const checking = checkFile(path);
  const end = { isThere: false };
  const result = checking.finally(() => (end.isThere = true));
  while (!end.isThere) {
    insertTasks(workbook, { parent: null, before: null }, [{ title: 'Ghi trong lúc kiểm tra' }]);
    await setTimeout(1);
  }
  expect(await result).toEqual(sound);
  workbook.close();
});

test('a zeroed page is found in its table, and nothing is written', async () => {
  const path = await aFilledFile('hỏng.dauviec');
  const db = new Database(path, { readonly: true });
  const root = db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'tasks'`).pluck().get();
  db.close();
  const bytes = readFileSync(path);
  bytes.fill(0, (Number(root) - 1) * 4096, Number(root) * 4096);
  writeFileSync(path, bytes);
  const check = await checkFile(path);
  expect(check).toMatchObject({ isSound: false, tables: ['tasks'] });
  expect(readFileSync(path)).toEqual(bytes);
});

test.each([
  ['a reference to nothing', `UPDATE tasks SET parent = 't999' WHERE id = 't5'`],
  ['a value that a field never has', `UPDATE tasks SET type = 'tasc' WHERE id = 't5'`],
  ['broken JSON', `UPDATE tasks SET support = '[{' WHERE id = 't5'`],
])('%s is found', async (_, sql) => {
  const path = await aFilledFile('hỏng.dauviec');
  run(path, sql);
  expect(await checkFile(path)).toMatchObject({ isSound: false, tables: ['tasks'] });
});

test('a check whose answer is no longer wanted ends without one, and gives up the file', async () => {
  const path = await aFilledFile('thôi.dauviec');
  const stop = new AbortController();
  const checked = checkFile(path, stop.signal);
  stop.abort();

  await expect(checked).rejects.toThrow('without an answer');
  run(path, 'VACUUM');
});

test('an undo of a step that is gone is found', async () => {
  const path = await aFilledFile('hỏng.dauviec');
  const workbook = openWorkbook(path, noon);
  const { revision } = workbook.undo();
  workbook.close();
  run(path, `DELETE FROM steps WHERE id = ${revision - 1}`);
  expect(await checkFile(path)).toMatchObject({ isSound: false, tables: ['steps'] });
});

test('a file whose first page is gone is damaged as a whole', async () => {
  const path = await aFilledFile('hỏng.dauviec');
  writeFileSync(path, readFileSync(path).fill(0, 0, 4096));
  expect(await checkFile(path)).toMatchObject({ isSound: false, tables: [] });
});

test('a file that is not there is no finding', async () => {
  await expect(checkFile(folder.at('mất.dauviec'))).rejects.toMatchObject({
    code: 'SQLITE_CANTOPEN',
  });
});
