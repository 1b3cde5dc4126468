import { describe, expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { barOf, summaryBar } from '#shared/timeline/bars.ts';
import { milestoneMarks, occurrenceMarks } from '#shared/timeline/marks.ts';

const plan = { year: 2020, issued: '2020-01-06' };
const read = (phrase: string) => parsePeriod(phrase, plan);

describe('what is drawn for a deadline', () => {
  test.for<[string, string, string, string, boolean, boolean]>([
    ['Quý III/2020', 'plain', '2020-07-01', '2020-09-30', false, false],
    ['Trước 30/6/2020', 'plain', '2020-01-06', '2020-06-29', true, false],
    ['Trong 10 ngày kể từ ngày ký', 'plain', '2020-01-06', '2020-01-16', true, false],
    ['Từ quý II/2020', 'continuous', '2020-04-01', '2020-12-31', false, true],
    ['Thường xuyên', 'continuous', '2020-01-06', '2020-12-31', true, true],
    ['Hằng quý', 'recurring', '2020-01-06', '2020-12-31', true, true],
    ['Sau đại hội', 'conditional', '2020-01-06', '2020-12-31', true, true],
    ['02/01/2020', 'plain', '2020-01-01', '2020-01-02', true, false],
  ])('%s', ([phrase, pattern, start, end, isOpenStart, isOpenEnd]) => {
    expect(barOf(read(phrase), plan)).toEqual({ pattern, start, end, isOpenStart, isOpenEnd });
  });

  test('nothing where the words say nothing', () => {
    expect([barOf(read('sớm'), plan), barOf(null, plan)]).toEqual([null, null]);
  });

  test('a section spans the tasks below it', () => {
    const sum = { tasks: 2, overdue: 0, percent: 10, start: '2020-03-01', due: '2020-05-31' };
    expect(summaryBar(sum)).toMatchObject({ pattern: 'summary', start: '2020-03-01' });
    expect(summaryBar({ ...sum, start: null, due: null })).toBe(null);
  });
});

test('several days in one cell are milestones', () => {
  expect(milestoneMarks(read('Trình quý II, ban hành quý III'))).toEqual([
    { on: '2020-06-30', kind: 'milestone', words: 'Trình' },
    { on: '2020-09-30', kind: 'milestone', words: 'ban hành' },
  ]);
});

test('what recurs has a mark at the end of every round', () => {
  const within = { start: '2020-01-06', end: '2020-12-31' };
  const days = (phrase: string) => occurrenceMarks(read(phrase), within).map(({ on }) => on);
  expect(days('Hằng quý')).toEqual(['2020-03-31', '2020-06-30', '2020-09-30', '2020-12-31']);
  expect(days('6 tháng/lần')).toEqual(['2020-06-30', '2020-12-31']);
  expect(days('Hằng năm')).toEqual(['2020-12-31']);
  expect(days('Hằng tháng')).toHaveLength(12);
  expect(days('Hằng tuần')).toHaveLength(51);
  expect(days('Quý III/2020')).toEqual([]);
});

test.for<[string, 'strict' | 'inclusive', string[]]>([
  ['Ngày 15 hằng tháng', 'strict', ['2020-02-15', '2020-03-15']],
  ['Trước ngày 20 hằng tháng', 'strict', ['2020-02-19', '2020-03-19']],
  ['Trước ngày 20 hằng tháng', 'inclusive', ['2020-02-20', '2020-03-20']],
  ['15 hằng tháng', 'strict', ['2020-02-15', '2020-03-15']],
  ['Ngày 5 và ngày 20 hằng tháng', 'strict', ['2020-02-05', '2020-02-20', '2020-03-05']],
  ['Ngày 31 hằng tháng', 'strict', ['2020-02-29']],
  ['Ngày 10 tháng cuối quý', 'strict', ['2020-03-10']],
  ['Ngày 10 tháng giữa quý', 'strict', ['2020-02-10']],
  ['Ngày 15/3 hằng năm', 'strict', ['2020-03-15']],
  ['Hằng tháng, từ ngày 15', 'strict', ['2020-02-29']],
])('%s (%s) is marked on its days', ([phrase, rule, expected]) => {
  const within = { start: '2020-02-01', end: '2020-03-19' };
  const until20 = phrase.includes('Trước') ? { ...within, end: '2020-03-20' } : within;
  expect(occurrenceMarks(read(phrase), until20, rule).map(({ on }) => on)).toEqual(expected);
});

test('a weekday within a weekly rhythm is marked on that day', () => {
  const within = { start: '2020-02-01', end: '2020-02-15' };
  const marks = occurrenceMarks(read('Thứ sáu hằng tuần'), within);
  expect(marks.map(({ on }) => on)).toEqual(['2020-02-07', '2020-02-14']);
});
