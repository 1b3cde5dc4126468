import { formatDay } from '../periods/formatDay.ts';
import { romanNumeral } from '../text/romanNumeral.ts';
import { ordinalOf } from './axis.ts';
import { unitAround } from './calendarUnits.ts';
import { partsOf } from './days.ts';
import type { WantedDays } from './rewritePeriod.ts';

type Unit = 'month' | 'quarter' | 'year';

/**
 * Usual phrases for some days, the shortest first and in the unit of the old words before others:
 * "Tháng 7/2020", "6 tháng đầu năm 2020", "Quý II – Quý III/2020", "Từ 15/3 đến 20/4/2020". Which of
 * them have these days is for the grammar to say.
 */
export function* freshPhrases(old: string, { start, due }: WantedDays): Generator<string> {
  if (start === null) return;
  const units = unitsLike(old);
  for (const unit of units) {
    if (isWhole(start, due, unit)) yield inCaseOf(old, nameOf(due, unit));
  }
  const { year } = partsOf(due);
  yield `6 tháng đầu năm ${year}`;
  yield `6 tháng cuối năm ${year}`;
  for (const unit of units) {
    if (startsUnit(start, unit) && endsUnit(due, unit))
      yield inCaseOf(old, rangeOf(start, due, unit));
  }
  const from = formatDay(start);
  const isOneYear = partsOf(start).year === year;
  const shortFrom = isOneYear ? from.slice(0, from.lastIndexOf('/')) : from;
  const word = /ngày/iu.test(old) ? 'ngày ' : '';
  yield `Từ ${word}${shortFrom} đến ${word}${formatDay(due)}`;
}

/** Years before quarters before months, but first what the old words speak of. */
function unitsLike(old: string): Unit[] {
  const units: Unit[] = ['year', 'quarter', 'month'];
  if (/tháng/iu.test(old)) return ['month', 'year', 'quarter'];
  return /qu[ýí]|\bq/iu.test(old) ? ['quarter', 'year', 'month'] : units;
}

/** "Trong quý II" stays "Trong …", and what began with a small letter does so again. */
function inCaseOf(old: string, name: string): string {
  const small = name.slice(0, 1).toLowerCase() + name.slice(1);
  if (/^\s*trong\s/iu.test(old)) return `${old.trimStart().slice(0, 5)} ${small}`;
  return /^\s*\p{Ll}/u.test(old) ? small : name;
}

function nameOf(day: string, unit: Unit): string {
  const { year } = partsOf(day);
  return unit === 'year' ? `Năm ${year}` : `${shortName(day, unit)}/${year}`;
}

function shortName(day: string, unit: Unit): string {
  if (unit === 'year') return `Năm ${partsOf(day).year}`;
  const span = unitAround(day, unit);
  return unit === 'quarter'
    ? `Quý ${romanNumeral(ordinalOf(span, unit))}`
    : `Tháng ${ordinalOf(span, unit)}`;
}

/** "Quý II – Quý III/2020", "Tháng 11/2020 – Tháng 2/2021", "Năm 2020 – 2021". */
function rangeOf(start: string, due: string, unit: Unit): string {
  if (unit === 'year') return `Năm ${partsOf(start).year} – ${partsOf(due).year}`;
  const isOneYear = partsOf(start).year === partsOf(due).year;
  const first = isOneYear ? shortName(start, unit) : nameOf(start, unit);
  return `${first} – ${nameOf(due, unit)}`;
}

function isWhole(start: string, due: string, unit: Unit): boolean {
  const span = unitAround(due, unit);
  return span.start === start && span.end === due;
}

function startsUnit(day: string, unit: Unit): boolean {
  return unitAround(day, unit).start === day;
}

function endsUnit(day: string, unit: Unit): boolean {
  return unitAround(day, unit).end === day;
}
