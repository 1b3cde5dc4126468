import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dataGaps } from '#shared/reports/dataGaps.ts';
import { denominators } from '#shared/reports/denominator.ts';
import { reportCells } from '#shared/reports/figures.ts';
import type { Figures } from '#shared/reports/figures.ts';
import { groupings } from '#shared/reports/groups.ts';
import { chooseLines, everyLine } from '#shared/reports/lineChoice.ts';
import { overdueBands } from '#shared/reports/overdueAge.ts';
import { readReportLines } from '#shared/reports/readReportLines.ts';
import type { ReportSource } from '#shared/reports/readReportLines.ts';
import { buildReport, linesOfReport } from '#shared/reports/report.ts';
import type { Report, ReportOrder } from '#shared/reports/report.ts';
import { filterLines, wholePlan } from '#shared/reports/reportFilter.ts';

import { aCompleteTask } from '../../builders/checks.ts';
import { aReportSource, days2020, plannedTasks } from '../../builders/reports.ts';
import { recordsOf } from '../checks/ruleTests.ts';

function reportOf(source: ReportSource, order: Partial<ReportOrder> = {}): Report {
  const whole = { asOf: '2020-06-30', period: null, filter: wholePlan, ...order };
  const context = { source, last: null, extended: new Set<string>() };
  return buildReport(readReportLines(source, whole.asOf), whole, context);
}

const secondQuarter = { kind: 'quarter', from: '2020-04-01', to: '2020-06-30' } as const;

test('each task is in one of four cells, or cannot be judged by a deadline', () => {
  const source = aReportSource([
    { period: '15/5/2020', completedOn: '2020-05-15' },
    { period: '15/5/2020', completedOn: '2020-05-16' },
    { period: '30/6/2020' },
    { period: '29/6/2020' },
    { period: 'Thường xuyên' },
    { period: '15/5/2020', progress: 'Hoàn thành' },
    { type: 'section', title: 'Mục không đếm' },
  ]);
  const cells = {
    doneOnTime: 1,
    doneLate: 1,
    openInTime: 1,
    openOverdue: 1,
    noDueDate: 2,
    doneNoDueDate: 1,
  };

  const report = reportOf(source);

  expect(report.total).toEqual({
    assigned: { assigned: 6, ...cells },
    due: { ...cells, assigned: 5, noDueDate: 1 },
  });
  expect(report.overdueByAge).toEqual({ '1-7': 1, '8-30': 0, '31+': 0 });
});

test('of a period counts what is due in it, or what was open when it began and came until its end', () => {
  const source = aReportSource(
    [
      { id: 'before', period: 'Quý I/2020', completedOn: '2020-03-31' },
      { id: 'dragged', period: 'Quý I/2020' },
      { id: 'within', period: '15/5/2020', completedOn: '2020-05-10' },
      { id: 'early', period: '15/5/2020', completedOn: '2020-03-01' },
      { id: 'later', period: 'Quý IV/2020' },
      { id: 'new', period: 'Quý IV/2020' },
      { id: 'next', period: 'Quý IV/2020' },
    ],
    {
      issuedOn: new Map([
        ['new', '2020-06-30'],
        ['next', '2020-07-01'],
      ]),
    },
  );
  const lines = readReportLines(source, '2020-06-30');
  const order = { asOf: '2020-06-30', period: secondQuarter };
  const idsOf = (denominator: 'assigned' | 'due') =>
    chooseLines(lines, { ...everyLine, denominator }, order).map(({ id }) => id);

  expect(idsOf('assigned')).toEqual(['dragged', 'within', 'later', 'new']);
  expect(idsOf('due')).toEqual(['within', 'early']);
});

test('the change counts the tasks as they were known when the period began', () => {
  const source = aReportSource([
    { period: 'Quý I/2020', completedOn: '2020-04-05' },
    { period: 'Quý I/2020', completedOn: '2020-03-31' },
  ]);
  const { before, standing } = reportOf(source, { period: secondQuarter });

  expect(before).toMatchObject({ asOf: '2020-03-31', code: null });
  expect(before.standing).toMatchObject({ assigned: 2, doneOnTime: 1, openInTime: 1 });
  expect(standing).toMatchObject({ assigned: 2, doneOnTime: 1, doneLate: 1 });
});

