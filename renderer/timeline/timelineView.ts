import { timeScales } from '#shared/timeline/axis.ts';
import type { TimeScale } from '#shared/timeline/axis.ts';

/** What of the screen of progress is shown. */
export const timelineParts = ['bars', 'phasing', 'workload'] as const;

export type TimelinePart = (typeof timelineParts)[number];

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
