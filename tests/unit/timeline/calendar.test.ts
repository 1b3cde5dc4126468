import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';

import { createAxis, toBox, toX } from '#shared/timeline/axis.ts';
import { unitAround, unitsBetween } from '#shared/timeline/calendarUnits.ts';
import { addDays, addMonths, dayNumber, isoOfDayNumber } from '#shared/timeline/days.ts';

const someDays = fc.integer({ min: -150_000, max: 150_000 });

test('days have the numbers that the calendar gives them', () => {
  fc.assert(
    fc.property(someDays, (number) => {
      const day = Temporal.PlainDate.from('1970-01-01').add({ days: number }).toString();
      expect([dayNumber(day), isoOfDayNumber(number)]).toEqual([number, day]);
    }),
  );
});

test('months are added so that the end of a month stays one', () => {
  expect([
    addMonths('2020-06-30', 3),
    addMonths('2020-03-31', 1),
    addMonths('2020-01-30', 1),
    addMonths('2020-11-15', 2),
    addMonths('2021-02-28', -12),
  ]).toEqual(['2020-09-30', '2020-04-30', '2020-02-29', '2021-01-15', '2020-02-29']);
});

test('every day lies in one week, month, quarter, year and five years', () => {
  expect(
    (['day', 'week', 'month', 'quarter', 'year', 'five-years'] as const).map((unit) =>
      unitAround('2020-05-20', unit),
    ),
  ).toEqual([
    { start: '2020-05-20', end: '2020-05-20' },
    { start: '2020-05-18', end: '2020-05-24' },
    { start: '2020-05-01', end: '2020-05-31' },
    { start: '2020-04-01', end: '2020-06-30' },
    { start: '2020-01-01', end: '2020-12-31' },
    { start: '2016-01-01', end: '2020-12-31' },
  ]);
});

test('the units between two days follow one another without gaps', () => {
  const units = fc.constantFrom('week', 'month', 'quarter', 'year', 'five-years');
  fc.assert(
    fc.property(someDays, fc.nat(3000), units, (first, length, unit) => {
      const span = { start: isoOfDayNumber(first), end: isoOfDayNumber(first + length) };
      const all = unitsBetween(span, unit);
      expect(all[0]?.start === undefined || all[0].start <= span.start).toBe(true);
      expect((all.at(-1)?.end ?? '') >= span.end).toBe(true);
      for (const [index, { start }] of all.slice(1).entries()) {
        expect(start).toBe(addDays(all[index]?.end ?? '', 1));
      }
    }),
    { numRuns: 50 },
  );
});

test('the axis by months is the year of the plan, as wide as the room', () => {
  const axis = createAxis('month', [], 2020, 1098);
  expect([axis.start, axis.end, axis.width]).toEqual(['2020-01-01', '2020-12-31', 1098]);
  expect(axis.upper).toHaveLength(4);
  expect(axis.lower).toHaveLength(12);
  expect(toX(axis, '2020-02-01')).toBe(93);
  expect(toBox(axis, { start: '2019-06-01', end: '2020-01-31' })).toEqual({ left: 0, width: 93 });
  expect(toBox(axis, { start: '2021-01-01', end: '2021-01-31' })).toBe(null);
});

test('a deadline of next year makes the axis longer, a vision does not', () => {
  const until = (end: string) => createAxis('month', [{ start: '2020-01-01', end }], 2020, 700).end;
  expect([until('2021-03-31'), until('2045-12-31')]).toEqual(['2021-12-31', '2030-12-31']);
});

test('on paper the axis ends with the quarter of the last deadline', () => {
  const axis = createAxis(
    'month',
    [{ start: '2020-01-01', end: '2021-02-10' }],
    2020,
    0,
    'quarter',
  );
  expect([axis.start, axis.end, axis.upper.length]).toEqual(['2020-01-01', '2021-03-31', 5]);
});
