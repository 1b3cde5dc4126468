import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { expect, test, vi } from 'vitest';

import type { CheckFile } from '#electron/damage/checkInProcess.ts';
import { watchForDamage } from '#electron/damage/watchForDamage.ts';
import { silentLog } from '#electron/logging/log.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';

import { openerTools } from '../../builders/openerTools.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aFullWorkbook, listPages, pageSize } from './aFullWorkbook.ts';
import type { PageUse } from './aFullWorkbook.ts';

const folder = useTemporaryFolder();
const place = { parent: null, before: null };

/** Opens a file as if it were too big to be looked at before. */
async function openBig(
  path: string,
  check?: CheckFile,
): Promise<{ workbook: Workbook; end: () => Promise<void> }> {
  const tools = openerTools(folder.at('app'), { checkedAtMost: 0 });
  const workbook = await createWorkbookOpener(tools)(path);
  const end = watchForDamage(check ?? tools.backups.check, silentLog, 50)(workbook);
  return { workbook, end };
}

test('a big workbook is shown at once and edited when it was found sound', async () => {
  const path = folder.at('lớn.dauviec');
  const before = await aFullWorkbook(path);
  const { workbook, end } = await openBig(path);
  const tasks = workbook.snapshot().tasks.length;
  expect(() => insertTasks(workbook, place, [{ title: 'Một' }])).toThrow(
    'Chương trình đang kiểm tra “lớn.dauviec” trước khi cho sửa',
  );
  expect(readFileSync(path).equals(before)).toBe(true);

  await vi.waitFor(() => expect(workbook.access.current()).toEqual({ mode: 'edit' }), 20_000);
  insertTasks(workbook, place, [{ title: 'Một' }]);
  expect(workbook.snapshot().tasks).toHaveLength(tasks + 1);
  await end();
  workbook.close();
  expect(readdirSync(folder.path).filter((name) => name !== 'app')).toEqual(['lớn.dauviec']);
});

test('not a byte of a big workbook that is damaged changes', async () => {
  const path = folder.at('hỏng.dauviec');
  const damaged = Buffer.from(await aFullWorkbook(path));
  const isOfNotes = ({ table, kind }: PageUse) => table === 'tasks' && kind === 'overflow';
  for (const { page } of listPages(path).filter(isOfNotes)) {
    damaged.fill(0, (page - 1) * pageSize, page * pageSize);
  }
  writeFileSync(path, damaged);
  const { workbook, end } = await openBig(path);
  const damage = { mode: 'read', reason: 'damaged' };
  await vi.waitFor(() => expect(workbook.access.current()).toEqual(damage), 20_000);
  expect(() => insertTasks(workbook, place, [{ title: 'Một' }])).toThrow('có chỗ hỏng');
  await end();
  workbook.close();
  expect(readFileSync(path).equals(damaged)).toBe(true);
});

test('a workbook that is closed during the check lets nobody in afterwards', async () => {
  const path = folder.at('đóng.dauviec');
  const before = await aFullWorkbook(path);
  const { workbook, end } = await openBig(path);
  await end();
  workbook.close();
  await wait(100);
  expect(workbook.access.current()).toEqual({ mode: 'read', reason: 'checking' });
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a check that cannot be made locks nobody out', async () => {
  const path = folder.at('không kiểm tra được.dauviec');
  await aFullWorkbook(path);
  const { workbook, end } = await openBig(path, () => Promise.reject(new Error('no thread')));
  await vi.waitFor(() => expect(workbook.access.current()).toEqual({ mode: 'edit' }), 20_000);
  await end();
  workbook.close();
});
