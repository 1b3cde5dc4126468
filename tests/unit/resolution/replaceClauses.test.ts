import { expect, test } from 'vitest';

import { undecided } from '#shared/resolution/clause.ts';
import { appendClauses, replaceClauses } from '#shared/resolution/replaceClauses.ts';

import { aTask } from '../../builders/records.ts';

const plain = { parent: null, label: null, heading: false };
const old = [
  { ...plain, ...undecided, id: 'c1', position: 'a0', text: 'Giữ nguyên' },
  { ...plain, ...undecided, id: 'c2', position: 'a1', text: 'Sẽ mất' },
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
      after: { ...plain, ...undecided, id: 'c3', position: 'a0', text: 'Mới' },
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
      after: { ...plain, ...undecided, id: 'c3', position: 'a2', text: 'Thêm' },
    },
  ]);
});

test('a clause that is worded anew keeps its id, its tasks and what it said before', () => {
  const first = { ...plain, ...undecided, id: 'c1', position: 'a0', text: '1. Tổ chức đại hội' };
  const second = {
    ...plain,
    ...undecided,
    id: 'c2',
    position: 'a1',
    text: '2. Xây dựng 12 xã đạt chuẩn nông thôn mới trong năm 2020',
  };
  const task = aTask({ clause: 'c2' });
  const text = '2. Xây dựng 15 xã đạt chuẩn nông thôn mới trong năm 2020';
  const changes = replaceClauses(
    { clauses: [first, second], tasks: [task], targets: [] },
    [
      { ...plain, text: '1. Tổ chức đại hội' },
      { ...plain, text: 'Căn cứ kết quả đã đạt' },
      { ...plain, text },
    ],
    counter(),
  );
  expect(changes).toContainEqual({
    kind: 'clause',
    id: 'c2',
    before: { position: 'a1', text: second.text, formerText: null },
    after: { position: 'a2', text, formerText: second.text },
  });
  expect(changes.filter(({ kind }) => kind === 'task')).toEqual([]);
});

test('words that come back as they were looked at are no change any more', () => {
  const clause = { ...plain, ...undecided, id: 'c1', position: 'a0', text: 'Trồng 12 ha rừng mới' };
  const reworded = { ...clause, text: 'Trồng 15 ha rừng mới', formerText: clause.text };
  const changes = replaceClauses(
    { clauses: [reworded], tasks: [], targets: [] },
    [{ ...plain, text: clause.text }],
    counter(),
  );
  expect(changes.map(({ after }) => after)).toEqual([{ text: clause.text, formerText: null }]);
});

test('a clause that only got another number says nothing new', () => {
  const [first] = old;
  if (first === undefined) throw new Error('There are two.');
  const numbered = { ...first, label: '1', text: '1. Sở Y tế xây dựng đề án' };
  const read = (text: string) =>
    replaceClauses(
      { clauses: [numbered], tasks: [], targets: [] },
      [{ ...plain, label: '2', text }],
      counter(),
    );

  expect(read('2. Sở Y tế xây dựng đề án')).toMatchObject([
    { id: 'c1', after: { label: '2', text: '2. Sở Y tế xây dựng đề án' } },
  ]);
  expect(read('2. Sở Y tế xây dựng đề án')[0]?.after).not.toHaveProperty('formerText');
  expect(read('2. Sở Y tế xây dựng hai đề án')[0]?.after).toMatchObject({
    formerText: '1. Sở Y tế xây dựng đề án',
  });
});
