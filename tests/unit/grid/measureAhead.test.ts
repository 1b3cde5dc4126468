import type { GridApi, IRowNode } from 'ag-grid-community';
import { expect, test } from 'vitest';

import { measureAhead } from '#renderer/grid/measureAhead.ts';

interface Row {
  readonly place: number;
}

/** A table of a thousand rows; `measured` are those with a height, `given` what the library was told. */
function aTable() {
  const measured = new Set<number>();
  const given = new Map<number, number>();
  const nodes = Array.from({ length: 1000 }, (_, place) => ({
    rowIndex: place,
    data: { place },
    setRowHeight: (height: number) => given.set(place, height),
  }));
  // Of the library's hundreds of methods this asks for one.
  const api = {
    getDisplayedRowAtIndex: (index: number) => nodes[index],
  } as unknown as GridApi<Row>;
  const heights = {
    isMeasured: ({ place }: Row) => measured.has(place),
    heightOf({ place }: Row) {
      measured.add(place);
      return 30 + place;
    },
  };
  return {
    given,
    comesIntoSight: (place: number) => {
      measureAhead(api, nodes[place] as unknown as IRowNode<Row>, heights);
      heights.heightOf({ place });
    },
  };
}

test('rows below one that scrolls into sight get their heights with it', () => {
  const { given, comesIntoSight } = aTable();

  comesIntoSight(200);

  expect([...given.keys()]).toEqual(Array.from({ length: 127 }, (_, index) => 201 + index));
  expect(given.get(201)).toBe(231);
});

test('who scrolls up gets those above', () => {
  const { given, comesIntoSight } = aTable();
  comesIntoSight(500);
  given.clear();

  comesIntoSight(499);

  expect([...given.keys()].slice(0, 2)).toEqual([498, 497]);
  expect(given.size).toBe(127);
});

test('the rows of the first screen are measured one by one', () => {
  const { given, comesIntoSight } = aTable();

  comesIntoSight(12);

  expect(given.size).toBe(0);
});

test('rows that are measured keep their heights, and the table ends with its last row', () => {
  const { given, comesIntoSight } = aTable();
  comesIntoSight(990);
  expect(Math.max(...given.keys())).toBe(999);
  given.clear();

  comesIntoSight(985);

  expect([...given.keys()]).toEqual([986, 987, 988, 989]);
});
