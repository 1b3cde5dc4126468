import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { writeAtomically } from '#electron/files/writeAtomically.ts';

let folder: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dauviec-'));
  target = join(folder, 'Phụ lục.xlsx');
  writeFileSync(target, 'before');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the new content takes the place of the old', async () => {
  await writeAtomically(target, (path) => writeFileSync(path, 'after'));
  expect(readFileSync(target, 'utf8')).toBe('after');
  expect(readdirSync(folder)).toEqual(['Phụ lục.xlsx']);
});

test('an error halfway leaves the target as it was and nothing beside it', async () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
  const writing = writeAtomically(target, (path) => {
    writeFileSync(path, 'half');
    throw full;
  });
  await expect(writing).rejects.toThrow('Ổ đĩa đã đầy nên chưa ghi được “Phụ lục.xlsx”');
  expect(readFileSync(target, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['Phụ lục.xlsx']);
});

test('an error of ours comes through as it is', async () => {
  const bug = new TypeError('a bug');
  await expect(
    writeAtomically(target, () => {
      throw bug;
    }),
  ).rejects.toBe(bug);
});

test('a cancel while writing leaves the target as it was and nothing beside it', async () => {
  const abort = new AbortController();
  const writing = writeAtomically(
    target,
    (path) => {
      writeFileSync(path, 'after');
      abort.abort();
    },
    { signal: abort.signal },
  );
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
  expect(readFileSync(target, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['Phụ lục.xlsx']);
});

test('a missing folder is named', async () => {
  const path = join(folder, 'không có', 'bang.xlsx');
  await expect(writeAtomically(path, (to) => writeFileSync(to, 'x'))).rejects.toMatchObject({
    code: 'folderNotFound',
    params: { file: join(folder, 'không có') },
  });
});

test('a folder in the place of the file is refused', async () => {
  await expect(writeAtomically(folder, (to) => writeFileSync(to, 'x'))).rejects.toMatchObject({
    code: 'isFolder',
  });
});
