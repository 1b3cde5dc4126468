import { expect, test } from 'vitest';

import { solarDay } from '#shared/periods/holidays/lunarCalendar.ts';

/** The first day of Tết as calendars in print give it, from 1990 on. */
const tet = [
  ...['1990-01-27', '1991-02-15', '1992-02-04', '1993-01-23', '1994-02-10', '1995-01-31'],
  ...['1996-02-19', '1997-02-07', '1998-01-28', '1999-02-16', '2000-02-05', '2001-01-24'],
  ...['2002-02-12', '2003-02-01', '2004-01-22', '2005-02-09', '2006-01-29', '2007-02-17'],
  ...['2008-02-07', '2009-01-26', '2010-02-14', '2011-02-03', '2012-01-23', '2013-02-10'],
  ...['2014-01-31', '2015-02-19', '2016-02-08', '2017-01-28', '2018-02-16', '2019-02-05'],
  ...['2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29'],
  ...['2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-02'],
];

test('Tết is on the day that calendars in print give', () => {
  const found = tet.map((_, index) => solarDay({ year: 1990 + index, month: 1, day: 1 }));
  expect(found).toEqual(tet);
});

test.each([
  [{ year: 2020, month: 3, day: 10 }, '2020-04-02'],
  [{ year: 2023, month: 3, day: 10 }, '2023-04-29'],
  [{ year: 2025, month: 3, day: 10 }, '2025-04-07'],
  [{ year: 2026, month: 3, day: 10 }, '2026-04-26'],
  [{ year: 2026, month: 1, day: 15 }, '2026-03-03'],
  [{ year: 2023, month: 8, day: 15 }, '2023-09-29'],
  [{ year: 2025, month: 8, day: 15 }, '2025-10-06'],
  [{ year: 2026, month: 8, day: 15 }, '2026-09-25'],
  [{ year: 2025, month: 12, day: 23 }, '2026-02-10'],
])('days behind leap months and solstices are right: %j', (lunar, day) => {
  expect(solarDay(lunar)).toBe(day);
});

test('a month of 29 days has no thirtieth', () => {
  expect(solarDay({ year: 2025, month: 12, day: 30 })).toBeNull();
  expect(solarDay({ year: 2026, month: 1, day: 0 })).toBeNull();
});

test('until 2100 Tết is the Chinese New Year or the day before, for midnight comes later here', () => {
  const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  const isNewYear = (date: Date) => chinese.format(date) === '1/1';
  for (let year = 1990; year <= 2100; year += 1) {
    const day = new Date(`${solarDay({ year, month: 1, day: 1 }) ?? ''}T00:00:00Z`);
    const nextDay = new Date(day.getTime() + 86_400_000);
    expect([year, isNewYear(day) || isNewYear(nextDay)]).toEqual([year, true]);
  }
});
