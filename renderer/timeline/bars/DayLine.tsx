import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { toX } from '#shared/timeline/axis.ts';
import type { TimeAxis } from '#shared/timeline/axis.ts';

import styles from './calendar.module.css';

/** The upright line of the day as of which things are told, over all rows and below the last one. */
export function DayLine(props: {
  readonly axis: TimeAxis;
  readonly asOf: string;
  /** The head of the calendar, which moves with it; null before it is drawn. */
  readonly head: HTMLElement | null;
  readonly frame: RefObject<HTMLElement | null>;
}) {
  const { axis, asOf, head, frame } = props;
  const line = useRef<HTMLDivElement>(null);
  const isOnAxis = asOf >= axis.start && asOf <= axis.end;

  useLayoutEffect(() => {
    const root = frame.current;
    if (head === null || root === null) return undefined;
    function place(): void {
      const element = line.current;
      const root = frame.current;
      if (element === null || head === null || root === null) return;
      const around = root.getBoundingClientRect();
      const { left, bottom } = head.getBoundingClientRect();
      const fixed = root.querySelector('.ag-header-cell[col-id="period"]')?.getBoundingClientRect();
      const x = left + toX(axis, asOf);
      element.hidden = x < (fixed?.right ?? 0) || x > around.right;
      element.style.left = `${x - around.left}px`;
      // From the tag on the head downwards.
      element.style.top = `${bottom - around.top - 6}px`;
      element.style.bottom = '0';
    }
    const ending = new AbortController();
    // Unknown: another axis is drawn before the calendar is scrolled to where that begins.
    let shown: number | null = null;
    // Rows that go by leave it where it is, and asking where that is would cost a layout each frame.
    function follow({ target }: Event): void {
      if (!(target instanceof Element) || target.scrollLeft === shown) return;
      shown = target.scrollLeft;
      place();
    }
    // Scrolling does not bubble.
    root.addEventListener('scroll', follow, {
      ...{ capture: true, passive: true },
      signal: ending.signal,
    });
    const watching = new ResizeObserver(place);
    watching.observe(root);
    watching.observe(head);
    place();
    return () => {
      ending.abort();
      watching.disconnect();
    };
  }, [axis, asOf, frame, head]);

  return isOnAxis ? <div ref={line} className={styles['day']} aria-hidden="true" /> : null;
}
