import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

import { expect, test } from 'vitest';

import { lockPathOf } from '#electron/holders/lockRecord.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';

import { openerTools } from '../../builders/openerTools.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const end = { parent: null, before: null };

async function aFile(name: string): Promise<string> {
  const path = folder.at(name);
  (await aWorkbook(path)).close();
  return path;
}

function opener(part: Parameters<typeof openerTools>[1] = {}) {
  return createWorkbookOpener(openerTools(folder.at('app'), part));
}

/** Beside the workbook, not counting the program's own folder. */
function filesBeside(): string[] {
  return readdirSync(folder.path).filter((name) => name !== 'app');
}

test('a workbook is one single file again after it was closed', async () => {
  const workbook = await opener()(await aFile('một.dauviec'));
  insertTasks(workbook, end, [{ title: 'Một' }]);
  expect(filesBeside().sort()).toEqual([
    '.~lock.một.dauviec#',
    'một.dauviec',
    'một.dauviec-shm',
    'một.dauviec-wal',
  ]);
  workbook.close();
  expect(filesBeside()).toEqual(['một.dauviec']);
});

test.each(['network', 'removable', 'synced'] as const)(
  'on %s storage there is no write-ahead log, and edits survive all the same',
  async (kind) => {
    const path = await aFile('chung.dauviec');
    const open = opener({ findStorage: () => ({ kind }) });
    const workbook = await open(path);
    insertTasks(workbook, end, [{ title: 'Một' }]);
    expect(filesBeside().sort()).toEqual(['.~lock.chung.dauviec#', 'chung.dauviec']);
    // As a process leaves it that dies now.
    copyFileSync(path, folder.at('chết.dauviec'));
    workbook.close();
    const reopened = await open(folder.at('chết.dauviec'));
    expect(reopened.snapshot().tasks).toHaveLength(1);
    reopened.close();
  },
);

test('who comes second looks on, is told by whom it is held, and can write nothing', async () => {
  const path = await aFile('giữ.dauviec');
  const first = await opener()(path);
  insertTasks(first, end, [{ title: 'Một' }]);

  const second = await opener()(path);
  expect(second.access.current()).toMatchObject({
    mode: 'read',
    reason: 'held',
    holder: { who: 'Phòng Tổng hợp', machine: hostname() },
  });
  expect(second.snapshot().tasks.map(({ title }) => title)).toEqual(['Một']);
  expect(() => insertTasks(second, end, [{ title: 'Hai' }])).toThrow(
    '“giữ.dauviec” đang được Phòng Tổng hợp sửa trên máy này nên ở đây chỉ xem được',
  );
  second.close();

  insertTasks(first, end, [{ title: 'Hai' }]);
  first.close();
  expect(filesBeside()).toEqual(['giữ.dauviec']);
});

test('a record that a crash left behind gives way', async () => {
  const path = await aFile('chết.dauviec');
  const record = {
    token: 'cũ',
    who: null,
    machine: hostname(),
    pid: 2 ** 30,
    since: '2020-01-06T05:00:00.000Z',
    beat: 3,
  };
  writeFileSync(lockPathOf(path), JSON.stringify(record));
  const workbook = await opener()(path);
  expect(workbook.access.current()).toEqual({ mode: 'edit' });
  workbook.close();
});

test.each([
  ['rỗng', Buffer.alloc(0)],
  ['trắng', Buffer.alloc(512)],
])(
  'a journal (%s) that a crash left before it held anything goes at the next opening',
  async (_, left) => {
    const path = await aFile('chết.dauviec');
    writeFileSync(`${path}-journal`, left);
    const workbook = await opener({ findStorage: () => ({ kind: 'network' }) })(path);
    workbook.close();
    expect(filesBeside()).toEqual(['chết.dauviec']);
  },
);

test('a file of an older schema is backed up before it is brought up to date', async () => {
  const path = folder.at('cũ.dauviec');
  copyFileSync(new URL('../../fixtures/schema-1.dauviec', import.meta.url), path);
  const old = readFileSync(path);
  const tools = openerTools(folder.at('app'));
  const workbook = await createWorkbookOpener(tools)(path);
  const [backup, ...others] = tools.backups.store.list(workbook.id);
  expect(others).toEqual([]);
  expect(backup?.reason).toBe('migration');
  const kept = readFileSync(tools.backups.store.pathOf(workbook.id, backup?.name ?? ''));
  expect(kept.length).toBe(old.length);
  expect(kept.readUInt32BE(60)).toBe(1);
  workbook.close();
});

test('a file that cannot be brought up to date stays as it was', async () => {
  const path = folder.at('lệch.dauviec');
  copyFileSync(new URL('../../fixtures/schema-1.dauviec', import.meta.url), path);
  const old = readFileSync(path);
  const tools = openerTools(folder.at('app'));
  const check = () => Promise.resolve({ isSound: false, problems: ['x'], tables: [] });
  const unsure = { ...tools, backups: { ...tools.backups, check } };
  await expect(createWorkbookOpener(unsure)(path)).rejects.toThrow();
  expect(readFileSync(path)).toEqual(old);
  expect(filesBeside()).toEqual(['lệch.dauviec']);
});

test('a workbook that was taken over elsewhere is written to no more', async () => {
  const path = await aFile('mất.dauviec');
  const workbook = await opener()(path);
  const other = JSON.stringify({
    token: 'khác',
    who: 'Văn phòng',
    machine: 'MAY-02',
    pid: 1,
    since: '2020-01-06T05:00:00.000Z',
    beat: 0,
  });
  writeFileSync(lockPathOf(path), other);
  const realNow = Date.now;
  Date.now = () => realNow() + 60_000;
  try {
    expect(() => insertTasks(workbook, end, [{ title: 'Một' }])).toThrow(
      'Trong lúc máy này mất liên lạc, Văn phòng trên máy MAY-02 đã mở “mất.dauviec” để sửa',
    );
  } finally {
    Date.now = realNow;
  }
  expect(workbook.access.current()).toMatchObject({ mode: 'read', reason: 'takenOver' });
  workbook.close();
  expect(readFileSync(lockPathOf(path), 'utf8')).toBe(other);
});
