import { expect, test } from 'vitest';

import { emptyRowId } from '#renderer/grid/emptyRowId.ts';
import { nothingChosen } from '#renderer/grid/rowGridSetup.ts';
import type { GridChoice } from '#renderer/grid/rowGridSetup.ts';
import { placeOfMark, planDrop } from '#renderer/tasks/dropPlace.ts';
import { newRowCount, rowAbove, sectionBeside, taskBelow } from '#renderer/tasks/newRowPlace.ts';
import type { TaskCommand } from '#renderer/tasks/taskKeys.ts';

import { byId, taskRows } from './taskRows.ts';

const rows = taskRows(`
  S section
    a
      a1
    b
  T section
    c
`);
const rowById = byId(rows);

test.each([
  ['a', 'S', 'b'],
  ['a1', 'a', null],
  ['b', 'S', null],
  ['S', 'S', 'a'],
  [null, 'T', null],
])('a task added at %s goes under %s before %s', (active, parent, before) => {
  expect(taskBelow(rows, active)).toEqual({ type: 'task', place: { parent, before } });
});

test.each([
  ['b', 'task', 'S', 'b'],
  ['T', 'section', null, 'T'],
  [null, 'task', 'T', null],
])('a row inserted above %s is a %s under %s before %s', (active, type, parent, before) => {
  expect(rowAbove(rows, active)).toEqual({ type, place: { parent, before } });
});

test.each([
  ['a1', null, 'T'],
  ['S', null, 'T'],
  ['c', null, null],
  [null, null, null],
])('a section added at %s goes under %s before %s', (active, parent, before) => {
  expect(sectionBeside(rows, rowById, active)).toEqual({
    type: 'section',
    place: { parent, before },
  });
});

test('in a table without sections a new one stands above the active task', () => {
  const flat = taskRows('a\nb\n  b1');

  expect(sectionBeside(flat, byId(flat), 'b1').place).toEqual({ parent: null, before: 'b' });
});

const nothingFolded = { rows, rowById, folded: new Set<string>() };

test.each([
  ['b', 'above', 'S', 'b'],
  ['b', 'inside', 'b', null],
  ['b', 'below', 'S', null],
  ['a', 'below', 'a', 'a1'],
  ['a1', 'below', 'a', null],
  ['S', 'below', 'S', 'a'],
] as const)('dropped at %s %s, rows go under %s before %s', (id, position, parent, before) => {
  expect(placeOfMark(nothingFolded, { id, position })).toEqual({ parent, before });
});

test.each<[TaskCommand, Partial<GridChoice>, number]>([
  ['add', { rows: ['a', 'b'], areWholeRows: true }, 2],
  ['insertAbove', { rows: ['a', 'b'], areWholeRows: true }, 2],
  ['insertAbove', { rows: ['a', 'b'] }, 1],
  ['addSection', { rows: ['a', 'b'], areWholeRows: true }, 1],
  ['add', { rows: ['b', emptyRowId], areWholeRows: true }, 1],
  ['add', { rows: [emptyRowId], areWholeRows: true }, 1],
])('%s with %o chosen makes %d', (command, choice, count) => {
  expect(newRowCount(command, { ...nothingChosen, ...choice })).toBe(count);
});

test('below a folded row means behind everything in it', () => {
  const folded = { rows, folded: new Set(['S', 'a']) };

  expect(placeOfMark(folded, { id: 'S', position: 'below' })).toEqual({
    parent: null,
    before: 'T',
  });
  expect(placeOfMark(folded, { id: 'a', position: 'below' })).toEqual({ parent: 'S', before: 'b' });
});

test.each([
  [0.1, 'above'],
  [0.5, 'inside'],
  [0.9, 'below'],
])('the pointer at %d of a row means %s', (fraction, position) => {
  expect(planDrop(nothingFolded, ['c'], 'b', fraction)).toEqual({ id: 'b', position });
});

test('rows are not dropped into themselves', () => {
  expect(planDrop(nothingFolded, ['a'], 'a', 0.5)).toBeNull();
  expect(planDrop(nothingFolded, ['a'], 'a1', 0.1)).toBeNull();
  expect(planDrop(nothingFolded, ['S'], 'b', 0.9)).toBeNull();
});

test('sections are not dropped under tasks', () => {
  expect(planDrop(nothingFolded, ['T'], 'b', 0.5)).toBeNull();
  expect(planDrop(nothingFolded, ['T'], 'b', 0.1)).toEqual({ id: 'b', position: 'above' });
});
