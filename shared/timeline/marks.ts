import type { Period } from '../periods/period.ts';
import { unitAround } from './calendarUnits.ts';
import type { Phases } from '../tasks/phases.ts';
import type { CalendarUnit, Span } from './calendarUnits.ts';
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

/** The last day of every week, month, quarter … of a recurring deadline, within some days. */
export function occurrenceMarks({ every }: Pick<Period, 'every'>, within: Span): TimeMark[] {
  if (every === null) return [];
  const marks: TimeMark[] = [];
  let day = within.start;
  while (day <= within.end && marks.length < mostOccurrences) {
    const on = endOfRound(day, every);
    if (on <= within.end) marks.push({ on, kind: 'occurrence', words: '' });
    day = addDays(on, 1);
  }
  return marks;
}

function endOfRound(day: string, every: NonNullable<Period['every']>): string {
  if (every !== 'half-year') return unitAround(day, every satisfies CalendarUnit).end;
  const { year, month } = partsOf(day);
  return month <= 6 ? isoDay(year, 6, 30) : isoDay(year, 12, 31);
}
