import { expect, test } from 'vitest';

import { tellingNewChoices } from '#renderer/grid/rowGridSetup.ts';
import type { GridChoice } from '#renderer/grid/rowGridSetup.ts';

const cell: GridChoice = {
  active: { id: 't1', field: 'title' },
  rows: [],
  areWholeRows: false,
  cells: null,
};
const range: GridChoice = {
  active: { id: 't1', field: 'title' },
  rows: ['t1', 't2'],
  areWholeRows: false,
  cells: { rows: 2, columns: 1, count: 2, filled: 2, sum: 5 },
};

function toldOf(choices: readonly GridChoice[]): GridChoice[] {
  const told: GridChoice[] = [];
  const tell = tellingNewChoices((choice) => told.push(choice));
  for (const choice of choices) tell(choice);
  return told;
}

test('a choice that was told already is not told again', () => {
  expect(toldOf([cell, { ...cell }, range, structuredClone(range)])).toEqual([cell, range]);
});

test.each<[string, GridChoice]>([
  ['another cell', { ...range, active: { id: 't1', field: 'lead' } }],
  ['another row', { ...range, active: { id: 't2', field: 'title' } }],
  ['no cell', { ...range, active: null }],
  ['other rows', { ...range, rows: ['t1', 't3'] }],
  ['more rows', { ...range, rows: ['t1', 't2', 't3'] }],
  ['the same rows as a whole', { ...range, areWholeRows: true }],
  ['another sum', { ...range, cells: { rows: 2, columns: 1, count: 2, filled: 2, sum: 6 } }],
])('%s is told', (_, other) => {
  expect(toldOf([range, other, range])).toEqual([range, other, range]);
});
