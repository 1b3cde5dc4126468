import { scaleShapes, toX } from '#shared/timeline/axis.ts';
import type { TimeAxis } from '#shared/timeline/axis.ts';
import { unitAround } from '#shared/timeline/calendarUnits.ts';

import { viewportOf } from '../../grid/viewport.ts';

/** Of what is seen of the calendar, so much lies before the day that is gone to. */
const shareBefore = 0.35;

/** So much of it may lie before the day where the calendar can begin with a whole year or month. */
const mostBefore = 0.97;

/** Scrolls the calendar sideways to a day, or to its beginning for a day that it doesn't reach. */
export function showDay(frame: HTMLElement | null, axis: TimeAxis, day: string): void {
  const viewport = frame === null ? null : viewportOf(frame);
  if (viewport === null) return;
  const { element } = viewport;
  if (day > axis.end) {
    element.scrollLeft = 0;
    return;
  }
  const room = element.clientWidth - (element.scrollWidth - axis.width);
  const x = toX(axis, day);
  const whole = toX(axis, unitAround(day, scaleShapes[axis.scale].edge).start);
  const left = x - whole <= room * mostBefore ? whole : x - room * shareBefore;
  element.scrollLeft = Math.max(0, left);
}
