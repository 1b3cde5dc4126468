import { expect, test } from 'vitest';

import type { Task } from '#shared/tasks/task.ts';

import { clausesOf } from '../../builders/clauses.ts';
import { aTask } from '../../builders/records.ts';
import { arrangeTasks, clauseWith, tableOf, takeTasks } from '../../builders/takenTasks.ts';

const clauses = clausesOf(`I. VỀ THỦY LỢI
1. Nạo vét kênh cấp hai.
2. Đắp đê bao vườn cây.
3. Lắp trạm bơm điện.
II. VỀ VĂN HÓA
1. Tu bổ đình làng.
2. Mở lớp đờn ca tài tử.`);

const take = (words: readonly string[], before?: readonly Task[], makesSections?: boolean) =>
  takeTasks(clauses, words, before, makesSections);

function aTaken(title: string, fields: Partial<Task>): Task {
  return aTask({ title, clause: clauseWith(clauses, title).id, ...fields });
}

const own = [
  aTask({ id: 's', type: 'section', title: 'Việc trước mùa mưa' }),
  aTaken('đê bao', { id: 't', parent: 's' }),
];

test('of two sections of the office, a task joins the one whose tasks come nearest before it', () => {
  const second = [
    aTask({ id: 's2', position: 'a1', type: 'section', title: 'Việc mùa khô' }),
    aTaken('kênh cấp hai', { id: 't2', parent: 's2' }),
  ];
  expect(tableOf(take(['trạm bơm'], [...own, ...second]))).toEqual([
    'I Việc trước mùa mưa',
    '  1 đê bao',
    '  2 trạm bơm',
    'II Việc mùa khô',
    '  3 kênh cấp hai',
  ]);
});

test('a task is arranged into the section of the office, never below a step of its own', () => {
  const loose = aTaken('kênh cấp hai', { id: 'loose', position: 'a1' });
  const step = aTaken('kênh cấp hai', { id: 'step', parent: 'loose', title: 'kênh phía đông' });
  expect(tableOf(arrangeTasks(clauses, [...own, loose, step]))).toEqual([
    'I Việc trước mùa mưa',
    '  1 kênh cấp hai',
    '    1.1 kênh phía đông',
    '  2 đê bao',
  ]);
});

test('tasks of a heading that stand loose keep together until they are arranged', () => {
  const loose = ['kênh cấp hai', 'trạm bơm'].map((title, index) =>
    aTaken(title, { id: `t${index}`, position: `a${index}` }),
  );
  const taken = take(['đê bao', 'đình làng'], loose);
  expect(tableOf(taken)).toEqual([
    '1 kênh cấp hai',
    '2 đê bao',
    '3 trạm bơm',
    'I VỀ VĂN HÓA',
    '  4 đình làng',
  ]);
  expect(tableOf(arrangeTasks(clauses, taken))).toEqual([
    'I VỀ THỦY LỢI',
    '  1 kênh cấp hai',
    '  2 đê bao',
    '  3 trạm bơm',
    'II VỀ VĂN HÓA',
    '  4 đình làng',
  ]);
});

test('without a section of its own, a task becomes no step in the section of another heading', () => {
  const before = take(['trạm bơm']);
  const parent = before.find(({ title }) => title === 'trạm bơm')?.id ?? '';
  const step = aTaken('trạm bơm', { id: 'step', parent, title: 'kéo điện' });
  expect(tableOf(take(['đình làng'], [...before, step], false))).toEqual([
    'I VỀ THỦY LỢI',
    '  1 trạm bơm',
    '    1.1 kéo điện',
    '2 đình làng',
  ]);
});
