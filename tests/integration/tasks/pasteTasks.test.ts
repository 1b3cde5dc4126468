import { beforeEach, expect, test } from 'vitest';

import { insertTasks } from '#electron/tasks/editTasks.ts';
import { pasteTasks } from '#electron/tasks/pasteTasks.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
let workbook: Workbook;
let first = '';

beforeEach(async () => {
  workbook = await aWorkbook(folder.at('dán.dauviec'));
  const { ids } = insertTasks(workbook, { parent: null, before: null }, [{ title: 'Có sẵn' }]);
  first = ids[0] ?? '';
});

const top = { parent: null, before: null };

function outline(): string[] {
  const { tasks } = workbook.snapshot();
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  return tasks
    .map(({ title, parent }) => `${titles.get(parent ?? '') ?? ''} > ${title}`)
    .toSorted();
}

test('edits and new rows with their outline are one step', () => {
  const before = workbook.snapshot().tasks;
  const edits = [{ id: first, before: { note: null }, after: { note: 'sửa' } }];
  const rows = [
    { level: 0, fields: { type: 'section' as const, title: 'I' } },
    { level: 1, fields: { title: '1' } },
    { level: 2, fields: { title: '1.1' } },
    { level: 1, fields: { title: '2' } },
    { level: 0, fields: { title: 'II' } },
  ];

  const { ids } = pasteTasks(workbook, { edits, rows, place: top, count: 6 });

  expect(ids).toHaveLength(5);
  expect(outline()).toEqual([' > Có sẵn', ' > I', ' > II', '1 > 1.1', 'I > 1', 'I > 2']);
  expect(workbook.records.task.find(first)?.note).toBe('sửa');
  workbook.undo();
  expect(workbook.snapshot().tasks).toEqual(before);
  workbook.redo();
  expect(workbook.snapshot().tasks).toHaveLength(6);
});

test('the step counts the rows that are pasted, not those whose cells were cut', () => {
  const { ids } = insertTasks(workbook, top, [{ title: 'Nguồn', note: 'chuyển' }]);
  const edits = [
    { id: ids[0] ?? '', before: { note: 'chuyển' }, after: { note: null } },
    { id: first, before: { note: null }, after: { note: 'chuyển' } },
  ];

  pasteTasks(workbook, { edits, rows: [], place: top, count: 1 });

  expect(workbook.snapshot().history.undo).toMatchObject({
    key: 'pasteRows',
    params: { count: 1 },
  });
});

test('a stale cell refuses all of it', () => {
  const edits = [{ id: first, before: { note: 'khác' }, after: { note: 'sửa' } }];

  expect(() =>
    pasteTasks(workbook, {
      edits,
      rows: [{ level: 0, fields: { title: 'mới' } }],
      place: top,
      count: 2,
    }),
  ).toThrow();
  expect(outline()).toEqual([' > Có sẵn']);
});

test('rows that skip a level stand under the row before them', () => {
  const rows = [
    { level: 0, fields: { title: 'a' } },
    { level: 5, fields: { title: 'b' } },
  ];

  pasteTasks(workbook, { edits: [], rows, place: top, count: rows.length });

  expect(outline()).toEqual([' > Có sẵn', ' > a', 'a > b']);
});

test('a place under a row that is gone is refused', () => {
  const place = { parent: 't99', before: null };

  expect(() =>
    pasteTasks(workbook, {
      edits: [],
      rows: [{ level: 0, fields: { title: 'a' } }],
      place,
      count: 1,
    }),
  ).toThrow();
});
