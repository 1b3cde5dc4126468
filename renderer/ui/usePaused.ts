import { useEffect, useState } from 'react';

/** Long enough to walk from cell to cell of a table without asking about each. */
export const walkingPauseMs = 120;

/** A value once it has stayed the same for a moment: typing or walking on is waited for. */
export function usePaused<T>(value: T, pauseMs: number): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return paused;
}
