import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine } from '#electron/engine/engine.ts';
import type { Examination, RecoverySource } from '#shared/damage/examination.ts';

import { anEngine } from '../../builders/anEngine.ts';
import type { EngineClient } from '../../builders/anEngine.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aFullWorkbook, listPages, pageSize, taskCount } from './aFullWorkbook.ts';

const folder = useTemporaryFolder();
let engine: Engine;
let client: EngineClient;
let path = '';

beforeEach(async () => {
  ({ engine, client } = anEngine(folder.at('app')));
  mkdirSync(folder.at('tài liệu'));
  path = folder.at('tài liệu/Nghị quyết 2020.dauviec');
  await aFullWorkbook(path);
});

afterEach(() => engine.close());

async function backUp(): Promise<string> {
  await client.workbook.open({ path });
  const { name } = await client.backups.make();
  await client.workbook.close();
  return name;
}

async function addTaskAndBackUp(title: string): Promise<void> {
  await client.workbook.open({ path });
  await client.tasks.insert({ place: { parent: null, before: null }, tasks: [{ title }] });
  await client.backups.make();
  await client.workbook.close();
}

/** Breaks all pages of a table. */
function breakTable(table: string): Buffer {
  const pages = listPages(path).filter((page) => page.table === table);
  return breakPages(pages.map(({ page }) => page));
}

function breakPages(pages: readonly number[]): Buffer {
  const bytes = readFileSync(path);
  for (const page of pages) bytes.fill(0, (page - 1) * pageSize, page * pageSize);
  writeFileSync(path, bytes);
  return bytes;
}

async function examine(of = path): Promise<Examination> {
  for await (const event of await client.damage.examine({ path: of })) {
    if (event.type === 'done') return event.result;
  }
  throw new Error('The job ended without a result.');
}

function recover(from: RecoverySource, name = 'mới', replace = false) {
  const target = folder.at(`tài liệu/${name}.dauviec`);
  return client.damage.recover({ path, from, target, replace });
}

function tableOf({ tables }: Examination, name: string) {
  return tables.find(({ table }) => table === name);
}

const temporaryFiles = () => readdirSync(folder.at('app/temporary'));

const refusal = (code: string) => ({ data: { code } });

test('a damaged file is refused with its path, and nothing is written to it or beside it', async () => {
  const bytes = breakTable('tasks');
  await expect(client.workbook.open({ path })).rejects.toMatchObject({
    data: { code: 'workbookDamaged', params: { file: 'Nghị quyết 2020.dauviec', path } },
  });
  expect(readFileSync(path)).toEqual(bytes);
  expect(readdirSync(folder.at('tài liệu'))).toEqual(['Nghị quyết 2020.dauviec']);
});

test('a workbook that lost its first page is damaged when there are backups of it', async () => {
  await backUp();
  breakPages([1]);
  await expect(client.workbook.open({ path })).rejects.toMatchObject(refusal('workbookDamaged'));
});

test('without backups a file that lost its first page is no workbook', async () => {
  breakPages([1]);
  await expect(client.workbook.open({ path })).rejects.toMatchObject(refusal('notAWorkbook'));
});

test('an examination sets the newest backup beside what was salvaged', async () => {
  const name = await backUp();
  const bytes = breakTable('agencies');
  const examination = await examine();
  expect(examination).toMatchObject({ backup: { name }, token: expect.any(String) as string });
  expect(tableOf(examination, 'agencies')).toMatchObject({ inBackup: 40, found: 0, lost: 40 });
  expect(tableOf(examination, 'tasks')).toMatchObject({
    inBackup: taskCount,
    found: taskCount,
    lost: 0,
  });
  expect(readFileSync(path)).toEqual(bytes);
});

test('a backup that is damaged itself gives way to the one before', async () => {
  const sound = await backUp();
  await backUp();
  await client.workbook.open({ path });
  const { folder: backupFolder, backups } = await client.backups.list();
  await client.workbook.close();
  const newest = join(backupFolder, backups[0]?.name ?? '');
  const bytes = readFileSync(newest);
  writeFileSync(newest, bytes.fill(0, pageSize, 8 * pageSize));
  breakTable('tasks');
  expect((await examine()).backup?.name).toBe(sound);
});

test('an examination says what each backup lacks of what the file still tells', async () => {
  await backUp();
  await addTaskAndBackUp('Một');
  breakTable('agencies');
  const { backup, older } = await examine();
  expect([backup, ...older].map((one) => one?.since)).toEqual([
    { steps: 0, cells: 0 },
    { steps: 1, cells: 5 },
  ]);
});

test('without its log a file does not tell what its backup lacks', async () => {
  await backUp();
  breakTable('steps');
  expect((await examine()).backup).toMatchObject({ since: null });
});

test('an older backup becomes a new workbook as well, unless it is damaged itself', async () => {
  await backUp();
  await addTaskAndBackUp('Một');
  breakTable('tasks');
  const { older } = await examine();
  const [backup] = older;
  if (backup === undefined) throw new Error('There are two backups.');
  const recovered = await recover({ type: 'backup', ...backup });
  await client.workbook.open(recovered);
  expect((await client.workbook.load())?.tasks).toHaveLength(taskCount);
  const file = join(folder.at('app/backups'), backup.workbookId, backup.name);
  writeFileSync(file, readFileSync(file).fill(0, pageSize, 8 * pageSize));
  const again = recover({ type: 'backup', ...backup }, 'nữa');
  await expect(again).rejects.toMatchObject(refusal('backupDamaged'));
  expect(readdirSync(folder.at('tài liệu'))).not.toContain('nữa.dauviec');
});

