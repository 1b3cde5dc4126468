import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { createStatusReader } from '#shared/tasks/deriveStatus.ts';
import { testOfQuickFilters } from '#shared/tasks/quickFilters.ts';
import type { QuickFilter } from '#shared/tasks/quickFilters.ts';

import { aTask } from '../../builders/records.ts';

const lead = { text: 'Sở Nội vụ', agency: 'snv' };

const rows = [
  aTask({ id: 'late', lead, period: '31/3/2020' }),
  aTask({ id: 'soon', lead, period: '30/6/2020' }),
  aTask({ id: 'done', lead, period: '31/3/2020', progress: 'Hoàn thành' }),
  aTask({ id: 'always', period: 'Thường xuyên' }),
  aTask({ id: 'unclear', lead, period: 'khẩn trương' }),
  aTask({ id: 'empty' }),
  aTask({ id: 'reworded', lead, period: 'Thường xuyên', clause: 'c1', quote: 'Rà soát' }),
  aTask({ id: 'same', lead, period: 'Thường xuyên', clause: 'c2', quote: 'Sơ kết' }),
  aTask({ id: 'unlinked', lead, period: 'Thường xuyên', quote: 'Tổng kết' }),
].map((task) => {
  const plan = { year: 2020, issued: null };
  return { task, period: task.period === null ? null : parsePeriod(task.period, plan) };
});

function passing(...filters: QuickFilter[]): string[] {
  const context = {
    readStatus: createStatusReader('2020-06-24'),
    changed: new Set(['done']),
    reworded: new Set(['c1']),
  };
  return rows.filter(testOfQuickFilters(filters, context)).map(({ task }) => task.id);
}

test.each([
  ['reworded', ['reworded', 'unlinked']],
  ['noLead', ['always', 'empty']],
  ['noDeadline', ['unclear', 'empty']],
  ['overdue', ['late']],
  ['dueSoon', ['soon']],
  ['changed', ['done']],
] as const)('%s', (filter, ids) => {
  expect(passing(filter)).toEqual(ids);
});

test('of several filters one is enough', () => {
  expect(passing('overdue', 'dueSoon')).toEqual(['late', 'soon']);
});

test('without a filter everything passes', () => {
  expect(passing()).toHaveLength(rows.length);
});
