import { expect, test } from 'vitest';

import type { NewDirection } from '#shared/directions/direction.ts';
import { planDirection } from '#shared/directions/planDirection.ts';

import { aTask } from '../../builders/records.ts';

const health = { text: 'SYT', agency: 'a1' };
const finance = { text: 'Sở Tài chính', agency: null };

function aDirection(fields: Partial<NewDirection>): NewDirection {
  return {
    ...{ kind: 'urge', text: 'Báo cáo ngay', on: '2020-07-01', by: 'Thường trực Tỉnh ủy' },
    ...{ replyBy: '2020-07-05', period: null, lead: null },
    ...fields,
  };
}

function plan(direction: NewDirection, tasks = [aTask({ lead: health, period: '30/6/2020' })]) {
  let next = 0;
  return planDirection(direction, tasks, {
    nameOf: ({ agency, text }) => (agency === 'a1' ? 'Sở Y tế' : text),
    nextId: () => `r${(next += 1)}`,
  });
}

test('an extension gives the new deadline and keeps the old one with its reason', () => {
  const extension = aDirection({ kind: 'extend', text: 'Dịch bệnh', period: 'Quý III/2020' });
  expect(plan(extension)).toEqual({
    label: { key: 'extendTask', params: { code: 'NV-001' } },
    changes: [
      {
        ...{ kind: 'task', id: 't1' },
        ...{ before: { period: '30/6/2020' }, after: { period: 'Quý III/2020' } },
      },
      {
        ...{ kind: 'remark', id: 'r1', before: null },
        after: {
          ...{ id: 'r1', task: 't1', agency: 'Sở Y tế', pack: null, kind: 'extend' },
          ...{ text: 'Dịch bệnh', on: '2020-07-01', by: 'Thường trực Tỉnh ủy' },
          ...{ replyBy: '2020-07-05', repliedOn: null, reply: null },
          ...{ before: '30/6/2020', after: 'Quý III/2020' },
        },
      },
    ],
  });
});

test('handing over names the lead before and after', () => {
  const { changes } = plan(aDirection({ kind: 'reassign', lead: finance }));
  expect(changes.map(({ after }) => after)).toMatchObject([
    { lead: finance },
    { kind: 'reassign', agency: 'Sở Y tế', before: 'Sở Y tế', after: 'Sở Tài chính' },
  ]);
});

test('other directions change nothing of their tasks, and leave sections out', () => {
  const section = aTask({ id: 's1', type: 'section' });
  const { label, changes } = plan(aDirection({ kind: 'evidence' }), [
    section,
    aTask(),
    aTask({ id: 't2' }),
  ]);
  expect(label).toEqual({ key: 'askForEvidenceOfTasks', params: { count: 2 } });
  expect(changes.map(({ kind, after }) => [kind, after])).toMatchObject([
    ['remark', { task: 't1', before: null, after: null }],
    ['remark', { task: 't2' }],
  ]);
});

test.each([
  [aDirection({ kind: 'extend' }), [aTask()], 'Hãy ghi thời hạn mới.'],
  [aDirection({ kind: 'reassign' }), [aTask()], 'Hãy ghi cơ quan chủ trì mới.'],
  [aDirection({}), [aTask({ type: 'section' })], 'Hãy chọn ít nhất một đầu việc'],
] as const)('what lacks something is refused in words', (direction, tasks, message) => {
  expect(() => plan(direction, [...tasks])).toThrow(message);
});
