import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { createStatusReader } from '#shared/tasks/deriveStatus.ts';
import type { Task } from '#shared/tasks/task.ts';
import { workload } from '#shared/timeline/workload.ts';
import type { WorkloadRole } from '#shared/timeline/workload.ts';

import { anAgency, aTask } from '../../builders/records.ts';

const plan = { year: 2020, issued: '2020-01-06' };
const agencies = new Map(
  [
    anAgency({ id: 'a1', position: 'a0' }),
    anAgency({ id: 'a2', position: 'a1', name: 'Sở Nội vụ' }),
  ].map((agency) => [agency.id, agency]),
);
const owner = (agency: string | null) => ({ text: agency ?? 'ai đó', agency });
const readStatus = createStatusReader('2020-06-24');

function aDueTask(id: string, phrase: string, fields: Partial<Task>) {
  return { id, task: aTask({ id, ...fields }), period: parsePeriod(phrase, plan) };
}

const tasks = [
  aDueTask('t1', 'Quý I/2020', { lead: owner('a2'), support: [owner('a1')] }),
  aDueTask('t2', 'Tháng 3', { lead: owner('a2'), completedOn: '2020-03-01' }),
  aDueTask('t3', '30/6/2020', { lead: owner('a1'), support: [owner('a1')] }),
  aDueTask('t4', 'Thường xuyên', { lead: owner('a1') }),
  aDueTask('t5', '15/7/2020', { lead: owner('đã xóa') }),
  aDueTask('t6', 'Tháng 2/2021', { lead: owner('a1') }),
];

function shown(role: WorkloadRole, isOpenOnly: boolean) {
  const { rows, most } = workload(tasks, agencies, { year: 2020, role, isOpenOnly, readStatus });
  return { rows: rows.map(({ months, ...row }) => ({ ...row, months: [...months] })), most };
}

test('tasks are counted in the month in which they are due, under the agency that leads them', () => {
  expect(shown('lead', false)).toEqual({
    rows: [
      { agency: 'a2', months: [['2020-03', ['t1', 't2']]], open: 1, total: 2 },
      { agency: 'a1', months: [['2020-06', ['t3']]], open: 1, total: 1 },
      { agency: null, months: [['2020-07', ['t5']]], open: 1, total: 1 },
    ],
    most: 2,
  });
});

test('with those that help, a task counts once for each agency; finished ones can be left out', () => {
  expect(shown('all', true)).toEqual({
    rows: [
      {
        agency: 'a1',
        months: [
          ['2020-03', ['t1']],
          ['2020-06', ['t3']],
        ],
        open: 2,
        total: 2,
      },
      { agency: 'a2', months: [['2020-03', ['t1']]], open: 1, total: 1 },
      { agency: null, months: [['2020-07', ['t5']]], open: 1, total: 1 },
    ],
    most: 1,
  });
});

test('by lead, every task with a last day in the year is in exactly one cell', () => {
  const phrases = fc.constantFrom('Quý I', 'Tháng 5', '15/8', 'Hằng quý', 'Sau đại hội', '3/2021');
  const some = fc.array(fc.tuple(phrases, fc.constantFrom('a1', 'a2', null)), { maxLength: 30 });
  fc.assert(
    fc.property(some, (drafts) => {
      const all = drafts.map(([phrase, agency], index) =>
        aDueTask(`t${index}`, phrase, { lead: agency === null ? null : owner(agency) }),
      );
      const question = { year: 2020, role: 'lead', isOpenOnly: false, readStatus } as const;
      const { rows } = workload(all, agencies, question);
      const ids = rows.flatMap(({ months }) => [...months.values()].flat());
      const due = all.filter(
        ({ period }) => period.due?.startsWith('2020') === true && period.every === null,
      );
      expect(ids.toSorted()).toEqual(due.map(({ id }) => id).toSorted());
    }),
    { numRuns: 60 },
  );
});
