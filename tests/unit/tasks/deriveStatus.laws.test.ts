import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { createStatusReader, taskStatuses } from '#shared/tasks/deriveStatus.ts';

const plan = { year: 2020, issued: '2020-01-06' };

const phrases = fc.constantFrom(
  null,
  '30/6/2020',
  'Quý III/2020',
  'Trước ngày 15/4/2020',
  'Tháng 5/2020',
  'Thường xuyên',
  'Hằng quý',
  'Sau khi có hướng dẫn của Trung ương',
  'chưa rõ',
);
const days = fc
  .date({ min: new Date('2019-12-01'), max: new Date('2021-02-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const works = fc.record({
  phrase: phrases,
  progress: fc.constantFrom(null, 'Đang thực hiện', 'Hoàn thành', 'Chưa hoàn thành'),
  completedOn: fc.option(days),
});

const periodOf = (phrase: string | null) => (phrase === null ? null : parsePeriod(phrase, plan));

test('statuses part any tasks on any day and with any days of warning', () => {
  fc.assert(
    fc.property(fc.array(works), days, fc.nat({ max: 60 }), (tasks, asOf, dueSoonDays) => {
      const read = createStatusReader(asOf, dueSoonDays);
      const counts = taskStatuses.map(
        (status) => tasks.filter((task) => read(task, periodOf(task.phrase)) === status).length,
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(tasks.length);
    }),
  );
});

test('more days of warning make tasks due soon that were in time, and change no other', () => {
  fc.assert(
    fc.property(works, days, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (task, asOf, few, more) => {
      const period = periodOf(task.phrase);
      const before = createStatusReader(asOf, few)(task, period);
      const after = createStatusReader(asOf, few + more)(task, period);
      if (before !== after) expect([before, after]).toEqual(['in-time', 'due-soon']);
    }),
  );
});

test('a task is done, late or in time, on every day from its completion on and on none before', () => {
  fc.assert(
    fc.property(works, days, days, (task, one, other) => {
      const period = periodOf(task.phrase);
      const { completedOn } = task;
      const [first, second] = [one, other].map((asOf) => createStatusReader(asOf)(task, period));
      if (completedOn !== null) expect(first?.startsWith('done')).toBe(completedOn <= one);
      if (first?.startsWith('done') === true && (completedOn === null || completedOn <= other)) {
        expect(second).toBe(first);
      }
    }),
  );
});

test('before its completion a task stands where it would stand had it not been completed', () => {
  fc.assert(
    fc.property(works, days, (task, asOf) => {
      if (task.completedOn === null || task.completedOn <= asOf) return;
      const period = periodOf(task.phrase);
      const open = { progress: null, completedOn: null };
      const read = createStatusReader(asOf);
      expect(read(task, period)).toBe(read(open, period));
    }),
  );
});

test('what was finished nobody knows when is finished on every day, neither in time nor late', () => {
  fc.assert(
    fc.property(phrases, days, (phrase, asOf) => {
      const task = { progress: 'Hoàn thành', completedOn: null };
      expect(createStatusReader(asOf)(task, periodOf(phrase))).toBe('done');
    }),
  );
});

test('what goes on without an end is never late', () => {
  fc.assert(
    fc.property(works, days, (task, asOf) => {
      const period = periodOf(task.phrase);
      if (period?.due != null && period.kind !== 'recurring') return;
      expect(createStatusReader(asOf)(task, period)).not.toBe('overdue');
    }),
  );
});

test.each([
  ['2020-06-30', 'due-soon'],
  ['2020-07-01', 'overdue'],
])('due on 30/6: on %s it is %s', (asOf, status) => {
  const task = { progress: null, completedOn: null };
  expect(createStatusReader(asOf)(task, periodOf('30/6/2020'))).toBe(status);
});
