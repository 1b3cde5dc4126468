import { expect, test } from 'vitest';

import { placeByClause } from '#shared/tasks/placeByClause.ts';

import { aTask } from '../../builders/records.ts';

const clauses = ['c1', 'c2', 'c3'].map((id, index) => ({ id, position: `a${index}` }));
const section = aTask({ id: 's', type: 'section', position: 'a0' });
const first = aTask({ id: 't1', parent: 's', position: 'a0', clause: 'c1' });
const third = aTask({ id: 't3', parent: 's', position: 'a1', clause: 'c3' });

test('a task stands behind those of the clauses before its own', () => {
  expect(placeByClause([section, first, third], clauses, 'c2')).toEqual({
    parent: 's',
    before: 't3',
  });
});

test('a second task of a clause stands behind the first', () => {
  expect(placeByClause([section, first, third], clauses, 'c3')).toEqual({
    parent: 's',
    before: null,
  });
});

test('a task of the first clause stands in front of the later ones', () => {
  expect(placeByClause([section, third], clauses, 'c1')).toEqual({ parent: 's', before: 't3' });
});

test.each([
  ['without a clause', [first], null],
  ['of a clause that is gone', [first], 'c9'],
  ['in an empty table', [], 'c1'],
])('a task %s stands last of all', (_, tasks, clause) => {
  expect(placeByClause(tasks, clauses, clause)).toEqual({ parent: null, before: null });
});
