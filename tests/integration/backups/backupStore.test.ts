import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { createBackupStore } from '#electron/backups/backupStore.ts';
import type { BackupStore } from '#electron/backups/backupStore.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();
const workbookId = '0d5f6a36-7f5c-4c36-9a0e-2f5f0d6a1b11';
const otherId = '7b1d0c4e-11f2-4a7e-8d57-0a8f3f4c2d22';

function aStore(now = '2026-11-24T08:15:03.250Z'): BackupStore {
  return createBackupStore(folder.path, () => now, 'Asia/Ho_Chi_Minh');
}

/** Puts files into the folder of a workbook's backups, as if they had been made. */
function place(store: BackupStore, id: string, ...names: readonly string[]): void {
  mkdirSync(store.folderOf(id), { recursive: true });
  for (const name of names) writeFileSync(join(store.folderOf(id), name), 'đủ');
}

test('backups are listed by their names, newest first; other files are none', () => {
  const store = aStore();
  const names = [
    '2026-11-23T08-15-03Z_r99_schedule.dauviec',
    '2026-11-24T08-15-03Z_r123_import.dauviec',
  ];
  place(store, workbookId, ...names, 'about.json', 'ghi chú.txt', 'x.dauviec');
  expect(store.list(workbookId)).toEqual([
    { name: names[1], at: '2026-11-24T08:15:03Z', reason: 'import', size: 5, revision: 123 },
    { name: names[0], at: '2026-11-23T08:15:03Z', reason: 'schedule', size: 5, revision: 99 },
  ]);
});

test('a workbook without backups has an empty list', () => {
  expect(aStore().list(workbookId)).toEqual([]);
});

test('the path of a backup is in the folder of its workbook', () => {
  const store = aStore();
  const name = '2026-11-24T08-15-03Z_r123_import.dauviec';
  place(store, workbookId, name);
  expect(store.pathOf(workbookId, name)).toBe(join(folder.path, 'backups', workbookId, name));
});

test.each([
  '../../recent.json',
  '..',
  'about.json',
  '/etc/passwd',
  '../0d5f6a36-7f5c-4c36-9a0e-2f5f0d6a1b11/2026-11-24T08-15-03Z_r123_import.dauviec',
  '2020-01-01T00-00-00Z_r1_import.dauviec',
])('“%s” leads to no path', (name) => {
  const store = aStore();
  place(store, workbookId, '2026-11-24T08-15-03Z_r123_import.dauviec');
  expect(() => store.pathOf(workbookId, name)).toThrow(`Không còn bản sao lưu “${name}”.`);
});

test('an id out of a file never leads out of the folder of backups', () => {
  const store = aStore();
  for (const id of ['..', '../..', '', 'C:\\', 'a/b']) {
    expect(store.folderOf(id)).toMatch(/[/\\]backups[/\\][0-9a-f]{64}$/);
  }
});

test('two backups of one second get two names that sort as they were made', () => {
  const store = aStore();
  const first = store.nameNext(workbookId, 5, 'manual');
  place(store, workbookId, first);
  expect([first, store.nameNext(workbookId, 5, 'manual')]).toEqual([
    '2026-11-24T08-15-03Z_r5_manual.dauviec',
    '2026-11-24T08-15-04Z_r5_manual.dauviec',
  ]);
});

test('thinning removes what the rule does not keep, and nothing else', () => {
  const store = aStore();
  place(
    store,
    workbookId,
    '2026-11-20T01-00-00Z_r1_schedule.dauviec',
    '2026-11-20T02-00-00Z_r2_schedule.dauviec',
    // Past midnight in Vietnam: a day of its own.
    '2026-11-20T17-30-00Z_r3_schedule.dauviec',
    '2026-11-24T01-00-00Z_r4_schedule.dauviec',
    '2026-11-24T02-00-00Z_r5_schedule.dauviec',
    'ghi chú.txt',
  );
  expect(store.thin(workbookId)).toEqual(['2026-11-20T01-00-00Z_r1_schedule.dauviec']);
  expect(store.list(workbookId).map(({ revision }) => revision)).toEqual([5, 4, 3, 2]);
  expect(readdirSync(store.folderOf(workbookId))).toContain('ghi chú.txt');
});

