import { expect, test } from 'vitest';

import { noDirection } from '#shared/handoffs/remark.ts';
import type { Remark } from '#shared/handoffs/remark.ts';
import { findToday } from '#shared/reports/dashboard.ts';
import { readReportLines } from '#shared/reports/readReportLines.ts';

import { aReportSource } from '../../builders/reports.ts';

const asOf = '2020-06-30';

function aDirection(fields: Partial<Remark>): Remark {
  return {
    ...{ id: 'r1', task: 't1', agency: null, pack: null, kind: 'urge', text: 'Báo cáo ngay' },
    ...{ on: '2020-06-01', ...noDirection, by: 'Thường trực Tỉnh ủy', replyBy: '2020-06-30' },
    ...fields,
  };
}

test('what is late the longest and due first comes first, with how many there are in all', () => {
  const source = aReportSource([
    { id: 'late', period: '29/6/2020' },
    { id: 'later', period: 'Quý I/2020' },
    { id: 'soon', period: '7/7/2020' },
    { id: 'today', period: '30/6/2020' },
    { id: 'undated' },
    { id: 'always', period: 'Thường xuyên' },
  ]);
  const today = findToday(readReportLines(source, asOf), [], asOf);

  expect(today.overdue.map(({ id, overdueDays }) => [id, overdueDays])).toEqual([
    ['later', 91],
    ['late', 1],
  ]);
  expect(today.dueSoon.map(({ id }) => id)).toEqual(['today', 'soon']);
  expect(today.undated.map(({ id }) => id)).toEqual(['undated']);
  expect(today.counts).toEqual({ overdue: 2, dueSoon: 2, undated: 1, unanswered: 0 });
});

test('directions wait until they are answered, and are late after their day', () => {
  const lines = readReportLines(aReportSource([{ period: '30/6/2020' }]), asOf);
  const remarks = [
    aDirection({ id: 'due' }),
    aDirection({ id: 'late', replyBy: '2020-06-28' }),
    aDirection({ id: 'answered', repliedOn: '2020-06-29' }),
    aDirection({ id: 'needs none', replyBy: null }),
    aDirection({ id: 'of an agency', kind: 'support' }),
    aDirection({ id: 'of a task that is gone', task: 't9' }),
  ];
  expect(
    findToday(lines, remarks, asOf).unanswered.map(({ id, lateDays }) => [id, lateDays]),
  ).toEqual([
    ['late', 2],
    ['due', null],
  ]);
});