test('what the last report recorded otherwise is noted, what happened since is not', () => {
  const were = [
    { period: '15/5/2020' },
    { period: '15/5/2020' },
    { period: '15/5/2020' },
    { period: '15/5/2020' },
  ];
  const frozen = aReportSource(were);
  const last = {
    code: 'BC-2020-0630-0900',
    report: reportOf(frozen),
    lines: readReportLines(frozen, '2020-06-30'),
  };
  const source = aReportSource([
    { period: '15/5/2020', completedOn: '2020-05-12' },
    { period: '15/5/2020', completedOn: '2020-07-02' },
    { period: '15/5/2020', progress: 'Hoàn thành' },
    { period: '31/8/2020' },
  ]);
  const order = { asOf: '2020-07-31', period: null, filter: wholePlan };
  const context = { source, last, extended: new Set(['t4']) };

  const report = buildReport(readReportLines(source, order.asOf), order, context);

  expect(report.corrections).toEqual([
    {
      id: 't1',
      code: 'NV-001',
      title: were[0] && last.lines[0]?.title,
      was: 'openOverdue',
      is: 'doneOnTime',
    },
  ]);
  expect(report.before).toMatchObject({ asOf: '2020-06-30', code: 'BC-2020-0630-0900' });
});

test('gaps in the data are counted', () => {
  const source = aReportSource(
    [
      { lead: null, period: null },
      { lead: { text: 'Đơn vị lạ', agency: null }, period: '15/5/2020', progress: 'Hoàn thành' },
      { lead: { text: 'SYT', agency: 'a1' }, period: '31/12/2020' },
    ],
    { isReportedBefore: (id, day) => id === 't3' && '2020-05-30' < day },
  );
  expect(reportOf(source).gaps).toEqual({
    noLead: 1,
    leadUnknown: 1,
    noDeadline: 1,
    deadlineDoubtful: 0,
    doneWithoutDate: 1,
    doneWithoutEvidence: 1,
    stale: 1,
  });
});

test('news are awaited as in the checks: once work has begun, and of the steps of a task', () => {
  const tasks = [
    { period: 'Quý II/2020' },
    { period: 'Quý III/2020' },
    { period: 'Quý II/2020' },
    { period: 'Tháng 5/2020', parent: 't3' },
    { period: 'Tháng 6/2020', parent: 't3' },
    { period: 'Thường xuyên' },
    { period: 'Quý I/2020', completedOn: '2020-03-20' },
  ].map((task, index) => aCompleteTask({ id: `t${index + 1}`, ...task }));
  const source = aReportSource(tasks, { isReportedBefore: () => true });
  const stale = readReportLines(source, '2020-06-30').filter(({ gaps }) => gaps.includes('stale'));
  expect(stale.map(({ id }) => id)).toEqual(['t1', 't4']);
  const lastNews = new Map(tasks.map(({ id }) => [id, '2020-01-06']));
  expect(recordsOf('stale', tasks, { lastNews })).toEqual(['t1', 't4']);
});

const orders = fc.record({
  asOf: days2020,
  period: fc.option(
    fc
      .tuple(days2020, days2020)
      .map((days) => days.toSorted())
      .map(([from = '', to = '']) => ({ kind: 'any' as const, from, to })),
  ),
  filter: fc.record({
    agencies: fc.option(fc.subarray(['a1', 'a2', 'Đơn vị lạ', ''])),
    leaders: fc.option(fc.subarray(['Phó Bí thư', ''])),
    sections: fc.option(fc.subarray(['t1', 't2', ''])),
  }),
});

function sumOf(all: readonly Figures[]): Figures {
  const sum: Figures = { ...reportOf(aReportSource([])).standing };
  for (const one of all) {
    for (const name of Object.keys(sum) as (keyof Figures)[]) sum[name] += one[name];
  }
  return sum;
}

test('for every filter, period and day, cells and groups sum up to the total', () => {
  fc.assert(
    fc.property(plannedTasks, orders, (tasks, order) => {
      const report = reportOf(aReportSource(tasks), order);
      for (const rule of denominators) {
        const total = report.total[rule];
        expect(reportCells.reduce((sum, cell) => sum + total[cell], 0)).toBe(total.assigned);
        for (const by of groupings) {
          expect(sumOf(report.groups[by].map((group) => group[rule]))).toEqual(total);
        }
      }
      const aged = overdueBands.reduce((sum, band) => sum + report.overdueByAge[band], 0);
      expect(aged).toBe(report.total.assigned.openOverdue);
    }),
  );
});

