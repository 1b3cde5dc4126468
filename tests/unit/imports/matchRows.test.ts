import { expect, test } from 'vitest';

import { matchRows } from '#shared/imports/matchRows.ts';
import type { MatchRound } from '#shared/imports/matchRows.ts';

interface Named {
  readonly name: string;
  readonly number?: string;
}

const byNumber: MatchRound<Named, Named> = {
  keyOfRow: ({ name, number }) => (number === undefined ? null : `${number} ${name}`),
  keyOfRecord: ({ name, number }) => (number === undefined ? null : `${number} ${name}`),
};
const byName: MatchRound<Named, Named> = {
  keyOfRow: ({ name }) => name,
  keyOfRecord: ({ name }) => name,
};

test('a row means the only record with its key', () => {
  const record = { name: 'a' };
  expect(matchRows([{ name: 'a' }, { name: 'b' }], [record], [byName])).toEqual([
    { kind: 'one', record },
    { kind: 'new' },
  ]);
});

test('rows that mean the same record are both left open', () => {
  const rows = [{ name: 'a' }, { name: 'a' }];
  expect(matchRows(rows, [{ name: 'a' }], [byName])).toEqual([
    { kind: 'twice', rows: [rows[1]] },
    { kind: 'twice', rows: [rows[0]] },
  ]);
});

test('a row that may mean several records is left open', () => {
  const records = [
    { name: 'a', number: '1' },
    { name: 'a', number: '2' },
  ];
  expect(matchRows([{ name: 'a' }], records, [byNumber, byName])).toEqual([
    { kind: 'several', records },
  ]);
});

test('a stricter round tells apart what a looser one would leave open', () => {
  const records = [
    { name: 'a', number: '1' },
    { name: 'a', number: '2' },
  ];
  const rows = [
    { name: 'a', number: '2' },
    { name: 'a', number: '9' },
  ];
  expect(matchRows(rows, records, [byNumber, byName])).toEqual([
    { kind: 'one', record: records[1] },
    { kind: 'one', record: records[0] },
  ]);
});

test('a row whose record another row means more strictly is new', () => {
  const record = { name: 'a', number: '1' };
  const rows = [
    { name: 'a', number: '1' },
    { name: 'a', number: '2' },
  ];
  expect(matchRows(rows, [record], [byNumber, byName])).toEqual([
    { kind: 'one', record },
    { kind: 'new' },
  ]);
});

test('rows without a key are new', () => {
  expect(matchRows([{ name: 'a' }], [{ name: 'a', number: '1' }], [byNumber])).toEqual([
    { kind: 'new' },
  ]);
});
