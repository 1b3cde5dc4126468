import type { Period } from '../periods/period.ts';
import type { TimeScale } from './axis.ts';
import { unitAround } from './calendarUnits.ts';
import { addDays, addMonths, dayNumber, lastOfMonth, partsOf } from './days.ts';
import { datesOf } from './phraseDates.ts';
import type { WantedDays } from './rewritePeriod.ts';

/** In what steps a bar moves, so that what comes out can be said in a usual phrase. */
export type Grain = 'day' | 'five-days' | 'month' | 'quarter' | 'half-year' | 'year';

/** What is taken hold of: the whole bar, or one end of it. */
export type BarPart = 'whole' | 'start' | 'due';

const monthsOfGrain = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** How far apart the steps are, in days. */
const daysOfGrain: Readonly<Record<Grain, number>> = {
  day: 1,
  'five-days': 5,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  'half-year': 365.25 / 2,
  year: 365.25,
};

/** What days are rounded to where nothing speaks of months: the nearer one looks, the finer. */
const dayGrains: Readonly<Record<TimeScale, Grain>> = {
  week: 'day',
  month: 'five-days',
  quarter: 'month',
  year: 'month',
};

/** The steps at which ends are drawn out. */
const endGrains: Readonly<Record<TimeScale, Grain>> = {
  week: 'day',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** Whether days stand behind it that could be others. */
export function canMove(period: Period | null): period is Period & { readonly due: string } {
  if (period === null || period.due === null || period.every !== null) return false;
  return period.kind === 'date' || period.kind === 'interval';
}

/** "Quý III" moves by quarters, "tháng 6" by months; days as finely as one looks at them. */
export function grainOf(period: Period, part: BarPart, scale: TimeScale, planYear: number): Grain {
  const own = ownGrain(period.raw, planYear);
  if (own === 'day') return dayGrains[scale];
  if (part === 'whole') return own;
  const end = endGrains[scale];
  return daysOfGrain[end] < daysOfGrain[own] ? end : own;
}

function ownGrain(phrase: string, planYear: number): Grain {
  const grains = datesOf(phrase, planYear).dates.map(({ mention }): Grain => {
    if (mention.unit === 'month') return mention.part === 'whole' ? 'month' : 'day';
    if (mention.unit === 'quarter') return mention.part === 'whole' ? 'quarter' : 'month';
    if (mention.unit === 'months') return mention.last - mention.first === 5 ? 'half-year' : 'year';
    return mention.unit === 'year' ? 'year' : 'day';
  });
  return grains.reduce(
    (least, grain) => (daysOfGrain[grain] < daysOfGrain[least] ? grain : least),
    grains[0] ?? 'day',
  );
}

/** How many steps a way of so many days is. */
export function stepsOf(days: number, grain: Grain): number {
  return Math.round(days / daysOfGrain[grain]);
}

/**
 * The days of a bar that was moved or drawn out by so many steps; its ends never pass each other. Of
 * "trước 30/6" it is the 30th that moves in steps, not the day before it.
 */
export function moveBar(
  period: Period & { readonly due: string },
  part: BarPart,
  steps: number,
  { grain, planYear }: { readonly grain: Grain; readonly planYear: number },
): WantedDays {
  const { start, due } = period;
  if (steps === 0) return { start, due };
  if (part === 'start') {
    const moved = start === null ? null : moveStart(start, steps, grain);
    return { start: moved !== null && moved > due ? firstOf(due, grain) : moved, due };
  }
  const ahead = isBefore(period, planYear) ? 1 : 0;
  const moved = addDays(moveEnd(addDays(due, ahead), steps, grain), -ahead);
  if (start === null) return { start, due: moved };
  if (part === 'due') return { start, due: moved < start ? lastOf(start, grain) : moved };
  if (isOfMonths(grain))
    return { start: addMonths(start, steps * monthsOfGrain[grain]), due: moved };
  return { start: addDays(start, dayNumber(moved) - dayNumber(due)), due: moved };
}

/** Whether the last day is the one before that which is written. */
function isBefore({ raw, due }: Period & { readonly due: string }, planYear: number): boolean {
  const last = datesOf(raw, planYear).dates.at(-1)?.mention;
  return last?.unit === 'day' && last.day !== partsOf(due).day;
}

function firstOf(day: string, grain: Grain): string {
  return isOfMonths(grain) ? unitAround(day, 'month').start : day;
}

function lastOf(day: string, grain: Grain): string {
  return isOfMonths(grain) ? unitAround(day, 'month').end : day;
}

function moveEnd(day: string, steps: number, grain: Grain): string {
  if (isOfMonths(grain)) return addMonths(day, steps * monthsOfGrain[grain]);
  return grain === 'day' ? addDays(day, steps) : roundDay(addDays(day, steps * 5));
}

/** A first day in steps of days is one that follows a last one. */
function moveStart(day: string, steps: number, grain: Grain): string {
  return addDays(moveEnd(addDays(day, -1), steps, grain), 1);
}

/** The nearest of the 5th, 10th, 15th, 20th, 25th and the last day of the month. */
function roundDay(iso: string): string {
  const { year, month, day } = partsOf(iso);
  const last = lastOfMonth(year, month);
  const rounded = Math.round(day / 5) * 5;
  if (rounded === 0) return addDays(`${iso.slice(0, 8)}01`, -1);
  return rounded >= 28 ? last : `${iso.slice(0, 8)}${String(rounded).padStart(2, '0')}`;
}

function isOfMonths(grain: Grain): grain is keyof typeof monthsOfGrain {
  return grain in monthsOfGrain;
}
