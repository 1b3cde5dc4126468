import { expect, test } from 'vitest';

import { kindOfCells, ownColumns } from '#shared/spreadsheet/ownColumns.ts';

const text = { kind: 'text', choices: [] } as const;

test.each([
  [['1.234,5', '20'], 'number'],
  [['6/1/2020', '30/06/2020'], 'date'],
  [['1.234,5', 'chưa rõ'], 'text'],
  [['007', '012'], 'text'],
  [['2019', '2020'], 'text'],
  [['2019', '35'], 'number'],
  [[], 'text'],
])('cells %j are of kind %s', (cells, kind) => {
  expect(kindOfCells(cells)).toBe(kind);
});

test('headers become columns in the order of the table, their kinds told by their cells', () => {
  const rows = [{ Vốn: '1.000,5' }, { 'Địa bàn': 'Ba Tri', Vốn: '2' }, { 'Ngày ký': '6/1/2020' }];

  const { columns, added, cellsOf } = ownColumns(null, ['Địa bàn', 'Trống', 'Vốn'], rows, []);

  expect(columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Địa bàn text',
    'Vốn number',
    'Ngày ký date',
  ]);
  expect(added).toEqual(columns);
  expect(rows.map(cellsOf)).toEqual([
    { Vốn: '1000.5' },
    { 'Địa bàn': 'Ba Tri', Vốn: '2' },
    { 'Ngày ký': '2020-01-06' },
  ]);
});

test('a column that the table has takes the cells in its kind, and one that was removed comes back', () => {
  const before = [
    { key: 'a', name: 'Vốn', kind: 'number', choices: [] },
    { key: 'b', name: 'Địa bàn', ...text, isRemoved: true },
  ] as const;

  const { columns, added, cellsOf } = ownColumns(
    before,
    [],
    [{ vốn: '1.500', 'Địa bàn': '5' }],
    [],
  );

  expect(columns).toEqual([before[0], { key: 'b', name: 'Địa bàn', ...text }]);
  expect(added.map(({ key }) => key)).toEqual(['b']);
  expect(cellsOf({ vốn: '1.500', 'Địa bàn': '5' })).toEqual({ a: '1500', b: '5' });
});

test('a header that the program has a column for gets a name of its own', () => {
  const { columns, cellsOf } = ownColumns(null, [], [{ 'Ghi chú': 'x' }], []);

  expect(columns).toEqual([{ key: 'Ghi chú (2)', name: 'Ghi chú (2)', ...text }]);
  expect(cellsOf({ 'Ghi chú': 'x' })).toEqual({ 'Ghi chú (2)': 'x' });
});

test('cells of an earlier import count when the kind is told', () => {
  const { columns } = ownColumns(null, [], [{ Vốn: '5' }], [{ extra: { Vốn: 'chưa rõ' } }]);

  expect(columns[0]?.kind).toBe('text');
});