test('backups are found by the path where the workbook was seen', () => {
  const store = aStore();
  const path = folder.at('Kế hoạch.dauviec');
  store.remember(workbookId, { path, title: 'Nghị quyết 2026' });
  store.remember(otherId, { path: folder.at('khác.dauviec'), title: 'Khác' });
  const found = [{ workbookId, title: 'Nghị quyết 2026' }];
  expect(aStore().findByPath(path)).toEqual(found);
  expect(aStore().findByPath(join(folder.path, 'x', '..', 'Kế hoạch.dauviec'))).toEqual(found);
  expect(aStore().findByPath(folder.at('chưa có.dauviec'))).toEqual([]);
});

test('backups are found by a link to the workbook, however damaged it is', () => {
  const store = aStore();
  const path = folder.at('Kế hoạch.dauviec');
  writeFileSync(path, 'không đọc được');
  symlinkSync(path, folder.at('lối tắt.dauviec'));
  store.remember(workbookId, { path, title: 'Nghị quyết 2026' });
  expect(store.findByPath(folder.at('lối tắt.dauviec'))).toHaveLength(1);
});

test('a workbook that moved is found at both places', () => {
  const store = aStore();
  const paths = ['cũ.dauviec', 'mới.dauviec'].map((name) => folder.at(name));
  for (const path of paths) store.remember(workbookId, { path, title: path });
  for (const path of paths) {
    expect(store.findByPath(path)).toEqual([{ workbookId, title: paths[1] }]);
  }
});

test('of two workbooks seen at one path the one backed up last comes first', () => {
  const store = aStore();
  const path = folder.at('Kế hoạch.dauviec');
  place(store, workbookId, '2026-11-20T01-00-00Z_r1_schedule.dauviec');
  place(store, otherId, '2026-11-22T01-00-00Z_r1_schedule.dauviec');
  store.remember(workbookId, { path, title: 'Cũ' });
  store.remember(otherId, { path, title: 'Mới' });
  expect(store.findByPath(path).map(({ title }) => title)).toEqual(['Mới', 'Cũ']);
});

test('a damaged note of where a workbook was hides no other', () => {
  const store = aStore();
  const path = folder.at('Kế hoạch.dauviec');
  store.remember(workbookId, { path, title: 'Còn' });
  place(store, otherId, 'about.json');
  expect(store.findByPath(path)).toEqual([{ workbookId, title: 'Còn' }]);
});

test('what a dead process left is removed at the start, what a living one writes is not', () => {
  const uuid = '4c0a9d52-2a57-4a0c-8f6c-6f5d3e2c1b33';
  // No system gives such a high number to a process.
  const dead = [
    `.99999999-${uuid}.tmp`,
    `.99999999-${uuid}.tmp-journal`,
    'about.json.99999999.tmp',
  ];
  const living = `.${process.pid}-${uuid}.tmp`;
  place(aStore(), workbookId, ...dead, living, 'khác.tmp');
  const store = aStore(new Date().toISOString());
  expect(readdirSync(store.folderOf(workbookId)).sort()).toEqual([living, 'khác.tmp'].sort());
});

test('what was left two days ago is removed, though a process of that number runs', () => {
  const name = `.${process.pid}-4c0a9d52-2a57-4a0c-8f6c-6f5d3e2c1b33.tmp`;
  place(aStore(), workbookId, name);
  const twoDaysAgo = new Date(Date.now() - 48 * 3_600_000);
  utimesSync(join(aStore().folderOf(workbookId), name), twoDaysAgo, twoDaysAgo);
  const store = aStore(new Date().toISOString());
  expect(readdirSync(store.folderOf(workbookId))).toEqual([]);
});

test('a file in the place of the folder keeps nobody from starting', () => {
  writeFileSync(folder.at('backups'), '');
  expect(aStore().list(workbookId)).toEqual([]);
});
