import { toX } from '#shared/timeline/axis.ts';
import type { TimeAxis } from '#shared/timeline/axis.ts';

import { viewportOf } from '../../grid/viewport.ts';

/** Of what is seen of the calendar, so much lies before the day that is gone to. */
const shareBefore = 0.35;

/** Scrolls the calendar sideways to a day; those before or behind it show an end. */
export function showDay(frame: HTMLElement | null, axis: TimeAxis, day: string): void {
  const viewport = frame === null ? null : viewportOf(frame);
  if (viewport === null) return;
  const { element } = viewport;
  const room = element.clientWidth - (element.scrollWidth - axis.width);
  element.scrollLeft = Math.max(0, toX(axis, day) - room * shareBefore);
}
