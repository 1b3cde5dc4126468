import { timeScales } from '#shared/timeline/axis.ts';
import type { TimeScale } from '#shared/timeline/axis.ts';
import type { PhaseUnit } from '#shared/timeline/periodKeys.ts';
import type { PhasePart } from '#shared/timeline/phaseCells.ts';
import type { WorkloadRole } from '#shared/timeline/workload.ts';

/** What of the screen of progress is shown. */
export const timelineParts = ['bars', 'phasing', 'workload'] as const;

export type TimelinePart = (typeof timelineParts)[number];

/** How the screen is looked at. */
export interface TimelineChoices {
  readonly part: TimelinePart;
  readonly scale: TimeScale;
  /** Of phases and workload. */
  readonly year: number;
  readonly unit: PhaseUnit;
  readonly phasePart: PhasePart;
  readonly role: WorkloadRole;
  readonly isOpenOnly: boolean;
}

export function usualChoices(year: number): TimelineChoices {
  return {
    ...{ part: 'bars', scale: 'month', year, unit: 'quarter', phasePart: 'planned' },
    ...{ role: 'lead', isOpenOnly: false },
  };
}

/** The next scale when one looks nearer (1) or from farther away (-1); the same at the ends. */
export function stepScale(scale: TimeScale, by: 1 | -1): TimeScale {
  return timeScales[timeScales.indexOf(scale) - by] ?? scale;
}

/** Plus and minus, wherever they are on the keyboard, as they change the scale; null: another key. */
export function scaleStepOf({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): 1 | -1 | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === '+' || key === '=') return 1;
  return key === '-' ? -1 : null;
}
