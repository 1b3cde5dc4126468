import type { Page } from 'playwright';

/** A frame that kept the window from answering, after Chromium's "long animation frame". */
export interface LongFrame {
  readonly ms: number;
  /** The scripts that it waited for longest, and what was left for styles and layout. */
  readonly parts: readonly string[];
}

/** What the window does from the start of `work` until it has come to rest: its frames over 50 ms. */
export async function longFramesOf(
  page: Page,
  work: () => Promise<void>,
): Promise<readonly LongFrame[]> {
  await page.evaluate(startWatching);
  await work();
  return page.evaluate(readFrames);
}

interface Watcher extends Window {
  watchedFrames?: LongFrame[];
  frameObserver?: PerformanceObserver;
}

/** Of an entry, what is not in the types of TypeScript yet. */
interface FrameEntry extends PerformanceEntry {
  readonly styleAndLayoutStart: number;
  readonly scripts: readonly {
    readonly duration: number;
    readonly invoker: string;
    readonly sourceFunctionName: string;
  }[];
}

function startWatching(): void {
  const watcher: Watcher = window;
  watcher.frameObserver?.disconnect();
  const frames: LongFrame[] = [];
  watcher.watchedFrames = frames;
  watcher.frameObserver = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as FrameEntry[]) {
      const { startTime, duration, styleAndLayoutStart } = entry;
      const layout = styleAndLayoutStart === 0 ? 0 : startTime + duration - styleAndLayoutStart;
      const scripts = entry.scripts
        .filter(({ duration }) => duration >= 10)
        .map(
          ({ duration, invoker, sourceFunctionName }) =>
            `${String(Math.round(duration))} ${invoker} ${sourceFunctionName}`,
        );
      frames.push({
        ms: Math.round(duration),
        parts: [...scripts, `${String(Math.round(layout))} styles and layout`],
      });
    }
  });
  watcher.frameObserver.observe({ type: 'long-animation-frame' });
}

/** A while later, so that what was still to be drawn is drawn, and told of. */
async function readFrames(): Promise<readonly LongFrame[]> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (window as Watcher).watchedFrames ?? [];
}
