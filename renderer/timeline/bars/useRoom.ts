import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

import { leftWidth } from './timelineColumns.ts';

/** What scrollbar and borders take, in pixels. */
const around = 12;

/** How much room there is beside the rows, in pixels. */
export function useRoom(frame: RefObject<HTMLElement | null>, isDecimal: boolean): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    // Called once at the start as well.
    const watching = new ResizeObserver(() => setWidth(element.clientWidth));
    watching.observe(element);
    return () => watching.disconnect();
  }, [frame]);
  return Math.max(0, width - leftWidth(isDecimal) - around);
}
