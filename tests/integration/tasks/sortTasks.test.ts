import { beforeEach, expect, test } from 'vitest';

import { insertTasks } from '#electron/tasks/editTasks.ts';
import { sortTasks } from '#electron/tasks/sortTasks.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
let workbook: Workbook;
let section = '';

beforeEach(async () => {
  workbook = await aWorkbook(folder.at('sắp xếp.dauviec'));
  const top = { parent: null, before: null };
  const { ids } = insertTasks(workbook, top, [{ type: 'section', title: 'KINH TẾ' }]);
  section = ids[0] ?? '';
  const inside = { parent: section, before: null };
  const tasks = insertTasks(workbook, inside, [
    { title: 'Thường kỳ', period: 'Thường xuyên' },
    { title: 'Cuối năm', period: 'Trong năm 2020' },
    { title: 'Đầu năm', period: 'Quý I/2020' },
  ]);
  insertTasks(workbook, { parent: tasks.ids[1] ?? null, before: null }, [{ title: 'Bước một' }]);
});

function titles(): string[] {
  return arrangeOutline(workbook.snapshot().tasks).map(
    ({ node, depth }) => '  '.repeat(depth) + node.title,
  );
}

test('the tasks of a section are put in order in one step, which undo takes back', () => {
  const before = workbook.snapshot().tasks;

  sortTasks(workbook, [section], { by: 'due', isDescending: false });

  expect(titles()).toEqual(['KINH TẾ', '  Đầu năm', '  Cuối năm', '    Bước một', '  Thường kỳ']);
  expect(workbook.snapshot().history.undo).toEqual({ key: 'sortByDue', params: { count: 3 } });
  workbook.undo();
  expect(workbook.snapshot().tasks).toEqual(before);
});

test('titles are in the order of a Vietnamese dictionary', () => {
  sortTasks(workbook, [section], { by: 'title', isDescending: true });

  expect(titles()).toEqual(['KINH TẾ', '  Thường kỳ', '  Đầu năm', '  Cuối năm', '    Bước một']);
});

test('what is in order already is said, and makes no step', () => {
  sortTasks(workbook, [section], { by: 'title', isDescending: false });
  const revision = workbook.revision();

  expect(() => sortTasks(workbook, [section], { by: 'title', isDescending: false })).toThrow(
    expect.objectContaining({ code: 'alreadySorted' }),
  );
  expect(workbook.revision()).toBe(revision);
});

test('a task that stands alone has nothing to be sorted with', () => {
  const alone = workbook.snapshot().tasks.find(({ title }) => title === 'Bước một')?.id ?? '';

  expect(() => sortTasks(workbook, [alone], { by: 'title', isDescending: false })).toThrow(
    expect.objectContaining({ code: 'nothingToSort' }),
  );
});
