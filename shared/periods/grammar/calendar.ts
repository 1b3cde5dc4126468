import { Temporal } from 'temporal-polyfill';

import { solarDay } from '../holidays/lunarCalendar.ts';
import type { BeforeRule } from '../period.ts';
import type { Days, Mention, Part, SchoolPart } from './mention.ts';

/** First and last month of each part of a year; "giữa năm" is June (domain.md 2.1, 2.2 rows 34–37). */
const monthsOfYearPart: Readonly<Record<Part, readonly [number, number]>> = {
  whole: [1, 12],
  first: [1, 3],
  middle: [6, 6],
  last: [10, 12],
  'first-half': [1, 6],
  'second-half': [7, 12],
  'second-third': [6, 6],
};

/** The same inside a quarter, counted from 0: "đầu quý" is its first month (row 5). */
const monthsOfQuarterPart: Readonly<Record<Part, readonly [number, number]>> = {
  whole: [0, 2],
  first: [0, 0],
  middle: [1, 1],
  last: [2, 2],
  'first-half': [0, 1],
  'second-half': [1, 2],
  'second-third': [1, 1],
};

/** First and last day of each part of a month; null is its last day (Civil Code 146, row 13). */
const daysOfMonthPart: Readonly<Record<Part, readonly [number, number | null]>> = {
  whole: [1, null],
  first: [1, 10],
  middle: [11, 15],
  last: [21, null],
  'first-half': [1, 15],
  'second-half': [16, null],
  'second-third': [11, 20],
};

/** First and last day of each part of a week, Monday as 0. */
const daysOfWeekPart: Readonly<Record<Part, readonly [number, number]>> = {
  whole: [0, 6],
  first: [0, 1],
  middle: [2, 3],
  last: [4, 6],
  'first-half': [0, 2],
  'second-half': [3, 6],
  'second-third': [2, 3],
};

/** The days of a mention in a year; null when there are none such: 31/6, quý V, a day without month. */
export function daysOf(mention: Mention, year: number): Days | null {
  switch (mention.unit) {
    case 'day':
      return mention.month === null ? null : oneDay(year, mention.month, mention.day);
    case 'lunar':
      return mention.day === null
        ? partOfLunarMonth(year, mention.lunarMonth, mention.part)
        : lunarDay(year, mention.lunarMonth, mention.day);
    case 'week':
      return 'monday' in mention
        ? partOfWeek(mention.monday, mention.part)
        : weekOf(year, mention.month, mention.week);
    case 'month':
      return partOfMonth(year, mention.month, mention.part);
    case 'quarter': {
      if (mention.quarter < 1 || mention.quarter > 4) return null;
      const [first, last] = monthsOfQuarterPart[mention.part];
      const before = (mention.quarter - 1) * 3 + 1;
      return runOfMonths(year, before + first, before + last);
    }
    case 'months':
      return runOfMonths(year, mention.first, mention.last);
    case 'year':
      return runOfMonths(year, ...monthsOfYearPart[mention.part]);
    case 'school-year':
      return schoolDays(year, mention.part);
  }
}

/**
 * By the frame that the Ministry of Education and Training sets for schools (khung kế hoạch thời gian năm
 * học 2025-2026, and the years before it): classes begin on 5 September, the first semester ends before
 * 18 January, the school year before 31 May. Provinces may shift these days.
 */
function schoolDays(year: number, part: SchoolPart): Days {
  const next = year + 1;
  const isFromMiddle = part === 'second-semester';
  const start = part === 'last' ? isoDay(next, 5, 1) : isoDay(year, 9, 5);
  const end = part === 'first-semester' ? isoDay(next, 1, 17) : isoDay(next, 5, 30);
  return {
    start: isFromMiddle ? isoDay(next, 1, 18) : start,
    end: part === 'first' ? isoDay(year, 9, 30) : end,
  };
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/**
 * The last day that is "trước" a mention: the day before it begins, or by the rule `inclusive` a day
 * itself ("trước ngày 30/6" is until 30/6, "trước tháng 7" still until 30/6; domain.md 2.1). The middle
 * and the end of something are points in time themselves, so "trước cuối tháng 6" lasts to 30/6.
 */
export function dayBefore(mention: Mention, { start, end }: Days, rule: BeforeRule): string {
  const isEnd = 'part' in mention && ['middle', 'last'].includes(mention.part);
  const isItself = mention.unit === 'day' && rule === 'inclusive';
  return isEnd || isItself ? end : addDays(start, -1);
}

export function firstDayOf(year: number): string {
  return isoDay(year, 1, 1);
}

/** The day that the number of an Excel date cell stands for (1900 system; row 66). */
export function dayOfSerial(serial: number): string {
  return addDays('1899-12-30', serial);
}

function oneDay(year: number, month: number, day: number): Days | null {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  return { start: isoDay(year, month, day), end: isoDay(year, month, day) };
}

function lunarDay(year: number, month: number, day: number): Days | null {
  if (month < 1 || month > 12) return null;
  const start = solarDay({ year, month, day });
  return start === null ? null : { start, end: start };
}

/** A lunar month has 29 or 30 days. */
function partOfLunarMonth(year: number, month: number, part: Part): Days | null {
  const [first, last] = daysOfMonthPart[part];
  const start = lunarDay(year, month, first);
  const end = lunarDay(year, month, last ?? 30) ?? lunarDay(year, month, 29);
  return start === null || end === null ? null : { start: start.start, end: end.end };
}

/** Week 2 is day 8 to 14, whatever the weekday; "tuần cuối" the last seven days (rows 29, 30). */
function weekOf(year: number, month: number, week: number | 'last'): Days | null {
  if (month < 1 || month > 12) return null;
  const length = lengthOfMonth(year, month);
  const first = week === 'last' ? length - 6 : (week - 1) * 7 + 1;
  if (first < 1 || first > length) return null;
  const last = Math.min(first + 6, length);
  return { start: isoDay(year, month, first), end: isoDay(year, month, last) };
}

function partOfWeek(monday: string, part: Part): Days {
  const [first, last] = daysOfWeekPart[part];
  return { start: addDays(monday, first), end: addDays(monday, last) };
}

function partOfMonth(year: number, month: number, part: Part): Days | null {
  if (month < 1 || month > 12) return null;
  const [first, last] = daysOfMonthPart[part];
  const end = isoDay(year, month, last ?? lengthOfMonth(year, month));
  return { start: isoDay(year, month, first), end };
}

function runOfMonths(year: number, first: number, last: number): Days | null {
  if (first < 1 || last > 12 || first > last) return null;
  const end = isoDay(year, last, lengthOfMonth(year, last));
  return { start: isoDay(year, first, 1), end };
}

function lengthOfMonth(year: number, month: number): number {
  return new Temporal.PlainDate(year, month, 1).daysInMonth;
}

function isoDay(year: number, month: number, day: number): string {
  return [year, month, day].map((part, index) => pad(part, index === 0 ? 4 : 2)).join('-');
}

function pad(part: number, width: number): string {
  return String(part).padStart(width, '0');
}
