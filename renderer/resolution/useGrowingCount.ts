import { useEffect, useState } from 'react';

/** More than fit on any screen. */
const first = 100;

/** Some hundredths of a second of drawing. */
const step = 150;

/**
 * How many of many things are drawn: the first at once, the others bit by bit, so that a text of
 * thousands of clauses freezes nothing. `least`: what must be there now, as a count from the first.
 */
export function useGrowingCount(total: number, least: number): number {
  const [count, setCount] = useState(first);
  const shown = Math.min(Math.max(count, least), total);
  useEffect(() => {
    if (shown >= total) return;
    const timer = setTimeout(() => setCount(shown + step));
    return () => clearTimeout(timer);
  }, [shown, total]);
  return shown;
}
