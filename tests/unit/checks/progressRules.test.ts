import { expect, test } from 'vitest';

import { daysInWords } from '#shared/checks/daysInWords.ts';

import { finds } from './ruleTests.ts';

const done = { progress: 'Hoàn thành', completedOn: '2020-06-20', evidence: 'BC 45, 20/6/2020' };

test.each([
  ['evidence', { ...done, evidence: null }, done],
  ['evidence-early', { ...done, evidence: 'Báo cáo số 45 ngày 12/11/2019' }, done],
  ['done-without-day', { ...done, completedOn: null }, done],
  ['completed-ahead', { ...done, completedOn: '2020-07-01' }, done],
  ['completed-early', { ...done, completedOn: '2020-01-05' }, done],
  ['completed-early', { ...done, period: 'Từ 01/7/2020 đến 30/9/2020' }, done],
  ['percent', { ...done, percent: 80 }, { ...done, percent: 100 }],
  ['percent', { percent: 100 }, { percent: 60 }],
] as const)('%s tells one from the other', (rule, bad, good) => {
  expect([finds(rule, bad), finds(rule, good)]).toEqual([true, false]);
});

test('work of a quarter may be done before it begins', () => {
  expect(finds('completed-early', done)).toBe(false);
});

test('evidence that rests on an older paper is as old as itself', () => {
  const evidence = 'BC 45 ngày 20/6/2020 thực hiện CV 12 ngày 01/11/2019';
  expect(finds('evidence-early', { ...done, evidence })).toBe(false);
});

test('who looks back at an earlier day is not told that later days are to come', () => {
  expect(finds('completed-ahead', done, { asOf: '2020-03-31', today: '2020-06-30' })).toBe(false);
});

test.each([
  ['Báo cáo số 45-BC/VPTU ngày 12/3/2020', ['2020-03-12']],
  ['ngày 5 tháng 6 năm 2020; 07-8-2020', ['2020-06-05', '2020-08-07']],
  ['30/2/2020, số 12/2020', []],
])('the days in “%s”', (text, days) => {
  expect(daysInWords(text)).toEqual(days);
});
