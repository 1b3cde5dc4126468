import { expect, test } from 'vitest';

import { appendClauses, replaceClauses } from '#shared/resolution/replaceClauses.ts';

import { aTask } from '../../builders/records.ts';

const plain = { parent: null, label: null, heading: false };
const old = [
  { ...plain, id: 'c1', position: 'a0', text: 'Giữ nguyên' },
  { ...plain, id: 'c2', position: 'a1', text: 'Sẽ mất' },
];

function counter(): () => string {
  let last = 2;
  return () => `c${(last += 1)}`;
}

test('a clause whose text stays keeps its id, wherever it moves', () => {
  const changes = replaceClauses(
    { clauses: old, tasks: [], targets: [] },
    [
      { ...plain, text: 'Mới' },
      { ...plain, text: 'Giữ nguyên', parent: 0 },
    ],
    counter(),
  );
  expect(changes).toEqual([
    {
      kind: 'clause',
      id: 'c3',
      before: null,
      after: { ...plain, id: 'c3', position: 'a0', text: 'Mới' },
    },
    {
      kind: 'clause',
      id: 'c1',
      before: { parent: null, position: 'a0' },
      after: { parent: 'c3', position: 'a1' },
    },
    { kind: 'clause', id: 'c2', before: old[1], after: null },
  ]);
});

test('a task of a clause that is gone keeps its quote and loses its clause', () => {
  const task = aTask({ clause: 'c2', quote: 'Sẽ mất' });
  const changes = replaceClauses(
    { clauses: old, tasks: [task], targets: [] },
    [{ ...plain, text: 'Giữ nguyên' }],
    counter(),
  );
  expect(changes).toContainEqual({
    kind: 'task',
    id: 't1',
    before: { clause: 'c2' },
    after: { clause: null },
  });
});

test('reading the same text again changes nothing', () => {
  const drafts = old.map(({ text }) => ({ ...plain, text }));
  expect(replaceClauses({ clauses: old, tasks: [], targets: [] }, drafts, counter())).toEqual([]);
});

test('an added text stands behind what is there', () => {
  const changes = appendClauses(old, [{ ...plain, text: 'Thêm' }], counter());
  expect(changes).toEqual([
    {
      kind: 'clause',
      id: 'c3',
      before: null,
      after: { ...plain, id: 'c3', position: 'a2', text: 'Thêm' },
    },
  ]);
});