test('every figure has as many tasks behind it as it says', () => {
  fc.assert(
    fc.property(plannedTasks, orders, (tasks, order) => {
      const source = aReportSource(tasks);
      const report = reportOf(source, order);
      const lines = linesOfReport(readReportLines(source, order.asOf), order);
      const count = (choice: Partial<typeof everyLine>) =>
        chooseLines(lines, { ...everyLine, ...choice }, order).length;
      for (const denominator of denominators) {
        for (const cell of reportCells) {
          expect(count({ denominator, cell })).toBe(report.total[denominator][cell]);
          for (const by of groupings) {
            for (const group of report.groups[by]) {
              const chosen = { denominator, cell, group: { by, key: group.key } };
              expect(count(chosen)).toBe(group[denominator][cell]);
            }
          }
        }
      }
      for (const band of overdueBands) expect(count({ band })).toBe(report.overdueByAge[band]);
      for (const gap of dataGaps) expect(count({ gap })).toBe(report.gaps[gap]);
      expect(count({ isDueSoon: true })).toBe(report.dueSoon);
    }),
  );
});

test('a task that is due today is not late, and one day late tomorrow', () => {
  const source = aReportSource([{ period: '30/6/2020' }]);
  const daysOn = (asOf: string) => readReportLines(source, asOf)[0]?.overdueDays;
  expect([daysOn('2020-06-30'), daysOn('2020-07-01'), daysOn('2020-07-31')]).toEqual([0, 1, 31]);
});

test('the last day is in time and the next is one day late, whatever the day', () => {
  fc.assert(
    fc.property(days2020, fc.nat({ max: 400 }), (due, more) => {
      const [year, month, day] = due.split('-').map(Number);
      const source = aReportSource([{ period: `${day}/${month}/${year}` }]);
      const daysAfter = (days: number) =>
        new Date(Date.parse(due) + days * 86_400_000).toISOString().slice(0, 10);
      const lateOn = (asOf: string) => readReportLines(source, asOf)[0]?.overdueDays;
      expect([due, daysAfter(1), daysAfter(more)].map(lateOn)).toEqual([0, 1, more]);
    }),
  );
});

test('the figures of a day are the same next year, whatever is finished after that day', () => {
  fc.assert(
    fc.property(plannedTasks, days2020, fc.integer({ min: 1, max: 400 }), (tasks, asOf, days) => {
      const later = new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10);
      const isOpen = ({ progress, completedOn }: (typeof tasks)[number]) =>
        progress !== 'Hoàn thành' && completedOn == null;
      const nextYear = tasks.map((task) =>
        isOpen(task) ? { ...task, progress: 'Hoàn thành', completedOn: later } : task,
      );
      const [then, now] = [tasks, nextYear].map((all) =>
        reportOf(aReportSource(all), {
          asOf,
          period: { kind: 'any', from: '2020-01-01', to: asOf },
        }),
      );
      expect(now?.total).toEqual(then?.total);
      expect(now?.groups).toEqual(then?.groups);
      expect(now?.overdueByAge).toEqual(then?.overdueByAge);
    }),
  );
});

test('a filter keeps the tasks of the chosen agencies, leaders and sections', () => {
  const source = aReportSource([
    { id: 's', type: 'section', title: 'Xây dựng Đảng' },
    { id: 'in', parent: 's', lead: { text: 'SYT', agency: 'a1' }, leader: 'Phó Bí thư' },
    { id: 'out', lead: { text: 'SYT', agency: 'a1' }, leader: 'Phó Bí thư' },
  ]);
  const lines = readReportLines(source, '2020-06-30');
  const filter = { agencies: ['a1'], leaders: ['Phó Bí thư'], sections: ['s'] };
  expect(filterLines(lines, filter).map(({ id }) => id)).toEqual(['in']);
  expect(lines[0]?.section).toEqual({ key: 's', name: 'I. Xây dựng Đảng' });
});

test('what is due soon follows the setting of the plan', () => {
  const followUp = { dueSoonDays: 3, staleDays: 30, cutOffDay: null };
  const source = aReportSource([{ period: '3/7/2020' }, { period: '4/7/2020' }], { followUp });
  expect(reportOf(source).dueSoon).toBe(1);
});
