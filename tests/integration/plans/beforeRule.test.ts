import { expect, test } from 'vitest';

import { insertTasks } from '#electron/tasks/editTasks.ts';
import { dumpWorkbook } from '#electron/workbook/dumpWorkbook.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';

import { anEngine } from '../../builders/anEngine.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();

function dueIn(path: string): unknown {
  const workbook = openWorkbook(path, noon);
  const [task] = dumpWorkbook(workbook, '2020-01-06').tasks;
  workbook.close();
  return task?.period?.due;
}

test('what “trước ngày” means is one step of a name of its own, and every due day follows', async () => {
  const path = folder.at('trước ngày.dauviec');
  const workbook = await aWorkbook(path);
  const top = { parent: null, before: null };
  insertTasks(workbook, top, [{ title: 'Rà soát', period: 'Trước ngày 30/6/2020' }]);
  workbook.close();
  expect(dueIn(path)).toBe('2020-06-29');

  const { engine, client } = anEngine(folder.at('app'));
  await client.workbook.open({ path });
  await client.plan.edit({ beforeRule: 'inclusive' });
  await client.workbook.close();
  expect(dueIn(path)).toBe('2020-06-30');

  await client.workbook.open({ path });
  expect((await client.history.undo()).label.key).toBe('changeBeforeRule');
  await client.workbook.close();
  await engine.close();
  expect(dueIn(path)).toBe('2020-06-29');
});
