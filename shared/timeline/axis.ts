import { unitAround, unitsBetween } from './calendarUnits.ts';
import type { CalendarUnit, Span } from './calendarUnits.ts';
import { addDays, dayNumber, isoDay, partsOf } from './days.ts';

/** By what the calendar is divided, from the nearest look to the farthest. */
export const timeScales = ['week', 'month', 'quarter', 'year'] as const;

export type TimeScale = (typeof timeScales)[number];

interface ScaleShape {
  readonly upper: CalendarUnit;
  readonly lower: CalendarUnit;
  /** The whole axis begins and ends with one of these. */
  readonly edge: CalendarUnit;
  /** Below this a unit of the lower line has no room for its name. */
  readonly leastUnitPx: number;
}

export const scaleShapes: Readonly<Record<TimeScale, ScaleShape>> = {
  week: { upper: 'month', lower: 'week', edge: 'month', leastUnitPx: 56 },
  month: { upper: 'quarter', lower: 'month', edge: 'year', leastUnitPx: 62 },
  quarter: { upper: 'year', lower: 'quarter', edge: 'year', leastUnitPx: 96 },
  year: { upper: 'five-years', lower: 'year', edge: 'five-years', leastUnitPx: 96 },
};

/** Days that a unit of the lower line has on average. */
const daysOfUnit: Readonly<Record<TimeScale, number>> = {
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

/** Years before and after that of the plan beyond which nothing is drawn: "tầm nhìn 2045". */
const yearsAround = { before: 5, after: 10 } as const;

/** A calendar from left to right: `toX` of a day is where it begins, in pixels. */
export interface TimeAxis extends Span {
  readonly scale: TimeScale;
  readonly pxPerDay: number;
  readonly width: number;
  readonly upper: readonly Span[];
  readonly lower: readonly Span[];
}

/**
 * The axis for spans of days: the plan's year at least, and as wide as the room that is there.
 * `spans` may reach beyond what is drawn. `edge`: on paper it begins and ends with nearer ones.
 */
export function createAxis(
  scale: TimeScale,
  spans: Iterable<Span>,
  planYear: number,
  roomPx: number,
  edge: CalendarUnit = scaleShapes[scale].edge,
): TimeAxis {
  const { upper, lower, leastUnitPx } = scaleShapes[scale];
  const { start, end } = rangeOf(spans, planYear);
  const range = { start: unitAround(start, edge).start, end: unitAround(end, edge).end };
  const days = dayNumber(range.end) - dayNumber(range.start) + 1;
  const pxPerDay = Math.max(leastUnitPx / daysOfUnit[scale], roomPx / days);
  return {
    ...range,
    scale,
    pxPerDay,
    width: Math.round(days * pxPerDay),
    upper: clip(unitsBetween(range, upper), range),
    lower: clip(unitsBetween(range, lower), range),
  };
}

/** Where a day begins, in pixels from the left; beyond the ends for days that are not drawn. */
export function toX({ start, pxPerDay }: TimeAxis, day: string): number {
  return (dayNumber(day) - dayNumber(start)) * pxPerDay;
}

/** Left edge and width of some days, cut off where the axis ends; null when none of them is on it. */
export function toBox(
  axis: TimeAxis,
  { start, end }: Span,
): { left: number; width: number } | null {
  if (end < axis.start || start > axis.end || end < start) return null;
  const left = toX(axis, start < axis.start ? axis.start : start);
  const right = toX(axis, addDays(end > axis.end ? axis.end : end, 1));
  return { left, width: right - left };
}

function rangeOf(spans: Iterable<Span>, planYear: number): Span {
  let start = isoDay(planYear, 1, 1);
  let end = isoDay(planYear, 12, 31);
  const least = isoDay(planYear - yearsAround.before, 1, 1);
  const most = isoDay(planYear + yearsAround.after, 12, 31);
  for (const span of spans) {
    if (span.start < start) start = span.start < least ? least : span.start;
    if (span.end > end) end = span.end > most ? most : span.end;
  }
  return { start, end };
}

function clip(units: readonly Span[], { start, end }: Span): Span[] {
  return units.map((unit) => ({
    start: unit.start < start ? start : unit.start,
    end: unit.end > end ? end : unit.end,
  }));
}

/** Which of its kind a unit is: quarter 1–4, month 1–12. */
export function ordinalOf({ start }: Span, unit: 'month' | 'quarter'): number {
  const { month } = partsOf(start);
  return unit === 'month' ? month : Math.ceil(month / 3);
}
