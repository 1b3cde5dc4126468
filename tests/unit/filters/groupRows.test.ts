import fc from 'fast-check';
import { expect, test } from 'vitest';

import { groupRows } from '#shared/filters/groupRows.ts';

interface Row {
  readonly name: string;
  readonly lead: string | null;
}

const ranks = ['btc', 'vp', 'snv'];

function grouped(rows: readonly Row[]) {
  return groupRows(
    rows,
    ({ lead }) => (lead === null ? null : { key: lead, rank: ranks.indexOf(lead) }),
    (left, right) => Number(left) - Number(right),
  );
}

test('groups stand in the order of their ranks, and rows without a value last', () => {
  const rows = [
    { name: 'a', lead: null },
    { name: 'b', lead: 'snv' },
    { name: 'c', lead: 'btc' },
    { name: 'd', lead: 'snv' },
  ];

  expect(
    grouped(rows).map(({ key, rows: inside }) => [key, inside.map(({ name }) => name)]),
  ).toEqual([
    ['btc', ['c']],
    ['snv', ['b', 'd']],
    [null, ['a']],
  ]);
});

test('every row is in exactly one group, and rows of a group keep their order', () => {
  const row = fc.record({
    name: fc.string(),
    lead: fc.option(fc.constantFrom(...ranks)),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const groups = grouped(rows);
      expect(new Set(groups.flatMap((group) => group.rows))).toEqual(new Set(rows));
      expect(groups.reduce((count, group) => count + group.rows.length, 0)).toBe(rows.length);
      for (const { key, rows: inside } of groups) {
        expect(inside).toEqual(rows.filter(({ lead }) => lead === key));
      }
    }),
  );
});
