import { expect, test } from 'vitest';

import { arrangeColumns, changedWidths, followOrder } from '#renderer/grid/columnLayout.ts';

const columns = ['number', 'title', 'lead', 'note'].map((field) => ({ field }));

function arranged(...kept: readonly string[]): string[] {
  const layout = kept.map((field) => ({ field, width: 100, hidden: false }));
  return arrangeColumns(columns, layout).map(({ field }) => field);
}

test.each([
  ['without a layout', [], ['number', 'title', 'lead', 'note']],
  ['as kept', ['number', 'note', 'lead', 'title'], ['number', 'note', 'lead', 'title']],
  [
    'without columns that are no more',
    ['lead', 'gone', 'number', 'title', 'note'],
    ['lead', 'number', 'title', 'note'],
  ],
  [
    'new columns behind the one before them',
    ['number', 'note', 'title'],
    ['number', 'note', 'title', 'lead'],
  ],
  ['a new first column in front', ['note', 'lead', 'title'], ['number', 'note', 'lead', 'title']],
])('columns stand %s', (_, kept, expected) => {
  expect(arranged(...kept)).toEqual(expected);
});

test('a column takes another usual width unless the user has given it one', () => {
  const before = [
    { field: 'number', width: 44 },
    { field: 'code', width: 72 },
  ];
  const after = [
    { field: 'number', width: 72 },
    { field: 'code', width: 72 },
    { field: 'new', width: 90 },
  ];

  expect(changedWidths(before, after, () => 44)).toEqual([{ key: 'number', newWidth: 72 }]);
  expect(changedWidths(before, after, () => 50)).toEqual([]);
});

test.each([
  ['moved columns change places in the layout', ['a', 'b', 'c'], ['a', 'c', 'b'], 'a x c b'],
  ['those that the user has moved stay so', ['a', 'b', 'c', 'x'], ['a', 'b', 'c'], 'a x b c'],
  ['one to the front', ['a', 'b', 'c'], ['c', 'a', 'b'], 'c x a b'],
])('%s', (_, before, after, expected) => {
  const layout = ['a', 'x', 'b', 'c'].map((field) => ({ field, width: 100, hidden: false }));

  expect(
    followOrder(layout, before, after)
      .map(({ field }) => field)
      .join(' '),
  ).toBe(expected);
});
