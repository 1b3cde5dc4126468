import type { PeriodKey } from '../periods/periodKey.ts';
import { emptyPhase } from '../tasks/phases.ts';
import type { Phase, Phases } from '../tasks/phases.ts';
import { readPercent, valueOrBefore } from '../tasks/progressCells.ts';
import { periodSpan, periodsOfYear } from '../periods/periodSpan.ts';
import type { PhaseUnit } from './periodKeys.ts';

/** What of a phase one looks at and types into. */
export const phaseParts = ['planned', 'weight', 'done'] as const;

export type PhasePart = (typeof phaseParts)[number];

export function phaseOf(phases: Phases, key: PeriodKey): Phase {
  return phases[key] ?? emptyPhase;
}

/** A part in words, as it is typed: 62,5 for a weight. */
export function partText(phase: Phase, part: PhasePart): string {
  if (part === 'weight') return phase.weight === null ? '' : weightText(phase.weight);
  return phase[part] ?? '';
}

/** 62,5 */
export function weightText(weight: number): string {
  return String(Math.round(weight * 100) / 100).replace('.', ',');
}

/** The phase after something was typed for one part of it; a weight that nobody can read stays. */
export function writePart(phase: Phase, part: PhasePart, text: string): Phase {
  if (part === 'weight') {
    return { ...phase, weight: valueOrBefore(text, readPercent, phase.weight) };
  }
  return { ...phase, [part]: text.normalize('NFC').trim() || null };
}

/** All phases of a task with some of them changed; those that hold nothing are none. */
export function withPhases(phases: Phases, changed: Phases): Phases {
  return Object.fromEntries(
    Object.entries({ ...phases, ...changed })
      .filter(([, { planned, weight, done }]) => (planned ?? weight ?? done) !== null)
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** What the phases of some times weigh together; null when none of them has a weight. */
export function sumOfWeights(phases: Phases, keys: readonly PeriodKey[]): number | null {
  const weights = keys.flatMap((key) => phases[key]?.weight ?? []);
  return weights.length === 0 ? null : weights.reduce((sum, weight) => sum + weight, 0);
}

/** How a phase stands on a day: late when its time is over and nothing was done of what was planned. */
export function phaseState(key: PeriodKey, { planned, done }: Phase, asOf: string) {
  if (done !== null) return 'done';
  if (planned === null) return 'none';
  return periodSpan(key).end < asOf ? 'late' : 'planned';
}

/**
 * The times that a table of a year shows: its quarters or months, and whatever else of the year any
 * task is phased by, such as "6 tháng đầu năm", in the order of their ends.
 */
export function shownKeys(
  all: Iterable<Phases>,
  year: number,
  unit: PhaseUnit,
): readonly PeriodKey[] {
  const others = new Set<PeriodKey>();
  const hidden = new Set(periodsOfYear(year, unit === 'quarter' ? 'month' : 'quarter'));
  for (const phases of all) {
    for (const key of Object.keys(phases)) {
      if (key.startsWith(`${year}`) && !hidden.has(key)) others.add(key);
    }
  }
  const keys = [...new Set([...periodsOfYear(year, unit), ...others])];
  return keys.toSorted((left, right) => {
    const [first, second] = [periodSpan(left), periodSpan(right)];
    if (first.end !== second.end) return first.end < second.end ? -1 : 1;
    return first.start < second.start ? 1 : -1;
  });
}
