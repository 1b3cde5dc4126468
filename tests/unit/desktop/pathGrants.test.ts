import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { createPathGrants } from '#electron/desktop/pathGrants.ts';

const grants = createPathGrants(() => [resolve('/home/lan/cũ.dauviec')]);
grants.grant(resolve('/home/lan/giao'));
grants.grant(resolve('/home/lan/bảng.xlsx'));

test.each([
  ['a chosen file', '/home/lan/bảng.xlsx', true],
  ['a file in a chosen folder', '/home/lan/giao/SYT/SYT.xlsx', true],
  ['a workbook that was opened lately', '/home/lan/cũ.dauviec', true],
  ['another spelling of a chosen file', '/home/lan/giao/../bảng.xlsx', true],
  ['a file beside a chosen one', '/home/lan/.bashrc', false],
  ['a file whose name begins alike', '/home/lan/giao-khác.xlsx', false],
  ['a way out of a chosen folder', '/home/lan/giao/../.ssh/id_rsa', false],
  ['a file beside one that was opened lately', '/home/lan/khác.dauviec', false],
])('%s: %s', (_, path, expected) => {
  expect(grants.isGranted(resolve(path))).toBe(expected);
});

test('a path from nowhere in particular is refused', () => {
  expect(grants.isGranted('bảng.xlsx')).toBe(false);
});
