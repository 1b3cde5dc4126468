import { expect, test } from 'vitest';

import { inspectionContext } from '#electron/spreadsheet/inspectTable.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import { dumpWorkbook } from '#electron/workbook/dumpWorkbook.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { anEngine } from '../../builders/anEngine.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';
import { aSheet } from '../../unit/spreadsheet/builders.ts';
import { runJson } from '../cli/runCli.ts';
import { writeTable } from '../cli/tableFixture.ts';

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

test('tables are read by what “trước ngày” means in the plan', async () => {
  const path = folder.at('bảng.dauviec');
  const workbook = await aWorkbook(path);
  const sheet = aSheet([
    ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
    ['1', 'Rà soát quy hoạch', 'Sở Xây dựng', 'Trước ngày 30/6/2020'],
  ]);
  const { plan } = workbook.snapshot();
  const dues = (['strict', 'inclusive'] as const).map((beforeRule) => {
    const context = inspectionContext([], { ...plan, beforeRule });
    return taskRows(understandSheet(sheet, context)).map(({ period }) => period?.due);
  });
  expect(dues).toEqual([['2020-06-29'], ['2020-06-30']]);
  workbook.close();

  const { engine, client } = anEngine(folder.at('app'));
  await client.workbook.open({ path });
  await client.plan.edit({ beforeRule: 'inclusive' });
  await client.workbook.close();
  await engine.close();
  const table = folder.at('bảng.xlsx');
  await writeTable(table);
  expect(await runJson('inspect', table, '--plan', path)).toMatchObject({
    sheets: [{ rows: [{}, {}, {}, {}, { period: { due: '2020-06-30' } }] }],
  });
});
