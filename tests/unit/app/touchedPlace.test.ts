import { expect, test } from 'vitest';

import { touchedPlace } from '#renderer/app/touchedPlace.ts';
import type { TaskRow } from '#renderer/workbook/taskRow.ts';

import { aTask } from '../../builders/records.ts';

test('a step is shown at the topmost of the rows that it changed, with all its cells', () => {
  const table = outline('a', 'b', 'c');

  const place = touchedPlace([touched('c', 'lead'), touched('b', 'lead')], table, table);

  expect(place).toEqual({
    ...{ id: 'b', field: 'lead' },
    area: { rows: ['b', 'c'], fields: ['lead'] },
  });
});

test('a row that is touched twice has all of its cells chosen', () => {
  const table = outline('a', 'b', 'c');
  const cells = [touched('b', 'lead'), touched('b', 'note'), touched('c', 'note', 'lead')];

  expect(touchedPlace(cells, table, table)?.area).toEqual({
    rows: ['b', 'c'],
    fields: ['lead', 'note'],
  });
});

test('cells of several columns in different rows are not chosen: others would be with them', () => {
  const table = outline('a', 'b', 'c');

  const place = touchedPlace([touched('c', 'lead'), touched('b', 'period')], table, table);

  expect(place).toEqual({ id: 'b', field: 'period' });
});

test('rows that are gone do not count while others are there', () => {
  const place = touchedPlace(
    [touched('a'), touched('c', 'title')],
    outline('a', 'b', 'c'),
    outline('b', 'c'),
  );

  expect(place).toEqual({ id: 'c', field: 'title', area: { rows: ['c'], fields: ['title'] } });
});

test('of rows that came, no cells are chosen', () => {
  const after = outline('a', 'b');

  expect(touchedPlace([touched('b'), touched('a', 'lead')], outline('a'), after)).toEqual({
    id: 'a',
    field: 'lead',
  });
});

test('a step that took rows away is shown at the row behind them', () => {
  const place = touchedPlace(
    [touched('c'), touched('b')],
    outline('a', 'b', 'c', 'd'),
    outline('a', 'd'),
  );

  expect(place).toEqual({ id: 'd', field: null });
});

test('a step that took the last rows away is shown at the row before them', () => {
  const place = touchedPlace([touched('c')], outline('a', 'b', 'c'), outline('a', 'b'));

  expect(place).toEqual({ id: 'b', field: null });
});

test('a step that changed no rows, or took them all, is shown nowhere', () => {
  expect(touchedPlace([touched('agency', 'name')], outline('a'), outline('a'))).toBeNull();
  expect(touchedPlace([touched('a')], outline('a'), outline())).toBeNull();
});

function touched(id: string, ...fields: readonly string[]) {
  return { id, fields };
}

function outline(...ids: readonly string[]) {
  const rows = ids.map((id): TaskRow => {
    const task = aTask({ id });
    return { id, task, number: '', depth: 0, hasChildren: false, period: null };
  });
  return { rows, places: new Map(ids.map((id, place) => [id, place])) };
}
