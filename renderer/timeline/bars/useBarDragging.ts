import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { formatDay, formatDayRange } from '#shared/periods/formatDay.ts';
import type { TimeAxis } from '#shared/timeline/axis.ts';

import type { GridHandle } from '../../grid/Grid.tsx';
import { listenForBars } from './barDragging.ts';
import { calendarField } from './timelineColumns.ts';
import type { MovedBar, TaskMoving } from './useMoveTask.ts';

interface Dragged {
  readonly axis: TimeAxis;
  readonly moving: TaskMoving;
  readonly grid: RefObject<GridHandle | null>;
}

/** Lets the bars in a frame be moved and drawn out with the pointer. */
export function useBarDragging(frame: RefObject<HTMLElement | null>, dragged: Dragged): void {
  const latest = useRef(dragged);
  useLayoutEffect(() => {
    latest.current = dragged;
  });
  useEffect(() => {
    const root = frame.current;
    if (root === null) return undefined;
    const ending = new AbortController();
    const parts = {
      axis: () => latest.current.axis,
      plan: (id: string, part: Parameters<TaskMoving['plan']>[1], days: number) =>
        latest.current.moving.plan(id, part, { days }),
      drop: (id: string, moved: MovedBar) => latest.current.moving.move(id, moved),
      press: (id: string) => latest.current.grid.current?.show({ id, field: calendarField }),
      describe: daysOf,
    };
    listenForBars(root, parts, ending.signal);
    return () => ending.abort();
  }, [frame]);
}

function daysOf({ days }: MovedBar): string {
  return days.start === null ? formatDay(days.due) : formatDayRange(days.start, days.due);
}
