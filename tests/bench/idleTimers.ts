export interface TimerCount {
  /** How many have fired since the page began. */
  readonly timeouts: number;
  readonly intervals: number;
  readonly frames: number;
  /** Delays in milliseconds of those that wait now. */
  readonly live: { readonly timeouts: readonly number[]; readonly intervals: readonly number[] };
}

interface Watched {
  timeouts: number;
  intervals: number;
  frames: number;
  readonly waiting: Map<number, number>;
  readonly repeating: Map<number, number>;
}

/** Runs in the page ahead of everything else, and counts what its timers do from then on. */
export function watchTimers(): void {
  const watched: Watched = {
    timeouts: 0,
    intervals: 0,
    frames: 0,
    waiting: new Map(),
    repeating: new Map(),
  };
  Object.assign(window, { watched });
  const setTimeout = window.setTimeout.bind(window);
  const setInterval = window.setInterval.bind(window);
  const clearTimeout = window.clearTimeout.bind(window);
  const clearInterval = window.clearInterval.bind(window);
  const requestAnimationFrame = window.requestAnimationFrame.bind(window);

  function setWatchedTimeout(run: (...words: unknown[]) => void, delay = 0, ...words: unknown[]) {
    const id = setTimeout(() => {
      watched.timeouts += 1;
      watched.waiting.delete(id);
      run(...words);
    }, delay);
    watched.waiting.set(id, delay);
    return id;
  }
  function setWatchedInterval(run: (...words: unknown[]) => void, delay = 0, ...words: unknown[]) {
    const id = setInterval(() => {
      watched.intervals += 1;
      run(...words);
    }, delay);
    watched.repeating.set(id, delay);
    return id;
  }
  function clear(id: number): void {
    watched.waiting.delete(id);
    watched.repeating.delete(id);
    clearTimeout(id);
    clearInterval(id);
  }
  Object.assign(window, {
    setTimeout: setWatchedTimeout,
    setInterval: setWatchedInterval,
    clearTimeout: clear,
    clearInterval: clear,
    requestAnimationFrame: (run: FrameRequestCallback) =>
      requestAnimationFrame((time) => {
        watched.frames += 1;
        run(time);
      }),
  });
}

/** Runs in the page. */
export function countTimers(): TimerCount {
  const { watched } = window as unknown as { readonly watched: Watched };
  const { timeouts, intervals, frames, waiting, repeating } = watched;
  return {
    timeouts,
    intervals,
    frames,
    live: { timeouts: [...waiting.values()], intervals: [...repeating.values()] },
  };
}