test('what was salvaged becomes a new workbook', async () => {
  breakTable('tasks');
  const { backup, token } = await examine();
  expect(backup).toBeNull();
  const recovered = await recover({ type: 'salvage', token: token ?? '' });
  await client.workbook.open(recovered);
  expect((await client.workbook.load())?.tasks).toHaveLength(taskCount);
});

test('the backup becomes a new workbook', async () => {
  await backUp();
  const bytes = breakPages([1, 2, 3, 4, 5]);
  const { backup } = await examine();
  if (backup === null) throw new Error('There is a backup.');
  const recovered = await recover({ type: 'backup', ...backup });
  await client.workbook.open(recovered);
  expect((await client.workbook.load())?.tasks).toHaveLength(taskCount);
  expect(readFileSync(path)).toEqual(bytes);
});

test('a file of which nothing can be read still has its backup', async () => {
  await backUp();
  writeFileSync(path, Buffer.alloc(64 * pageSize));
  const examination = await examine();
  expect(examination).toMatchObject({ token: null, backup: {} });
  expect(tableOf(examination, 'tasks')).toMatchObject({ inBackup: taskCount, lost: taskCount });
});

test('the damaged file is never written over, whatever is asked', async () => {
  const bytes = breakTable('tasks');
  const { token } = await examine();
  const again = recover({ type: 'salvage', token: token ?? '' }, 'Nghị quyết 2020', true);
  await expect(again).rejects.toMatchObject(refusal('recoverOntoDamaged'));
  expect(readFileSync(path)).toEqual(bytes);
});

test('another file is replaced only when the user was asked', async () => {
  breakTable('tasks');
  writeFileSync(folder.at('tài liệu/mới.dauviec'), 'cũ');
  const { token } = await examine();
  const from = { type: 'salvage', token: token ?? '' } as const;
  await expect(recover(from)).rejects.toMatchObject(refusal('fileExists'));
  await recover(from, 'mới', true);
  expect(await client.workbook.open({ path: folder.at('tài liệu/mới.dauviec') })).toBeDefined();
});

test('the open workbook is not replaced', async () => {
  breakTable('tasks');
  const { token } = await examine();
  const target = folder.at('tài liệu/mới.dauviec');
  const plan = { title: 'Mới', year: 2020, issued: null, directory: null };
  await client.workbook.create({ ...plan, path: target, replace: false });
  const replacing = recover({ type: 'salvage', token: token ?? '' }, 'mới', true);
  await expect(replacing).rejects.toMatchObject(refusal('workbookInUse'));
});

test('only what the engine found itself is written', async () => {
  await backUp();
  breakTable('tasks');
  const { backup } = await examine();
  if (backup === null) throw new Error('There is a backup.');
  const { workbookId, name } = backup;
  const free: RecoverySource[] = [
    { type: 'salvage', token: '../../khác.dauviec' },
    { type: 'backup', workbookId, name: '../about.json' },
    { type: 'backup', workbookId: '00000000-0000-4000-8000-000000000000', name },
  ];
  const codes = await Promise.all(
    free.map((from) =>
      recover(from).catch((error: unknown) => (error as { data: { code: string } }).data.code),
    ),
  );
  expect(codes).toEqual(['salvageGone', 'backupNotFound', 'backupNotFound']);
});

test('what was salvaged of one file is not given for another', async () => {
  breakTable('tasks');
  const { token } = await examine();
  const other = folder.at('tài liệu/khác.dauviec');
  const from = { type: 'salvage', token: token ?? '' } as const;
  const target = folder.at('tài liệu/mới.dauviec');
  await expect(
    client.damage.recover({ path: other, from, target, replace: false }),
  ).rejects.toMatchObject(refusal('salvageGone'));
});

test('what was salvaged goes when the file is examined again, and when the engine ends', async () => {
  breakTable('tasks');
  const first = await examine();
  const second = await examine();
  expect(temporaryFiles()).toHaveLength(1);
  const gone = recover({ type: 'salvage', token: first.token ?? '' });
  await expect(gone).rejects.toMatchObject(refusal('salvageGone'));
  expect(second.token).not.toBeNull();
  await engine.close();
  expect(temporaryFiles()).toEqual([]);
});

test('a file that is open is examined as it is now, and stays open', async () => {
  await client.workbook.open({ path });
  await client.tasks.insert({ place: { parent: null, before: null }, tasks: [{ title: 'Mới' }] });
  expect(tableOf(await examine(), 'tasks')).toMatchObject({ found: taskCount + 1, lost: 0 });
  expect(await client.workbook.load()).toMatchObject({ path });
});

test('a file that is not there is said to be so', async () => {
  rmSync(path);
  await expect(examine()).rejects.toMatchObject(refusal('fileNotFound'));
});
