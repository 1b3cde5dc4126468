import { expect, test } from 'vitest';

import { createSample } from '#electron/workbook/createSample.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();

test('every task of the sample points at its clause and at agencies of the directory', async () => {
  const workbook = openWorkbook(await createSample(folder.path), noon);
  const { tasks, clauses } = workbook.snapshot();
  workbook.close();
  const incomplete = tasks.filter(
    ({ type, clause, lead, support }) =>
      type === 'task' &&
      (clause === null || lead?.agency == null || support.some(({ agency }) => agency === null)),
  );
  expect(incomplete).toEqual([]);
  expect({ tasks: tasks.length > 20, clauses: clauses.length > 20 }).toEqual({
    tasks: true,
    clauses: true,
  });
});

test('a sample that was worked in is opened again as it is', async () => {
  const path = await createSample(folder.path);
  const first = openWorkbook(path, noon);
  first.undo();
  const left = first.snapshot().tasks;
  first.close();
  const second = openWorkbook(await createSample(folder.path), noon);
  expect(second.snapshot().tasks).toEqual(left);
  second.close();
});
