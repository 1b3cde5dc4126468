import Database from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';

import { editTasks, insertTasks } from '#electron/tasks/editTasks.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
let workbook: Workbook;
let row: string;

const title = { name: 'Phụ lục Kế hoạch 120', date: '2020-02-01', document: '120-KH/TU' };

beforeEach(async () => {
  workbook = await aWorkbook(folder.at('kế hoạch.dauviec'));
  const { ids } = insertTasks(workbook, { parent: null, before: null }, [{ title: 'Một' }]);
  row = ids[0] ?? '';
});

test('a baseline holds the workbook as it was issued, whatever comes later', () => {
  workbook.issue(title);
  editTasks(workbook, [{ id: row, before: { title: 'Một' }, after: { title: 'Hai' } }]);
  const [baseline] = workbook.baselines.list();
  expect(baseline).toEqual({
    ...title,
    id: 1,
    at: '2020-01-06T05:00:00.000Z',
    who: null,
    step: 3,
    tasks: 1,
    targets: 0,
  });
  expect(workbook.baselines.readRecords(1).filter(({ kind }) => kind === 'task')).toMatchObject([
    { id: row, content: { title: 'Một' } },
  ]);
  workbook.close();
});

test('issuing is a line of the history that undo goes past', () => {
  workbook.issue(title);
  expect(workbook.log.list(1)[0]).toMatchObject({ kind: 'issue', cells: 0 });
  workbook.undo();
  expect(workbook.snapshot().tasks).toEqual([]);
  expect(workbook.baselines.list()).toHaveLength(1);
  workbook.redo();
  expect(workbook.snapshot().tasks).toHaveLength(1);
  workbook.close();
});

test('the file itself refuses to change or remove what was issued', () => {
  workbook.issue(title);
  const { path } = workbook;
  workbook.close();
  const db = new Database(path);
  expect(() => db.exec("UPDATE baselines SET name = 'khác'")).toThrow('never changes');
  expect(() => db.exec("UPDATE baseline_records SET content = '{}'")).toThrow('never changes');
  expect(() => db.exec('DELETE FROM baseline_records')).toThrow('never removed');
  expect(() => db.exec('DELETE FROM baselines')).toThrow('never removed');
  db.close();
});
