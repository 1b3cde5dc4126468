import { expect, test } from 'vitest';

import { handOver, handOverOpen, openTasksOf } from '#shared/agencies/handOver.ts';

import { aTask, anAgency } from '../../builders/records.ts';

const planning = { text: 'Sở KH&ĐT', agency: 'planning' };
const finance = anAgency({ id: 'finance', name: 'Sở Tài chính' });
const health = { text: 'Sở Y tế', agency: 'health' };

const tasks = [
  aTask({ id: 't1', lead: planning, support: [health] }),
  aTask({ id: 't2', lead: planning, progress: 'Đã hoàn thành' }),
  aTask({ id: 't3', lead: planning, completedOn: '2020-05-01' }),
  aTask({
    id: 't4',
    lead: { text: 'Sở Tài chính', agency: 'finance' },
    support: [planning, health],
  }),
  aTask({ id: 't5', lead: health, support: [planning, { text: 'STC', agency: 'finance' }] }),
  aTask({ id: 't6', type: 'section', lead: planning }),
];

test('what is done, and sections, are not handed over', () => {
  const { lead, support } = openTasksOf('planning', tasks, '2020-06-30');
  expect(lead.map(({ id }) => id)).toEqual(['t1']);
  expect(support.map(({ id }) => id)).toEqual(['t4', 't5']);
});

test('the lead changes with the reason as a remark; who supports already does so once', () => {
  const changes = handOver(
    {
      ...{ from: 'planning', to: finance, tasks: ['t1', 't4', 't5', 'gone'], on: '2020-06-30' },
      ...{ reason: 'Hợp nhất hai sở', by: 'Thông báo số 12-TB/TU' },
    },
    (id) => tasks.find((task) => task.id === id) ?? null,
    () => 'r1',
  );
  expect(changes).toEqual([
    {
      ...{ kind: 'task', id: 't1', before: { lead: planning } },
      after: { lead: { text: 'Sở Tài chính', agency: 'finance' } },
    },
    {
      ...{ kind: 'remark', id: 'r1', before: null },
      after: {
        ...{ id: 'r1', task: 't1', agency: null, pack: null, kind: 'reassign' },
        ...{ text: 'Hợp nhất hai sở', on: '2020-06-30', by: 'Thông báo số 12-TB/TU' },
        ...{ replyBy: null, repliedOn: null, reply: null },
        ...{ before: 'Sở KH&ĐT', after: 'Sở Tài chính' },
      },
    },
    {
      ...{ kind: 'task', id: 't4', before: { support: [planning, health] } },
      after: { support: [health] },
    },
    {
      kind: 'task',
      id: 't5',
      before: { support: [planning, { text: 'STC', agency: 'finance' }] },
      after: { support: [{ text: 'Sở Tài chính', agency: 'finance' }] },
    },
  ]);
});

test('agencies that become one leave a task that both support once', () => {
  const land = { text: 'Sở TN&MT', agency: 'land' };
  const shared = aTask({ id: 't7', lead: health, support: [planning, land] });
  const changes = handOverOpen(
    ['planning', 'land', 'finance'],
    { to: finance, reason: 'Hợp nhất', on: '2020-06-30', by: null },
    [shared],
    () => 'r1',
  );
  expect(changes).toEqual([
    {
      ...{ kind: 'task', id: 't7', before: { support: [planning, land] } },
      after: { support: [{ text: 'Sở Tài chính', agency: 'finance' }] },
    },
  ]);
});
