import { Temporal } from 'temporal-polyfill';

import { newMoon, sunLongitude, synodicMonth } from './sunAndMoon.ts';

/** A day of the Vietnamese lunar calendar, never of a leap month. */
export interface LunarDay {
  /** The year in which its Tết falls. */
  readonly year: number;
  /** 1 (tháng Giêng) to 12 (tháng Chạp). */
  readonly month: number;
  readonly day: number;
}

/** Vietnam reckons by its own midnight, one hour behind China's: Tết 2007 and 2030 differ by a day. */
const hoursAhead = 7;

const monthsOfYear = 365.2422 / synodicMonth;

const unixEpoch = 2_440_587.5;

/**
 * The day of a lunar date as `YYYY-MM-DD`; null where its month has no such day. Month 11 holds the
 * winter solstice; of thirteen months between two solstices the first one that no sign of the zodiac
 * begins in is the leap month.
 */
export function solarDay({ year, month, day }: LunarDay): string | null {
  const first = monthBeginning(year, month);
  const length = dayOf(newMoon(first + 1)) - dayOf(newMoon(first));
  if (day < 1 || day > length) return null;
  return isoDay(dayOf(newMoon(first)) + day - 1);
}

/** The new moon, by its count, that begins a month which is no leap month. */
function monthBeginning(year: number, month: number): number {
  const isBehindSolstice = month < 11;
  const winter = solsticeMonth(isBehindSolstice ? year - 1 : year);
  const distance = isBehindSolstice ? month + 1 : month - 11;
  const leap = leapMonth(winter, solsticeMonth(isBehindSolstice ? year : year + 1));
  return winter + distance + (leap !== null && leap <= distance ? 1 : 0);
}

/** How many months behind the solstice's the leap month comes; null when there are twelve only. */
function leapMonth(winter: number, next: number): number | null {
  if (next - winter < 13) return null;
  const distances = Array.from({ length: 12 }, (_, at) => at + 1);
  return distances.find((at) => signOn(winter + at) === signOn(winter + at + 1)) ?? null;
}

/** The new moon of the month in which the winter solstice of a year falls: the last one before it. */
function solsticeMonth(year: number): number {
  const guess = Math.round((year + 1 - 2000) * monthsOfYear);
  const isBeforeSolstice = (count: number) => signOn(count) >= 6 && signOn(count) < 9;
  return [guess + 1, guess, guess - 1].find(isBeforeSolstice) ?? guess - 2;
}

/** Which twelfth of its way, counted from the spring equinox, the sun is on when a month begins. */
function signOn(count: number): number {
  const midnight = dayOf(newMoon(count)) + unixEpoch - hoursAhead / 24;
  return Math.floor(sunLongitude(midnight) / 30);
}

/** Days since 1970-01-01 in Vietnam. */
function dayOf(julianDay: number): number {
  return Math.floor(julianDay - unixEpoch + hoursAhead / 24);
}

function isoDay(days: number): string {
  return Temporal.PlainDate.from('1970-01-01').add({ days }).toString();
}
