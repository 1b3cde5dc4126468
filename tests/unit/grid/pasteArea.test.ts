import { expect, test } from 'vitest';

import { planPaste } from '#renderer/grid/clipboard/pasteArea.ts';
import type { PastedCell } from '#renderer/grid/clipboard/pasteArea.ts';

const grid = { rows: ['a', 'b', 'c', 'd'], fields: ['x', 'y', 'z'] };

function paste(
  table: string[][],
  rows: string[],
  fields: string[],
  passedOver: readonly string[] = [],
) {
  const { existing, added, lost } = planPaste(table, {
    ...grid,
    chosen: { rows, fields },
    isPassedOver: (id) => passedOver.includes(id),
  });
  return {
    existing: existing.map(({ id, cells }) => `${id}: ${describe(cells)}`),
    added: added.map(describe),
    lost,
  };
}

function describe(cells: readonly PastedCell[]): string {
  return cells.map(({ field, words }) => `${field}=${words}`).join(' ');
}

test('a table goes from the chosen cell as far as it reaches', () => {
  expect(
    paste(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      ['b'],
      ['y'],
    ),
  ).toEqual({
    existing: ['b: y=1 z=2', 'c: y=3 z=4'],
    added: [],
    lost: 0,
  });
});

test('one value goes into every chosen cell', () => {
  expect(paste([['1']], ['a', 'c'], ['x', 'y']).existing).toEqual(['a: x=1 y=1', 'c: x=1 y=1']);
});

test('a table is repeated in a choice that it fills', () => {
  expect(paste([['1'], ['2']], ['a', 'b', 'c', 'd'], ['x', 'y']).existing).toEqual([
    'a: x=1 y=1',
    'b: x=2 y=2',
    'c: x=1 y=1',
    'd: x=2 y=2',
  ]);
});

test('a choice that it does not fill only says where it begins', () => {
  expect(paste([['1'], ['2']], ['a', 'b', 'c'], ['x']).existing).toEqual(['a: x=1', 'b: x=2']);
});

test('below the last row, rows are added; to the right of the last column, words are lost', () => {
  expect(
    paste(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      ['d'],
      ['z'],
    ),
  ).toEqual({
    existing: ['d: z=1'],
    added: ['z=3'],
    lost: 2,
  });
});

test('a cell that is hidden by now is no place to begin', () => {
  expect(paste([['1']], ['a'], ['hidden'])).toEqual({ existing: ['a: '], added: [], lost: 1 });
});

test('a shorter row of the table empties the cells that it leaves out', () => {
  expect(paste([['1', '2'], ['3']], ['a'], ['x']).existing).toEqual(['a: x=1 y=2', 'b: x=3 y=']);
});

test('rows that are passed over get nothing, and what comes goes on below them', () => {
  expect(paste([['1'], ['2'], ['3']], ['a'], ['x'], ['b'])).toEqual({
    existing: ['a: x=1', 'c: x=2', 'd: x=3'],
    added: [],
    lost: 0,
  });
  expect(paste([['1'], ['2']], ['a', 'b', 'c'], ['x'], ['b']).existing).toEqual([
    'a: x=1',
    'c: x=2',
  ]);
  expect(paste([['1']], ['a', 'b', 'c'], ['x'], ['b']).existing).toEqual(['a: x=1', 'c: x=1']);
});

test('a table that begins in a row that is passed over is lost; one cell goes into one', () => {
  const passedOver = ['b'];

  expect(paste([['1', '2']], ['b'], ['x'], passedOver)).toEqual({
    existing: [],
    added: [],
    lost: 2,
  });
  expect(paste([['1']], ['b'], ['x'], passedOver).existing).toEqual(['b: x=1']);
});
