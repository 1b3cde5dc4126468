import { CFB } from '@e965/xlsx';
import { expect, test } from 'vitest';

import { readXlsLooks } from '#electron/spreadsheet/xls/readXlsLooks.ts';

const compound = CFB as {
  utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Buffer): void };
  write(file: object, options: { readonly type: 'buffer' }): Buffer;
};

function record(type: number, ...data: readonly (Buffer | number)[]): Buffer {
  const content = Buffer.concat(
    data.map((one) => (typeof one === 'number' ? Buffer.from(Uint16Array.of(one).buffer) : one)),
  );
  const head = Buffer.from(Uint16Array.of(type, content.length).buffer);
  return Buffer.concat([head, content]);
}

const begin = record(0x0809, 0x0600, 0x0005, Buffer.alloc(12));
const end = record(0x000a);

function font(name: string, weight = 400): Buffer {
  const words = Buffer.from(name, 'utf16le');
  return record(0x0031, 240, 0, 0, weight, 0, 0, 0, Buffer.from([name.length, 1]), words);
}

/** A style of cells by its font and, in one number, pattern and colour of its fill. */
function style(fontIndex: number, pattern = 0, colour = 64): Buffer {
  const fill = Buffer.alloc(6);
  fill.writeUInt32LE((pattern << 26) >>> 0, 0);
  fill.writeUInt16LE(colour, 4);
  return record(0x00e0, fontIndex, 0, Buffer.alloc(10), fill);
}

/** A .xls of one sheet, from the records of its beginning and of the sheet. */
function aFile(globals: readonly Buffer[], cells: readonly Buffer[]): Buffer {
  const name = Buffer.from('\0\0\x01\0A', 'latin1');
  const before = [begin, ...globals];
  const length = Buffer.concat(before).length + 4 + 4 + name.length + end.length;
  const sheet = record(0x0085, length & 0xffff, length >>> 16, name);
  const file = compound.utils.cfb_new();
  const stream = Buffer.concat([...before, sheet, end, begin, ...cells, end]);
  compound.utils.cfb_add(file, '/Workbook', stream);
  return Buffer.from(compound.write(file, { type: 'buffer' }));
}

const fonts = ['Arial', 'Arial', 'Arial', 'Arial', '.VnTimeH'].map((name) => font(name));
const styles = [style(0), style(5), style(6), style(0, 1, 13), style(0, 1, 9)];
const globals = [...fonts, font('Times New Roman', 700), ...styles];

test('fonts of old encodings and bold cells are told, whatever the cells hold', () => {
  const cells = [
    record(0x00fd, 0, 0, 1, 0, 0),
    record(0x0203, 1, 2, 2, Buffer.alloc(8)),
    record(0x00bd, 2, 3, 0, 0, 0, 1, 0, 0, 4),
    record(0x00fd, 3, 0, 0, 0, 0),
  ];
  const [sheet] = readXlsLooks(aFile(globals, cells));
  expect(sheet?.at({ row: 1, column: 1 })).toEqual({
    font: '.VnTimeH',
    isBold: false,
    isColoured: false,
  });
  expect(sheet?.at({ row: 2, column: 3 })).toMatchObject({ font: null, isBold: true });
  expect(sheet?.at({ row: 3, column: 4 })).toBeUndefined();
  expect(sheet?.at({ row: 3, column: 5 })).toMatchObject({ font: '.VnTimeH' });
  expect(sheet?.at({ row: 4, column: 1 })).toBeUndefined();
});

test('empty cells that are painted are told, white ones are not', () => {
  const cells = [record(0x0201, 0, 1, 3), record(0x00be, 4, 2, 3, 4, 3, 4)];
  expect(readXlsLooks(aFile(globals, cells))[0]?.painted).toEqual([
    { row: 1, column: 2 },
    { row: 5, column: 3 },
    { row: 5, column: 5 },
  ]);
});

test('records that break off tell what stands before', () => {
  const cells = [record(0x00fd, 0, 0, 1, 0, 0), Buffer.from([0xfd, 0, 0xff, 0xff, 1])];
  expect(readXlsLooks(aFile(globals, cells))[0]?.at({ row: 1, column: 1 })).toBeDefined();
});

test('files of before Excel 97 tell nothing', () => {
  const file = compound.utils.cfb_new();
  compound.utils.cfb_add(file, '/Workbook', record(0x0809, 0x0500, 0x0005));
  expect(readXlsLooks(Buffer.from(compound.write(file, { type: 'buffer' })))).toEqual([]);
});
