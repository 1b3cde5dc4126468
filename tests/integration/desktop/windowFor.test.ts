import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, expect, test } from 'vitest';

import { windowFor } from '#electron/desktop/windowFor.ts';
import type { ShownWindow } from '#electron/desktop/windowFor.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

function aWindow(workbook: string | null, isOpen = true): ShownWindow {
  return { workbook: () => workbook, isOpen: () => isOpen };
}

let path = '';

beforeEach(() => {
  path = folder.at('một.dauviec');
  writeFileSync(path, '');
});

test('a file that a window shows is shown there, however its path is spelt', () => {
  const link = folder.at('lối tắt.dauviec');
  symlinkSync(path, link);
  const window = aWindow(path);
  for (const spelling of [path, join(folder.path, 'x', '..', 'một.dauviec'), link]) {
    expect(windowFor(spelling, [aWindow(null), window])).toEqual({ way: 'focus', window });
  }
});

test('an empty window takes a file that none shows', () => {
  const window = aWindow(null);
  expect(windowFor(path, [aWindow(folder.at('hai.dauviec')), window])).toEqual({
    way: 'fill',
    window,
  });
});

test('without an empty window a new one opens', () => {
  const windows = [aWindow(folder.at('hai.dauviec')), aWindow(null, false), aWindow(path, false)];
  expect(windowFor(path, windows)).toEqual({ way: 'open' });
});

test('a start without a file brings any window to the front', () => {
  const window = aWindow(path);
  expect(windowFor(null, [aWindow(null, false), window])).toEqual({ way: 'focus', window });
  expect(windowFor(null, [])).toEqual({ way: 'open' });
});
