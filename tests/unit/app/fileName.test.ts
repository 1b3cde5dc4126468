import { expect, test } from 'vitest';

import {
  baseName,
  folderOf,
  isFileName,
  isFileNameOrPath,
  joinPath,
  placeOfPath,
  toFileName,
  withEnding,
} from '#renderer/app/fileDialog/fileName.ts';

test.each([
  ['kế hoạch', 'workbook', 'kế hoạch.dauviec'],
  ['kế hoạch.DAUVIEC', 'workbook', 'kế hoạch.DAUVIEC'],
  ['Phụ lục 1.2', 'spreadsheet', 'Phụ lục 1.2.xlsx'],
  ['phụ lục.xls', 'spreadsheet', 'phụ lục.xlsx'],
] as const)('“%s” is written as a %s under “%s”', (name, kind, written) => {
  expect(withEnding(name, kind)).toBe(written);
});

test('a title becomes a name that every system takes', () => {
  expect(toFileName('Nghị quyết 35-NQ/TU: "xanh"?')).toBe('Nghị quyết 35-NQ TU xanh');
});

test.each([
  ['kế hoạch', true],
  [' ', false],
  ['a/b', false],
  ['a\\b', false],
])('“%s” is a file name: %s', (name, is) => {
  expect(isFileName(name)).toBe(is);
});

test.each([
  ['kế hoạch', null],
  ['/tmp/kế hoạch.dauviec', { folder: '/tmp', name: 'kế hoạch.dauviec' }],
  ['/tmp/', { folder: '/tmp', name: '' }],
  ['2020/quý I', { folder: '/home/an/2020', name: 'quý I' }],
  ['..', { folder: '/home/an/..', name: '' }],
  ['../bình/x', { folder: '/home/an/../bình', name: 'x' }],
  ['C:\\An\\x.xlsx', { folder: 'C:\\An', name: 'x.xlsx' }],
])('“%s” in /home/an leads to %o', (typed, place) => {
  expect(placeOfPath(typed, '/home/an')).toEqual(place);
});

test.each([
  ['kế hoạch', true],
  ['/tmp/x.xlsx', true],
  ['D:\\2020\\', true],
  ['/tmp/a?b', false],
  ['/t*p/x', false],
  ['12:30', false],
  [' ', false],
])('the dialog can go by “%s”: %s', (typed, can) => {
  expect(isFileNameOrPath(typed)).toBe(can);
});

test('paths of both systems are put together and taken apart', () => {
  expect(joinPath('/home/an', 'x.xlsx')).toBe('/home/an/x.xlsx');
  expect(joinPath('/', 'x.xlsx')).toBe('/x.xlsx');
  expect(joinPath('C:\\An', 'x.xlsx')).toBe('C:\\An\\x.xlsx');
  expect(baseName('C:\\An\\x.xlsx')).toBe('x.xlsx');
  expect(['/home/an/x.xlsx', '/x.xlsx', 'C:\\An\\x.xlsx', 'C:\\x.xlsx'].map(folderOf)).toEqual([
    '/home/an',
    '/',
    'C:\\An',
    'C:\\',
  ]);
});
