import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { createBackupStore } from '#electron/backups/backupStore.ts';
import type { Engine } from '#electron/engine/engine.ts';
import { claimWorkbook } from '#electron/holders/claimWorkbook.ts';
import { moveFile } from '#electron/files/moveFile.ts';

import { anEngine } from '../../builders/anEngine.ts';
import type { EngineClient } from '../../builders/anEngine.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
let engine: Engine;
let client: EngineClient;

beforeEach(() => {
  ({ engine, client } = anEngine(folder.at('app')));
});

afterEach(() => engine.close());

async function createPlan(name: string): Promise<string> {
  const plan = { title: name, year: 2020, issued: null, directory: null, replace: false };
  return (await client.workbook.create({ ...plan, path: folder.at(`${name}.dauviec`) })).path;
}

async function aPlanWithATask(name: string): Promise<string> {
  const path = await createPlan(name);
  const place = { parent: null, before: null };
  await client.tasks.insert({ place, tasks: [{ title: 'Việc' }] });
  return path;
}

/** Not counting what belongs to the program and to a file that is open. */
function filesIn(path: string): string[] {
  return readdirSync(path).filter((name) => name !== 'app' && !/^\.~lock|-(wal|shm)$/.test(name));
}

test('a plan that is moved goes on with its history, its backups and its place in the list', async () => {
  const from = await aPlanWithATask('một');
  await client.backups.make();
  mkdirSync(folder.at('sau'));
  const to = folder.at('sau/hai.dauviec');
  expect(await client.workbook.move({ path: to, replace: false })).toEqual({ path: to });

  expect(existsSync(from)).toBe(false);
  expect(await client.workbook.load()).toMatchObject({ path: to, access: { mode: 'edit' } });
  expect((await client.recentFiles.list()).map(({ path }) => path)).toEqual([to]);
  expect((await client.backups.list()).backups).toHaveLength(1);
  const backups = createBackupStore(folder.at('app'), noon);
  expect(backups.findByPath(to)).toMatchObject([{ title: 'một' }]);
  await client.history.undo();
  expect(await client.workbook.load()).toMatchObject({ name: 'hai', tasks: [] });
  await client.workbook.close();
  expect(filesIn(folder.at('sau'))).toEqual(['hai.dauviec']);
});

test('a file that is there gives way only when the user was asked', async () => {
  const other = await createPlan('khác');
  const path = await aPlanWithATask('một');
  await expect(client.workbook.move({ path: other, replace: false })).rejects.toMatchObject({
    data: { code: 'fileExists' },
  });
  expect(await client.workbook.load()).toMatchObject({ path, revision: 2 });

  await client.workbook.move({ path: other, replace: true });
  expect(await client.workbook.load()).toMatchObject({ path: other, plan: { title: 'một' } });
  expect(filesIn(folder.path)).toEqual(['khác.dauviec']);
});

test('a plan that is open elsewhere is not replaced', async () => {
  const other = await createPlan('khác');
  const path = await aPlanWithATask('một');
  const claimed = claimWorkbook(other, 'Văn phòng');
  await expect(client.workbook.move({ path: other, replace: true })).rejects.toMatchObject({
    data: { code: 'workbookInUse' },
  });
  expect(await client.workbook.load()).toMatchObject({ path });
  if (claimed.state === 'mine') claimed.claim.release();
});

test('a plan that can’t be opened at its new place goes back and stays open', async () => {
  const path = await aPlanWithATask('một');
  // A folder in the way of the record that says who edits it there.
  mkdirSync(folder.at('.~lock.mới.dauviec#'));
  await expect(
    client.workbook.move({ path: folder.at('mới.dauviec'), replace: false }),
  ).rejects.toThrow();
  expect(await client.workbook.load()).toMatchObject({ path, revision: 2 });
  expect(filesIn(folder.path)).toEqual(['một.dauviec']);
});

test('a folder that is not there is told before anything happens', async () => {
  const path = await aPlanWithATask('một');
  await expect(
    client.workbook.move({ path: folder.at('không có/một.dauviec'), replace: false }),
  ).rejects.toMatchObject({ data: { code: 'folderNotFound' } });
  expect(await client.workbook.load()).toMatchObject({ path });
});

test('a plan that can only be read is not moved', async () => {
  const path = await createPlan('một');
  await client.workbook.close();
  const claimed = claimWorkbook(path, 'Văn phòng');
  await client.workbook.open({ path });
  await expect(
    client.workbook.move({ path: folder.at('hai.dauviec'), replace: false }),
  ).rejects.toMatchObject({ data: { code: 'readOnlyHeld' } });
  expect(await client.workbook.load()).toMatchObject({ path, access: { reason: 'held' } });

  if (claimed.state === 'mine') claimed.claim.release();
  expect(await client.workbook.reopen()).toEqual({ path, access: { mode: 'edit' } });
  await client.tasks.insert({ place: { parent: null, before: null }, tasks: [{}] });
});

/** Linux has a disk in memory. */
const otherDisk = '/dev/shm';
const hasOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync('/tmp').dev;

test.runIf(hasOtherDisk)('a plan moves to another disk and back', async () => {
  const there = mkdtempSync(join(otherDisk, 'dau-viec-'));
  try {
    const from = await aPlanWithATask('một');
    await client.workbook.move({ path: join(there, 'hai.dauviec'), replace: false });
    expect(existsSync(from)).toBe(false);
    expect(await client.workbook.load()).toMatchObject({ name: 'hai', revision: 2 });
    expect(filesIn(there)).toEqual(['hai.dauviec']);

    writeFileSync(from, 'cũ');
    await client.workbook.move({ path: from, replace: true });
    expect(await client.workbook.load()).toMatchObject({ path: from, revision: 2 });
    expect(filesIn(there)).toEqual([]);
    expect(filesIn(folder.path)).toEqual(['một.dauviec']);
  } finally {
    rmSync(there, { recursive: true, force: true });
  }
});

test.runIf(hasOtherDisk)('what is taken back from another disk is as it was', async () => {
  const there = mkdtempSync(join(otherDisk, 'dau-viec-'));
  try {
    const [from, to] = [folder.at('một'), join(there, 'hai')];
    writeFileSync(from, 'mới');
    writeFileSync(to, 'cũ');
    chmodSync(from, 0o600);
    const moved = await moveFile(from, to);
    expect(readFileSync(to, 'utf8')).toBe('mới');
    await moved.takeBack();
    expect([readFileSync(from, 'utf8'), readFileSync(to, 'utf8')]).toEqual(['mới', 'cũ']);
    expect(readdirSync(there)).toEqual(['hai']);
  } finally {
    rmSync(there, { recursive: true, force: true });
  }
});
