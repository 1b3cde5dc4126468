import type { BeforeRule, Period } from '../periods/period.ts';
import { foldText } from '../text/fold.ts';
import { addDays, firstOfMonth, isoDay, lastOfMonth, partsOf } from './days.ts';

type Rhythm = Pick<Period, 'every' | 'raw'>;

/** "trước ngày 20", "ngày 15/12", and "15 hằng tháng", where nothing else says that 15 is a day. */
const namedDays =
  /(?:\b(?<lead>tu|truoc|sau) )?\bngay (?<day>\d{1,2})(?:\/(?<month>\d{1,2}))?(?![\d/])/gu;
const bareDay = /^(?:(?<lead>truoc) )?(?<day>\d{1,2}) (?:hang|moi) thang/u;

const weekdays = [
  /\bthu (hai|2)\b/u,
  /\bthu (ba|3)\b/u,
  /\bthu (tu|4)\b/u,
  /\bthu (nam|5)\b/u,
  /\bthu (sau|6)\b/u,
  /\bthu (bay|7)\b/u,
  /\bchu nhat\b/u,
];

/**
 * The days on which work comes back within one round, whose first day is given: "ngày 15 hằng tháng" is
 * the 15th. In a quarter it is a day of its last month, unless the words say the first or the middle
 * one. Empty when the words name no day: then it is the end of the round.
 *
 * @param beforeRule What "trước ngày X" means; see domain.md 2.1.
 */
export function daysOfRound(
  { every, raw }: Rhythm,
  first: string,
  beforeRule: BeforeRule = 'strict',
): string[] {
  const words = foldText(raw);
  if (every === 'week') {
    const weekday = weekdays.findIndex((pattern) => pattern.test(words));
    return weekday === -1 ? [] : [addDays(first, weekday)];
  }
  const named = [...words.matchAll(namedDays)];
  const bare = every === 'month' ? bareDay.exec(words) : null;
  const days = [...named, ...(bare === null ? [] : [bare])].flatMap(({ groups = {} }) => {
    const { lead, day, month } = groups;
    if (lead === 'tu' || lead === 'sau') return [];
    const on = dayIn({ every, words }, first, Number(day), month === undefined ? null : +month);
    if (on === null) return [];
    return [lead === 'truoc' && beforeRule === 'strict' ? addDays(on, -1) : on];
  });
  return [...new Set(days)].toSorted();
}

/** A day of the round; one that its month does not have is the last of the month. */
function dayIn(
  { every, words }: { readonly every: Period['every']; readonly words: string },
  first: string,
  day: number,
  month: number | null,
): string | null {
  const start = partsOf(first);
  if (day < 1 || day > 31) return null;
  if (every === 'month' && month === null) return inMonth(start.year, start.month, day);
  if (every === 'quarter' && month === null) {
    const place = /\bthang dau\b/u.test(words) ? 0 : /\bthang giua\b/u.test(words) ? 1 : 2;
    return inMonth(start.year, start.month + place, day);
  }
  if (every === 'year' && month !== null && month >= 1 && month <= 12) {
    return inMonth(start.year, month, day);
  }
  return null;
}

function inMonth(year: number, month: number, day: number): string {
  const last = lastOfMonth(year, month);
  const of = partsOf(firstOfMonth(year, month));
  return day >= partsOf(last).day ? last : isoDay(of.year, of.month, day);
}
