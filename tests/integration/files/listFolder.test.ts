import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { listFolder } from '#electron/files/listFolder.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

function namesShown(): readonly string[] {
  return listFolder(folder.path, ['.dauviec']).entries.map(({ name }) => name);
}

test('a folder shows its folders first, then the files with the endings asked for', () => {
  for (const name of ['b.dauviec', 'A.DAUVIEC', 'c.txt', '.hidden.dauviec'])
    writeFileSync(folder.at(name), '');
  mkdirSync(folder.at('thư mục'));
  expect(namesShown()).toEqual(['thư mục', 'A.DAUVIEC', 'b.dauviec']);
});

// Links need a right on Windows that not everybody has.
describe.skipIf(process.platform === 'win32')('a link', () => {
  test('to a folder is shown as a folder', () => {
    mkdirSync(folder.at('a'));
    symlinkSync(folder.at('a'), folder.at('b'));
    expect(listFolder(folder.path, []).entries).toMatchObject([
      { name: 'a', isFolder: true },
      { name: 'b', isFolder: true },
    ]);
  });

  test.each(['loop.dauviec', 'nowhere.dauviec'])('that leads to %s is left out', (target) => {
    symlinkSync(folder.at(target), folder.at('loop.dauviec'));
    writeFileSync(folder.at('a.dauviec'), '');
    expect(namesShown()).toEqual(['a.dauviec']);
  });
});
