import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { findStartFile } from '#electron/desktop/startFile.ts';

test.each<[string, readonly string[], string | null]>([
  ['none', [], null],
  ['switches and the app folder', ['--no-sandbox', '/opt/dau-viec'], null],
  ['a full path', ['/home/lan/kế hoạch.dauviec'], '/home/lan/kế hoạch.dauviec'],
  ['a path from where the user is', ['.', '2020/NQ-01.dauviec'], '/home/lan/2020/NQ-01.dauviec'],
  ['an ending in capitals', ['KH.DAUVIEC'], '/home/lan/KH.DAUVIEC'],
  ['the last of several', ['a.dauviec', 'b.dauviec'], '/home/lan/b.dauviec'],
  ['a switch that ends like a file', ['--x=a.dauviec'], null],
  ['another kind of file', ['a.xlsx'], null],
])('%s', (_, words, expected) => {
  expect(findStartFile(words, '/home/lan')).toBe(expected === null ? null : resolve(expected));
});
