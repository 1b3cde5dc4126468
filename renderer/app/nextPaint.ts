/** A window that is out of sight paints nothing. */
const longestMs = 200;

/** Settles when what was drawn just now is on the screen. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestMs);
    // The callback comes before the frame is painted, the task after it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
