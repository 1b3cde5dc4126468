import fc from 'fast-check';
import { expect, test } from 'vitest';

import { arrangeOutline, hasNestedSections } from '#shared/tasks/outline.ts';

import { randomSteps, takeRandomStep } from '../../builders/randomSteps.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';

const folder = useTemporaryFolder();

test('the first rows that SQLite finds are those of the outline', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(randomSteps, async (steps) => {
      const workbook = await aWorkbook(folder.at(`${(count += 1)}.dauviec`));
      for (const step of steps) takeRandomStep(workbook, step);
      const tasks = workbook.records.task.list();
      const ids = arrangeOutline(tasks).map(({ node }) => node.id);
      expect(workbook.taskOrder.count()).toBe(ids.length);
      for (const limit of [1, Math.ceil(ids.length / 2), ids.length + 1]) {
        expect(workbook.taskOrder.firstIds(limit)).toEqual(ids.slice(0, limit));
      }
      workbook.close();
    }),
    { numRuns: 30, seed: 20_201_108 },
  );
});

test('a section inside a section is seen, a task inside one is not', async () => {
  const workbook = await aWorkbook(folder.at('mục.dauviec'));
  const section = { type: 'section', title: 'Về kinh tế' } as const;
  const [outer = ''] = insertTasks(workbook, { parent: null, before: null }, [section]).ids;
  insertTasks(workbook, { parent: outer, before: null }, [{ title: 'Rà soát quy hoạch' }]);
  expect(workbook.taskOrder.hasNestedSections()).toBe(false);
  insertTasks(workbook, { parent: outer, before: null }, [section]);
  expect(workbook.taskOrder.hasNestedSections()).toBe(true);
  expect(hasNestedSections(workbook.records.task.list())).toBe(true);
  workbook.close();
});
