import { rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

import { expect, test } from 'vitest';

import { abandonedAfterMs } from '#electron/holders/claimWorkbook.ts';
import { createHeldFileLook } from '#electron/holders/lookAtHeldFile.ts';
import { lockPathOf } from '#electron/holders/lockRecord.ts';
import { watchHolder } from '#electron/holders/watchHolder.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';
import type { Access } from '#shared/contract/access.ts';

import { openerTools } from '../../builders/openerTools.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const end = { parent: null, before: null };

async function aHeldWorkbook() {
  const path = folder.at('chung.dauviec');
  (await aWorkbook(path)).close();
  const open = createWorkbookOpener(openerTools(folder.at('app')));
  return { path, holder: await open(path), onlooker: await open(path) };
}

test('a file is changed once a step was saved in it, and released once it is closed', async () => {
  const { path, holder, onlooker } = await aHeldWorkbook();
  const look = createHeldFileLook(path, onlooker.revision());
  expect(look()).toMatchObject({ file: 'asOpened', holder: { isThisMachine: true } });
  holder.views.save('tasks', { columns: [], collapsed: [] });
  expect(look().file).toBe('asOpened');
  insertTasks(holder, end, [{ title: 'Mới' }]);
  expect(look().file).toBe('changed');
  holder.close();
  expect(look()).toEqual({ holder: null, file: 'released' });
  onlooker.close();
});

test('what was saved between opening and the first look is seen', async () => {
  const { path, holder, onlooker } = await aHeldWorkbook();
  insertTasks(holder, end, [{ title: 'Mới' }]);
  expect(createHeldFileLook(path, onlooker.revision())().file).toBe('changed');
  onlooker.close();
  holder.close();
});

test('a record without signs of life is released after two minutes by this clock', () => {
  const path = folder.at('xa.dauviec');
  const record = { token: 'x', who: 'Văn phòng', machine: 'MAY-02', pid: 1, beat: 0 };
  const since = '2020-01-06T05:00:00.000Z';
  const beat = (count: number) =>
    writeFileSync(lockPathOf(path), JSON.stringify({ ...record, since, beat: count }));
  let now = 0;
  const machine = { name: hostname(), pid: 2, isRunning: () => true, clock: () => now };
  const look = createHeldFileLook(path, 0, machine);
  const fileNow = () => {
    try {
      return look().file;
    } catch {
      // There is a record and no workbook: it was not released.
      return 'held';
    }
  };
  beat(0);
  expect(fileNow()).toBe('held');
  now = abandonedAfterMs;
  beat(1);
  expect(fileNow()).toBe('held');
  now = 2 * abandonedAfterMs;
  expect(fileNow()).toBe('held');
  now += 1;
  expect(fileNow()).toBe('released');
});

test('an onlooker is told when the file is saved, and when it is free', async () => {
  const { holder, onlooker } = await aHeldWorkbook();
  const told: Access[] = [];
  onlooker.access.onChange((access) => told.push(access));
  const dismiss = watchHolder(10)(onlooker);
  insertTasks(holder, end, [{ title: 'Mới' }]);
  await expect.poll(() => told).toMatchObject([{ reason: 'held', file: 'changed' }]);
  holder.close();
  await expect.poll(() => told.at(-1)).toMatchObject({ reason: 'held', file: 'released' });
  await dismiss();
  onlooker.close();
});

test('a workbook that is edited here is left alone until it is taken over', async () => {
  const path = folder.at('mình.dauviec');
  (await aWorkbook(path)).close();
  const workbook = await createWorkbookOpener(openerTools(folder.at('app')))(path);
  const told: Access[] = [];
  workbook.access.onChange((access) => told.push(access));
  const dismiss = watchHolder(10)(workbook);
  const holder = { who: null, machine: 'MAY-02', isThisMachine: false, since: null };
  workbook.access.change({ mode: 'read', reason: 'takenOver', holder, file: 'asOpened' });
  rmSync(lockPathOf(path));
  await expect.poll(() => told.at(-1)).toMatchObject({ reason: 'takenOver', file: 'released' });
  await dismiss();
  workbook.close();
});
