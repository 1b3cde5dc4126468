import { useEffect } from 'react';

/** Asks the browser to print as soon as what is laid out for paper is there. */
export function usePrinting(onDone: () => void): void {
  useEffect(() => {
    // Where printing is done in a window of its own, this comes back at once.
    addEventListener('afterprint', onDone, { once: true });
    const frame = requestAnimationFrame(() => print());
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
}
