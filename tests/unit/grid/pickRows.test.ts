import { expect, test } from 'vitest';

import { nothingPicked, pickRows, withoutMissing } from '#renderer/grid/pickRows.ts';

const order = ['a', 'b', 'c', 'd'];

test('a click chooses one row alone', () => {
  const picked = pickRows(pickRows(nothingPicked, order, 'a', 'alone'), order, 'c', 'alone');

  expect(picked).toEqual({ ids: new Set(['c']), anchor: 'c' });
});

test('a range goes from where it began, in both directions', () => {
  const begun = pickRows(nothingPicked, order, 'c', 'alone');

  expect(pickRows(begun, order, 'd', 'range').ids).toEqual(new Set(['c', 'd']));
  expect(pickRows(begun, order, 'a', 'range').ids).toEqual(new Set(['a', 'b', 'c']));
});

test('a range without a beginning is one row', () => {
  expect(pickRows(nothingPicked, order, 'b', 'range').ids).toEqual(new Set(['b']));
});

test('a range whose beginning is gone is one row', () => {
  expect(pickRows({ ids: new Set(['x']), anchor: 'x' }, order, 'b', 'range').ids).toEqual(
    new Set(['b']),
  );
});

test('toggling adds a row and takes it away again', () => {
  const added = pickRows(pickRows(nothingPicked, order, 'a', 'alone'), order, 'c', 'toggle');

  expect(added.ids).toEqual(new Set(['a', 'c']));
  expect(pickRows(added, order, 'a', 'toggle').ids).toEqual(new Set(['c']));
});

test('rows that are gone are no longer chosen', () => {
  const picked = { ids: new Set(['a', 'b']), anchor: 'b' };

  expect(withoutMissing(picked, ['a', 'c'])).toEqual({ ids: new Set(['a']), anchor: null });
});

test('nothing changes when all chosen rows are there', () => {
  const picked = { ids: new Set(['a']), anchor: 'a' };

  expect(withoutMissing(picked, order)).toBe(picked);
});
