import { expect, test } from 'vitest';

import {
  addColumn,
  changeColumn,
  convertedCells,
  isNameTaken,
  moveColumn,
  removeColumn,
} from '#shared/tasks/editColumns.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';

import { aTask } from '../../builders/records.ts';

const text = { kind: 'text', choices: [] } as const;
const columns: readonly CustomColumn[] = ['Vốn', 'Nơi', 'Số'].map((name) => ({
  key: name,
  name,
  ...text,
}));

function names(list: readonly CustomColumn[]): string[] {
  return list.map(({ name, isRemoved }) => (isRemoved === true ? `(${name})` : name));
}

test('a new column stands behind the others, with its cells under its name', () => {
  expect(addColumn(null, { name: '  Số   hiệu ', ...text })).toEqual([
    { key: 'Số hiệu', name: 'Số hiệu', ...text },
  ]);
});

test('choices are kept once each, and only for a choice', () => {
  const draft = { name: 'Mức', kind: 'choice', choices: ['Cao', ' Cao ', '', 'Thấp'] } as const;
  expect(addColumn(null, draft)[0]?.choices).toEqual(['Cao', 'Thấp']);
  expect(addColumn(null, { ...draft, kind: 'number' })[0]?.choices).toEqual([]);
});

test.each(['vốn', 'Ghi chú', ' GHI  CHÚ '])('the name %j is taken', (name) => {
  expect(isNameTaken(columns, name, null)).toBe(true);
  expect(() => addColumn(columns, { name, ...text })).toThrow();
});

test('a column may keep its own name', () => {
  expect(changeColumn(columns, 'Vốn', { name: 'VỐN' })[0]).toEqual({
    key: 'Vốn',
    name: 'VỐN',
    ...text,
  });
});

test('a removed column comes back under its name with its key', () => {
  const renamed = changeColumn(columns, 'Vốn', { name: 'Kinh phí' });
  const removed = removeColumn(renamed, 'Vốn');
  expect(names(removed)).toEqual(['(Kinh phí)', 'Nơi', 'Số']);

  const back = addColumn(removed, { name: 'kinh phí', kind: 'number', choices: [] });
  expect(back.at(-1)).toEqual({ key: 'Vốn', name: 'kinh phí', kind: 'number', choices: [] });
  expect(back).toHaveLength(3);
});

test('the key of another column is never given again', () => {
  const renamed = changeColumn(columns, 'Vốn', { name: 'Kinh phí' });
  expect(addColumn(renamed, { name: 'Vốn', ...text }).at(-1)?.key).toBe('Vốn (2)');
});

test.each([
  ['Số', 'Vốn', ['Số', 'Vốn', 'Nơi']],
  ['Vốn', 'Số', ['Nơi', 'Vốn', 'Số']],
  ['Vốn', null, ['Nơi', 'Số', 'Vốn']],
])('%s moves in front of %s', (key, before, expected) => {
  expect(names(moveColumn(columns, key, before))).toEqual(expected);
});

test('a column that is gone is said to be', () => {
  expect(() => removeColumn(removeColumn(columns, 'Vốn'), 'Vốn')).toThrow('Không còn cột này');
});

test('cells are read anew in a column of another kind', () => {
  const tasks = ['1.500', 'chưa rõ', ''].map((von, index) =>
    aTask({ id: `t${index}`, extra: von === '' ? {} : { von, noi: 'x' } }),
  );
  const column = { key: 'von', kind: 'text' } as const;

  expect(
    convertedCells(tasks, column, 'number').map(({ task, extra }) => [task.id, extra]),
  ).toEqual([['t0', { von: '1500', noi: 'x' }]]);
  expect(convertedCells(tasks, column, 'text')).toEqual([]);
});
