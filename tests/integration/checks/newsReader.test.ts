import { beforeEach, expect, test } from 'vitest';

import { createNewsReader } from '#electron/checks/newsReader.ts';
import { editTasks, insertTasks, removeTasks } from '#electron/tasks/editTasks.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();
let workbook: Workbook;
let today = '2020-01-06';
let [first, second] = ['', ''];

beforeEach(async () => {
  today = '2020-01-06';
  const now = (): string => `${today}T05:00:00.000Z`;
  const plan = { title: 'Nghị quyết', year: 2020, issued: null };
  const path = folder.at('tin.dauviec');
  await createWorkbookFile(path, { plan, agencies: [], replace: false, now });
  workbook = openWorkbook(path, now);
  const { ids } = insertTasks(workbook, { parent: null, before: null }, [
    { title: 'Rà soát' },
    { title: 'Sơ kết' },
  ]);
  [first = '', second = ''] = ids;
});

function report(id: string, progress: string, before: string | null = null): void {
  editTasks(workbook, [{ id, before: { progress: before }, after: { progress } }]);
}

test('a task has its last news on the day when its progress was written, else when it was made', () => {
  today = '2020-02-10';
  report(first, 'Đang thực hiện');
  today = '2020-03-10';
  editTasks(workbook, [{ id: first, before: { title: 'Rà soát' }, after: { title: 'Soát' } }]);

  expect([...createNewsReader(workbook).days()]).toEqual([
    [first, '2020-02-10'],
    [second, '2020-01-06'],
  ]);
});

test('what is written later is read as well, and what was taken back is not', () => {
  const reader = createNewsReader(workbook);
  const read = () => reader.days();
  read();
  today = '2020-02-10';
  report(first, 'Đang thực hiện');
  expect(read().get(first)).toBe('2020-02-10');
  today = '2020-02-11';
  workbook.undo();
  expect(read().get(first)).toBe('2020-01-06');
  workbook.redo();
  expect(read().get(first)).toBe('2020-02-10');
  removeTasks(workbook, [first]);
  workbook.undo();
  expect(read().get(first)).toBe('2020-02-10');
});

test('of a task that is gone nothing is told', () => {
  const reader = createNewsReader(workbook);
  const read = () => reader.days();
  read();
  removeTasks(workbook, [second]);
  expect([...read().keys()]).toEqual([first]);
  workbook.undo();
  workbook.undo();
  expect([...read().keys()]).toEqual([]);
});

test('whether news is older than a day agrees with its day, also after steps and undos', () => {
  const reader = createNewsReader(workbook);
  const agree = () => {
    for (const [id, news] of createNewsReader(workbook).days()) {
      for (const day of ['2020-01-06', '2020-01-07', '2020-02-10', '2020-02-11', '2020-03-11']) {
        expect([id, day, reader.asItIs()(id, day)]).toEqual([id, day, news < day]);
      }
    }
  };
  agree();
  today = '2020-02-10';
  report(first, 'Đang thực hiện');
  agree();
  today = '2020-03-10';
  editTasks(workbook, [{ id: first, before: { title: 'Rà soát' }, after: { title: 'Soát' } }]);
  agree();
  workbook.undo();
  workbook.undo();
  agree();
});
