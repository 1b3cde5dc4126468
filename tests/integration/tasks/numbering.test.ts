import { afterEach, beforeEach, expect, test } from 'vitest';

import { dumpWorkbook } from '#electron/workbook/dumpWorkbook.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import type { Engine } from '#electron/engine/engine.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { numberingOf } from '#shared/tasks/numbering.ts';

import { anEngine } from '../../builders/anEngine.ts';
import type { EngineClient } from '../../builders/anEngine.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
let engine: Engine;
let client: EngineClient;
let path: string;

beforeEach(async () => {
  ({ engine, client } = anEngine(folder.at('app')));
  path = folder.at('đánh số.dauviec');
  const workbook = await aWorkbook(path);
  const top = { parent: null, before: null };
  const { ids } = insertTasks(workbook, top, [{ type: 'section', title: 'KINH TẾ' }]);
  insertTasks(workbook, { parent: ids[0] ?? null, before: null }, [{ title: 'Rà soát' }]);
  workbook.close();
  await client.workbook.open({ path });
});

afterEach(() => engine.close());

function plan() {
  return client.workbook.load().then((loaded) => loaded?.plan);
}

test('another numbering is a step of its own name, which undo takes back', async () => {
  await client.plan.edit({ numbering: numberingOf('decimal') });

  expect((await plan())?.numbering).toEqual({ style: 'decimal', restarts: true });
  expect((await client.workbook.load())?.history.undo).toEqual({
    key: 'changeNumbering',
    params: {},
  });
  expect((await client.history.undo()).label.key).toBe('changeNumbering');
  expect((await plan())?.numbering).toBeNull();
});

test('programs that read the workbook get the numbers that are shown', async () => {
  await client.plan.edit({ numbering: numberingOf('decimal') });
  await client.workbook.close();
  const workbook = openWorkbook(path, noon);

  expect(dumpWorkbook(workbook, '2020-01-06').tasks.map(({ number }) => number)).toEqual([
    '1',
    '1.1',
  ]);
  workbook.close();
});
