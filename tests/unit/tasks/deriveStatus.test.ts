import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { deriveStatus } from '#shared/tasks/deriveStatus.ts';

const plan = { year: 2020, issued: '2020-01-06' };

test.each([
  ['30/6/2020', null, null, '2020-06-01', 'in-time'],
  ['30/6/2020', null, null, '2020-06-23', 'due-soon'],
  ['30/6/2020', null, null, '2020-06-30', 'due-soon'],
  ['30/6/2020', null, null, '2020-07-01', 'overdue'],
  ['30/6/2020', 'Hoàn thành', '2020-06-30', '2020-12-31', 'done-on-time'],
  ['30/6/2020', 'Đã hoàn thành', '2020-07-01', '2020-12-31', 'done-late'],
  ['30/6/2020', 'Đã hoàn thành', '2020-07-01', '2020-07-01', 'done-late'],
  ['30/6/2020', 'Đã hoàn thành', '2020-07-01', '2020-06-30', 'due-soon'],
  ['30/6/2020', 'Đã hoàn thành', '2020-08-01', '2020-07-15', 'overdue'],
  ['Thường xuyên', 'Hoàn thành', '2020-12-20', '2020-06-30', 'continuous'],
  ['30/6/2020', 'Hoàn thành', null, '2020-12-31', 'done'],
  ['30/6/2020', 'Chưa hoàn thành', null, '2020-07-01', 'overdue'],
  ['30/6/2020', 'Hoàn thành một phần', null, '2020-07-01', 'overdue'],
  ['30/6/2020', 'Hoàn thành 80%', null, '2020-07-01', 'overdue'],
  ['30/6/2020', 'Hoàn thành 100%', null, '2020-07-01', 'done'],
  ['30/6/2020', 'Đã thực hiện xong', null, '2020-07-01', 'done'],
  ['Thường xuyên', 'Hoàn thành', null, '2020-12-31', 'done'],
  ['Thường xuyên', null, null, '2020-12-31', 'continuous'],
  ['Hằng quý', null, null, '2020-12-31', 'continuous'],
  ['Sau khi có hướng dẫn của Trung ương', null, null, '2020-12-31', 'waiting'],
  [null, null, null, '2020-12-31', 'no-deadline'],
])(
  '%s with progress %s and finished on %s is on %s: %s',
  (words, progress, completedOn, asOf, status) => {
    const period = words === null ? null : parsePeriod(words, plan);
    expect(deriveStatus({ progress, completedOn }, period, asOf)).toBe(status);
  },
);
