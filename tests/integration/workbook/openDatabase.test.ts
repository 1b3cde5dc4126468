import {
  closeSync,
  copyFileSync,
  ftruncateSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';

import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

import { insertTasks } from '#electron/tasks/editTasks.ts';
import { createAccessState, editing } from '#electron/workbook/accessState.ts';
import { openDatabase } from '#electron/workbook/openDatabase.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { createWorkbook } from '#electron/workbook/createWorkbook.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();

test.each([
  ['text', (path: string) => writeFileSync(path, 'không phải kế hoạch')],
  ['an empty file', (path: string) => writeFileSync(path, '')],
  [
    'some other SQLite file',
    (path: string) => new Database(path).exec('CREATE TABLE t (x)').close(),
  ],
])('%s under the right name is refused and stays as it is', (_, write) => {
  const path = folder.at('giả.dauviec');
  write(path);
  const before = readFileSync(path);
  expect(() => openWorkbook(path, noon)).toThrow('Tệp “giả.dauviec” không phải kế hoạch Đầu Việc');
  expect(readFileSync(path)).toEqual(before);
});

test('a file that is not there is named', () => {
  expect(() => openWorkbook(folder.at('mất.dauviec'), noon)).toThrow(
    'Không tìm thấy tệp “mất.dauviec”.',
  );
});

test('a file from a newer program is refused', async () => {
  const path = folder.at('mới.dauviec');
  (await aWorkbook(path)).close();
  const db = new Database(path);
  db.pragma('user_version = 99');
  db.exec("UPDATE meta SET value = '7.2.0' WHERE key = 'program-version'");
  db.close();
  const before = readFileSync(path);
  expect(() => openWorkbook(path, noon)).toThrow(
    'Tệp “mới.dauviec” được lưu bằng Đầu Việc phiên bản 7.2.0, mới hơn chương trình này',
  );
  expect(readFileSync(path)).toEqual(before);
});

test('a damaged file is refused with its name', async () => {
  const path = folder.at('hỏng.dauviec');
  (await aWorkbook(path)).close();
  const file = openSync(path, 'r+');
  ftruncateSync(file, Math.floor(statSync(path).size / 2));
  closeSync(file);
  expect(() => openWorkbook(path, noon)).toThrow('Tệp kế hoạch “hỏng.dauviec” bị hỏng');
});

test('what was committed is there after the process died without closing', async () => {
  const path = folder.at('sống.dauviec');
  const workbook = await aWorkbook(path);
  insertTasks(workbook, { parent: null, before: null }, [{ title: 'Đã lưu' }]);
  // The files as a dead process leaves them: the journal is still beside the workbook.
  copyFileSync(path, folder.at('chết.dauviec'));
  copyFileSync(`${path}-wal`, folder.at('chết.dauviec-wal'));
  workbook.close();
  expect(openAndCount(folder.at('chết.dauviec'))).toBe(1);
});

test('a full disk refuses the edit, names the file and keeps what was there', async () => {
  const path = folder.at('đầy.dauviec');
  (await aWorkbook(path)).close();
  const db = openDatabase(path);
  db.pragma('max_page_count = 100');
  const workbook = createWorkbook(db, path, {
    now: noon,
    who: () => null,
    access: createAccessState('', editing),
  });
  const big = { title: 'x'.repeat(200 * 4096) };
  expect(() => insertTasks(workbook, { parent: null, before: null }, [big])).toThrow(
    'Ổ đĩa đã đầy nên chưa ghi được “đầy.dauviec”',
  );
  expect(workbook.snapshot().tasks).toEqual([]);
  workbook.close();
});

test('a new workbook does not take the place of another unless asked to', async () => {
  const path = folder.at('có rồi.dauviec');
  const first = await aWorkbook(path);
  insertTasks(first, { parent: null, before: null }, [{ title: 'Còn' }]);
  first.close();
  await expect(aWorkbook(path)).rejects.toThrow('Đã có tệp “có rồi.dauviec”');
  expect(openAndCount(path)).toBe(1);
  await createWorkbookFile(path, {
    plan: { title: 'Mới', year: 2021, issued: null },
    agencies: [],
    replace: true,
    now: noon,
  });
  expect(openAndCount(path)).toBe(0);
});

function openAndCount(path: string): number {
  const workbook = openWorkbook(path, noon);
  const count = workbook.snapshot().tasks.length;
  workbook.close();
  return count;
}
