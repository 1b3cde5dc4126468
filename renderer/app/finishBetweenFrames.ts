import type { Pieces } from '#shared/pieces.ts';

/** Leaves the greater part of a frame to drawing, and to a machine that is slow or busy. */
const sliceMs = 8;

/** All of the work, with room for frames and for what the user does; null when it was given up. */
export async function finishBetweenFrames<T>(
  work: Pieces<T>,
  signal: AbortSignal,
): Promise<T | null> {
  while (!signal.aborted) {
    const end = performance.now() + sliceMs;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await nextTask();
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
