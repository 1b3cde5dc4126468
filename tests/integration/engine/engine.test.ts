import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine } from '#electron/engine/engine.ts';
import { usualLayout } from '#shared/annexes/layouts.ts';
import { joinPatches } from '#shared/contract/patchParts.ts';

import { anEngine } from '../../builders/anEngine.ts';
import type { EngineClient } from '../../builders/anEngine.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();
let engine: Engine;
let client: EngineClient;

beforeEach(() => {
  ({ engine, client } = anEngine(folder.at('app')));
});

afterEach(() => engine.close());

function create(name: string, replace = false) {
  const plan = { title: name, year: 2020, issued: null, directory: null };
  return client.workbook.create({ ...plan, path: folder.at(`${name}.dauviec`), replace });
}

const atTheEnd = { parent: null, before: null };

test('a new plan that may not replace another leaves the open one open', async () => {
  await create('một');
  await expect(create('một')).rejects.toMatchObject({ data: { code: 'fileExists' } });
  expect(await client.workbook.load()).toMatchObject({ name: 'một' });
});

test('a new plan may replace the open one', async () => {
  await create('một');
  await client.tasks.insert({ place: atTheEnd, tasks: [{ title: 'Cũ' }] });
  await create('một', true);
  expect(await client.workbook.load()).toMatchObject({ name: 'một', tasks: [] });
});

test('the open file is the same file under another spelling', async () => {
  const { path } = await create('một');
  await client.tasks.insert({ place: atTheEnd, tasks: [{ title: 'Còn' }] });
  const other = join(folder.path, 'app', '..', 'một.dauviec');
  expect(await client.workbook.open({ path: other })).toEqual({ path });
  expect(await client.workbook.load()).toMatchObject({ path, revision: 2 });
  await expect(client.workbook.saveCopy({ path: other, replace: true })).rejects.toMatchObject({
    data: { code: 'copyOntoItself' },
  });
});

test('a window that missed a change is told to load again', async () => {
  const { path } = await create('một');
  const revision = 1;
  await client.tasks.insert({ place: atTheEnd, tasks: [{ title: 'Giữa chừng' }] });
  const patches = await client.workbook.patches({ path, revision });
  expect(await patches.next()).toEqual({ done: true, value: undefined });
});

test('every window is told of every change, and of the end', async () => {
  const { path } = await create('một');
  const revision = 1;
  const windows = [
    await client.workbook.patches({ path, revision }),
    await client.workbook.patches({ path, revision }),
  ];
  await client.tasks.insert({ place: atTheEnd, tasks: [{ title: 'Mới' }] });
  const seen = await Promise.all(windows.map((patches) => patches.next()));
  expect(seen).toMatchObject([{ value: { revision: 2 } }, { value: { revision: 2 } }]);
  await client.workbook.close();
  const last = await Promise.all(windows.map((patches) => patches.next()));
  expect(last.map(({ done }) => done)).toEqual([true, true]);
});

test('a big change and its undo reach every window whole', async () => {
  const { path } = await create('một');
  const count = 1_200;
  const windows = [
    joinPatches(await client.workbook.patches({ path, revision: 1 })),
    joinPatches(await client.workbook.patches({ path, revision: 1 })),
  ];
  const titles = Array.from({ length: count }, (_, index) => `Việc ${index}`);
  await client.tasks.insert({ place: atTheEnd, tasks: titles.map((title) => ({ title })) });
  await client.history.undo();
  for (const window of windows) {
    const { value: done } = await window.next();
    const { value: undone } = await window.next();
    expect(done?.changes.map(({ after }) => after)).toMatchObject(
      titles.map((title) => ({ title })),
    );
    expect(undone).toMatchObject({ revision: 3, history: { undo: null } });
    expect(undone?.changes.filter(({ after }) => after === null)).toHaveLength(count);
  }
});

test('rows under a row that is gone are refused in words', async () => {
  await create('một');
  const place = { parent: 't99', before: null };
  await expect(client.tasks.insert({ place, tasks: [{}] })).rejects.toMatchObject({
    data: { code: 'recordNotFound' },
  });
});

test('an edit with other fields before than after is never written', async () => {
  await create('một');
  const { ids } = await client.tasks.insert({ place: atTheEnd, tasks: [{ title: 'Việc' }] });
  const edit = { id: ids[0] ?? '', before: {}, after: { note: 'x' } };
  await expect(client.tasks.edit({ edits: [edit] })).rejects.toThrow();
  expect(await client.workbook.load()).toMatchObject({ revision: 2, tasks: [{ note: null }] });
});

test('an edit that changes nothing is no step', async () => {
  await create('một');
  const { ids } = await client.tasks.insert({ place: atTheEnd, tasks: [{ title: 'Việc' }] });
  const edit = { id: ids[0] ?? '', before: { title: 'Việc' }, after: { title: 'Việc' } };
  expect(await client.tasks.edit({ edits: [edit] })).toEqual({ revision: 2 });
});

test('an annex never takes the place of a plan', async () => {
  const { path } = await create('một');
  await create('hai');
  for (const target of [path, folder.at('hai.dauviec')]) {
    const order = { annexes: ['tasks'], layout: usualLayout(2020), edition: 'issued' } as const;
    const job = await client.annexes.export({ ...order, path: target, replace: true });
    await expect(job.next()).rejects.toMatchObject({ data: { code: 'exportOntoWorkbook' } });
  }
  expect(await client.workbook.open({ path })).toEqual({ path });
});
