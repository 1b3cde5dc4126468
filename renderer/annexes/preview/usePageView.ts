import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface Room {
  readonly width: number;
  readonly height: number;
}

type ElementRef = RefObject<HTMLElement | null>;

/** How many pixels of the pages can be seen at once. */
export function useRoom(scroller: ElementRef): Room {
  const [room, setRoom] = useState<Room>({ width: 800, height: 600 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = (): void =>
      setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return room;
}

/** Numbers of the pages that are seen or may be soon: those within a screen of what is seen. */
export function useNearPages(
  scroller: ElementRef,
  pages: ElementRef,
  pageCount: number,
): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([1]));
  useEffect(() => {
    if (pages.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set([...before].filter((number) => number <= pageCount));
          for (const { target, isIntersecting } of entries) {
            const number = pageNumber(target);
            if (isIntersecting) after.add(number);
            else after.delete(number);
          }
          return after;
        }),
      { root: scroller.current, rootMargin: '100% 0px' },
    );
    for (const page of pages.current.children) observer.observe(page);
    return () => observer.disconnect();
  }, [pageCount, pages, scroller]);
  return near;
}

/** The page of an element that shows one. */
function pageNumber(element: Element): number {
  return Number(element.getAttribute('data-page'));
}

/** What is at the upper edge stays there when pages become larger or smaller. */
export function useSteadyPlace(scroller: ElementRef, share: number): void {
  const top = useRef(0);
  const before = useRef(share);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    // Remembered, since the browser moves it as soon as there is less to scroll.
    const look = (): void => void (top.current = element.scrollTop);
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller]);
  useLayoutEffect(() => {
    const grown = share / before.current;
    before.current = share;
    if (grown !== 1) scroller.current?.scrollTo({ top: top.current * grown });
  }, [scroller, share]);
}
