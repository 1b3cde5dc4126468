import { expect, test } from 'vitest';

import { columnWidths, heightOfRow, textRooms } from '#renderer/imports/cells/measureRows.ts';
import { pageSize, RowOffsets } from '#renderer/imports/cells/RowOffsets.ts';
import { moveCursor } from '#renderer/imports/cells/sheetCursor.ts';
import { rowOf, SheetRows } from '#renderer/imports/cells/SheetRows.ts';
import type { ShownRow } from '#shared/contract/importContract.ts';

/** Each letter is 10 pixels wide. */
const measures = { normal: widthOf, strong: widthOf };

function widthOf(text: string): number {
  return text.length * 10;
}

function aRow(row: number, cells: ShownRow['cells'] = { A: `dòng ${row}` }): ShownRow {
  return { row, meaning: 'task', cells };
}

test('rows that were measured stand exactly, the others about where they will', () => {
  const offsets = new RowOffsets(250, 40);
  expect(offsets.total).toBe(250 * 40);
  offsets.setPage(
    1,
    Array.from({ length: pageSize }, (_, index) => (index === 0 ? 100 : 20)),
  );
  expect(offsets.total).toBe(100 * 40 + 100 + 99 * 20 + 50 * 40);
  expect(offsets.offsetOf(100)).toBe(4000);
  expect(offsets.offsetOf(102)).toBe(4120);
  expect(offsets.offsetOf(200)).toBe(4000 + 100 + 99 * 20);
  expect([0, 3999, 4000, 4099, 4100, 4119, 4120].map((place) => offsets.rowAt(place))).toEqual([
    0, 99, 100, 100, 101, 101, 102,
  ]);
  expect(offsets.rowAt(1e9)).toBe(249);
});

test('an empty table has no height', () => {
  expect([new RowOffsets(0, 40).total, new RowOffsets(0, 40).rowAt(5)]).toEqual([0, 0]);
});

test('rows are asked for page by page, what is wanted first, and once', async () => {
  const asked: number[] = [];
  const rows = new SheetRows(
    (from, count) => {
      asked.push(from);
      return Promise.resolve(Array.from({ length: count }, (_, index) => aRow(from + index + 1)));
    },
    (error) => expect.fail(String(error)),
  );
  rows.want(10, 350);
  rows.want(220, 260);
  await expect.poll(() => rows.getPages().has(2)).toBe(true);
  rows.want(220, 260);
  expect(asked).toEqual([0, 100, 200]);
  expect(rowOf(rows.getPages(), 220)?.row).toBe(221);
  expect(rowOf(rows.getPages(), 350)).toBeUndefined();
});

test('what is shown stays until it has been understood anew', async () => {
  let reading = 1;
  const rows = new SheetRows(
    () => Promise.resolve([aRow(reading)]),
    (error) => expect.fail(String(error)),
  );
  rows.want(0, 0);
  await expect.poll(() => rowOf(rows.getPages(), 0)?.row).toBe(1);
  reading = 2;
  rows.forget();
  expect(rowOf(rows.getPages(), 0)?.row).toBe(1);
  await expect.poll(() => rowOf(rows.getPages(), 0)?.row).toBe(2);
});

test('a page that can not be had is told once and not asked for again and again', async () => {
  const errors: unknown[] = [];
  let asked = 0;
  const rows = new SheetRows(
    () => {
      asked += 1;
      return Promise.reject(new Error('đứt'));
    },
    (error) => errors.push(error),
  );
  rows.want(0, 20);
  await expect.poll(() => errors.length).toBe(1);
  rows.want(0, 21);
  expect(asked).toBe(1);
});

test('a row is found although rows without content are left out', async () => {
  // Every third row of the sheet holds something.
  const all = Array.from({ length: 900 }, (_, index) => aRow(3 * index + 1));
  const size = { rowCount: all.length, lastRow: all.at(-1)?.row ?? 0 };
  const rows = new SheetRows(
    (from, count) => Promise.resolve(all.slice(from, from + count)),
    (error) => expect.fail(String(error)),
  );
  const found = await Promise.all([1, 4, 1501, 2698, 2].map((row) => rows.find(row, size)));
  expect(found).toEqual([0, 1, 500, 899, null]);
});

const columns = [
  { letters: 'A', width: 100 },
  { letters: 'B', width: 200 },
  { letters: 'C', width: 100 },
];

test.each([
  ['above', { A: 'TỈNH ỦY' }, [400, 0, 0]],
  ['header', { A: 'TT', B: 'Cơ quan' }, [100, 300, 0]],
  ['header', { B: 'Chủ trì', C: 'Phối hợp' }, [100, 200, 100]],
  ['task', { A: '1' }, [100, 200, 100]],
] as const)('the texts of a row %s %j have this room', (meaning, cells, rooms) => {
  expect(textRooms({ row: 1, meaning, cells }, columns)).toEqual(rooms);
});

test('a row is as high as the cell with the most lines, up to a limit', () => {
  const one = heightOfRow(aRow(1, { A: 'ngắn' }), columns, measures);
  const two = heightOfRow(aRow(1, { A: 'hai', B: 'mười chữ cái và hơn nữa' }), columns, measures);
  const most = heightOfRow(aRow(1, { C: 'rất '.repeat(100) }), columns, measures);
  expect([one, two, most]).toEqual([31, 49, 31 + 4 * 18]);
});

test('columns fill the room, and the one that holds most is the widest', () => {
  const heads = [
    { letters: 'A', head: 60 },
    { letters: 'B', head: 60 },
  ];
  const rows = [aRow(1, { A: '1', B: 'một câu dài hơn nhiều so với cột kia' })];
  const widths = columnWidths(heads, rows, 500, measures);
  expect(widths.reduce((sum, { width }) => sum + width, 0)).toBe(500);
  expect(widths[0]?.width).toBe(60);
});

const size = { rows: 500, columns: 6, page: 20 };
const still = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  ['ArrowUp', {}, { row: 0, column: 2 }, { row: -1, column: 2 }],
  ['ArrowLeft', {}, { row: 3, column: 0 }, { row: 3, column: -1 }],
  ['ArrowRight', {}, { row: 3, column: 5 }, { row: 3, column: 5 }],
  ['PageDown', {}, { row: 490, column: 2 }, { row: 499, column: 2 }],
  ['PageUp', {}, { row: 5, column: 2 }, { row: 0, column: 2 }],
  ['End', { ctrlKey: true }, { row: 3, column: 0 }, { row: 499, column: 5 }],
  ['Home', {}, { row: 3, column: 4 }, { row: 3, column: -1 }],
] as const)('%s with %j leads from %j to %j', (key, held, from, to) => {
  const cursor = { ...from, anchor: from.row };
  expect(moveCursor(cursor, { ...still, ...held, key }, size)).toMatchObject(to);
});

test('rows are chosen by their numbers with Shift, and cells are not', () => {
  const down = { ...still, key: 'ArrowDown', shiftKey: true };
  expect(moveCursor({ row: 4, column: -1, anchor: 3 }, down, size)?.anchor).toBe(3);
  expect(moveCursor({ row: 4, column: 1, anchor: 4 }, down, size)?.anchor).toBe(5);
  expect(moveCursor({ row: 4, column: 1, anchor: 4 }, { ...still, key: 'a' }, size)).toBeNull();
});
