import type { CellObject } from '@e965/xlsx';
import { expect, test } from 'vitest';

import { readCell } from '#electron/spreadsheet/readCell.ts';

const day = new Date(Date.UTC(2020, 2, 15));

test.each<[what: string, cell: CellObject, value: unknown, text: string]>([
  ['text', { t: 's', v: 'Sở Y tế', w: 'Sở Y tế' }, 'Sở Y tế', 'Sở Y tế'],
  ['decomposed text', { t: 's', v: 'Sở'.normalize('NFD') }, 'Sở', 'Sở'],
  ['Windows line breaks', { t: 's', v: 'a\r\nb' }, 'a\r\nb', 'a\nb'],
  ['a number', { t: 'n', v: 1.5, w: '1.5', z: 'General' }, 1.5, '1,5'],
  ['a number with thousands', { t: 'n', v: 1234.5, w: '1,234.5', z: '#,##0.0' }, 1234.5, '1.234,5'],
  ['a number that cannot be formatted', { t: 'n', v: 7.6 }, 7.6, '7,6'],
  ['a number that its format hides', { t: 'n', v: 0, w: '', z: '#;;' }, 0, '0'],
  ['a percentage', { t: 'n', v: 0.4, w: '40%', z: '0%' }, 0.4, '40%'],
  ['a day', { t: 'd', v: day, w: '3/15/20', z: 'm/d/yy' }, { date: '2020-03-15' }, '15/03/2020'],
  ['a month', { t: 'd', v: day, w: '03/2020', z: 'mm/yyyy' }, { date: '2020-03-15' }, '03/2020'],
  [
    'a day with text',
    { t: 'd', v: day, z: '"ngày" dd "tháng" mm' },
    { date: '2020-03-15' },
    '15/03/2020',
  ],
  ['an unformatted day', { t: 'd', v: day, z: 'General' }, { date: '2020-03-15' }, '15/03/2020'],
  ['a time of day', { t: 'd', v: day, w: '08:30', z: 'hh:mm' }, '08:30', '08:30'],
  ['a duration', { t: 'd', v: day, w: '36:00', z: '[h]:mm' }, '36:00', '36:00'],
  [
    'a day of 1900',
    { t: 'd', v: new Date(Date.UTC(1900, 0, 3)), w: '1/3/00', z: 'm/d/yy' },
    '1/3/00',
    '1/3/00',
  ],
  ['an error', { t: 'e', v: 23, w: '#REF!' }, { error: '#REF!' }, '#REF!'],
  ['a truth value', { t: 'b', v: true, w: 'TRUE' }, true, 'TRUE'],
])('%s', (_what, cell, value, text) => {
  expect(readCell(cell, 3)).toEqual({ column: 3, value, text });
});

test.each<[what: string, cell: CellObject]>([
  ['an empty text', { t: 's', v: '' }],
  ['white space', { t: 's', v: ' \u00a0\n' }],
  ['a cell with a format only', { t: 'z' }],
  ['a number that is none', { t: 'n', v: Number.NaN }],
])('%s is no cell', (_what, cell) => {
  expect(readCell(cell, 1)).toBeNull();
});
