import { expect, test } from 'vitest';

import { arrangeColumns } from '#renderer/grid/columnLayout.ts';

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
