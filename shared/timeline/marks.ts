import type { BeforeRule, Period } from '../periods/period.ts';
import { unitAround } from './calendarUnits.ts';
import type { Phases } from '../tasks/phases.ts';
import type { CalendarUnit, Span } from './calendarUnits.ts';
import { daysOfRound } from './dayOfRound.ts';
import { addDays, isoDay, partsOf } from './days.ts';
import { periodSpan } from '../periods/periodSpan.ts';

/** A day of a task that has a sign of its own on the bar. */
export interface TimeMark {
  readonly on: string;
  readonly kind: 'milestone' | 'phase' | 'occurrence' | 'completed';
  /** Of a phase: it was done. */
  readonly isDone?: boolean;
  /** What is due on that day; empty where the kind says it all. */
  readonly words: string;
}

/** More signs than these on one bar are no signs any more. */
const mostOccurrences = 60;

/** The days that a deadline names, where it names several. */
export function milestoneMarks({ milestones }: Pick<Period, 'milestones'>): TimeMark[] {
  return milestones.map(({ due, label }) => ({ on: due, kind: 'milestone', words: label }));
}

/** What is planned for a quarter or month, at its end; marks such as "x" need no words. */
export function phaseMarks(phases: Phases): TimeMark[] {
  return Object.entries(phases)
    .filter(([, { planned }]) => planned !== null)
    .map(([key, { planned, done }]): TimeMark => {
      const isDone = done !== null;
      return { on: periodSpan(key).end, kind: 'phase', words: planned ?? '', isDone };
    })
    .toSorted((left, right) => (left.on < right.on ? -1 : 1));
}

/**
 * The days of a recurring deadline, within some days: those that its words name in every week, month,
 * quarter …, else the last one of each.
 */
export function occurrenceMarks(
  { every, raw }: Pick<Period, 'every' | 'raw'>,
  within: Span,
  beforeRule?: BeforeRule,
): TimeMark[] {
  if (every === null) return [];
  const marks: TimeMark[] = [];
  let day = within.start;
  while (day <= within.end && marks.length < mostOccurrences) {
    const { start, end } = roundAround(day, every);
    const named = daysOfRound({ every, raw }, start, beforeRule);
    for (const on of named.length === 0 ? [end] : named) {
      if (within.start <= on && on <= within.end) marks.push({ on, kind: 'occurrence', words: '' });
    }
    day = addDays(end, 1);
  }
  return marks;
}

function roundAround(day: string, every: NonNullable<Period['every']>): Span {
  if (every !== 'half-year') return unitAround(day, every satisfies CalendarUnit);
  const { year, month } = partsOf(day);
  return month <= 6
    ? { start: isoDay(year, 1, 1), end: isoDay(year, 6, 30) }
    : { start: isoDay(year, 7, 1), end: isoDay(year, 12, 31) };
}
