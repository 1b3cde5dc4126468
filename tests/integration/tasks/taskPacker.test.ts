import { expect, test } from 'vitest';

import { insertTasks } from '#electron/tasks/editTasks.ts';
import { unpackTasks } from '#shared/tasks/packedTasks.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();

test('the parts together hold each task once, as the records do', async () => {
  const workbook = await aWorkbook(folder.at('phần.dauviec'));
  insertTasks(
    workbook,
    { parent: null, before: null },
    Array.from({ length: 25 }, (_, index) => ({
      title: `Việc ${index}`,
      lead: { text: `Sở số ${index % 3}`, agency: null },
      extra: index === 7 ? { 'Ghi chú riêng': 'có' } : {},
    })),
  );
  const parts = [];
  for (let after: string | null = null, isLast = false; !isLast; isLast = after === null) {
    const { tasks, next } = workbook.taskPacker.read(after, 10);
    parts.push(unpackTasks(tasks));
    after = next;
  }
  const byId = (left: { id: string }, right: { id: string }): number =>
    left.id < right.id ? -1 : 1;

  expect(parts.map(({ length }) => length)).toEqual([10, 10, 5]);
  expect(parts.flat()).toEqual(workbook.records.task.list().sort(byId));
  workbook.close();
});
