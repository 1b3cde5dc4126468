import type { Pieces } from '#shared/pieces.ts';

/** Leaves the greater part of a frame to drawing, and to a machine that is slow or busy. */
const sliceMs = 8;

/** However busy the window is: so long rests what waits for it to be idle, at most. */
const longestRestMs = 1_000;

/** All of the work, with room for frames and for what the user does; null when it was given up. */
export function finishBetweenFrames<T>(work: Pieces<T>, signal: AbortSignal): Promise<T | null> {
  return finishInSlices(work, signal, nextTask);
}

/** The same for work that nobody waits for: all that the user does and sees comes first. */
export async function finishWhenIdle<T>(work: Pieces<T>, signal: AbortSignal): Promise<T | null> {
  await nextIdleMoment();
  return finishInSlices(work, signal, nextIdleMoment);
}

async function finishInSlices<T>(
  work: Pieces<T>,
  signal: AbortSignal,
  rest: () => Promise<void>,
): Promise<T | null> {
  while (!signal.aborted) {
    const end = performance.now() + sliceMs;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await rest();
  }
  return null;
}

/** Unlike a timer it does not wait longer where the window is out of sight. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function nextIdleMoment(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: longestRestMs });
  });
}
