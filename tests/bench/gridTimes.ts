import type { BrowserContext, Page } from 'playwright';

/** Both in milliseconds from the moment that the page was asked for until what it shows is painted. */
export interface LoadTimes {
  readonly firstRowsMs: number;
  readonly allRowsMs: number;
}

interface Watched {
  firstRowsMs?: number;
  allRowsMs?: number;
}

/** Lets every page of this browser write down when it shows its rows. */
export async function watchLoading(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watched: Watched = {};
    Object.assign(window, { watched });
    let isSeen = false;
    const look = (): void => {
      const cell = document.querySelector<HTMLElement>('.ag-row [col-id="title"]');
      const isThere = cell !== null && cell.innerText !== '';
      const isFirst = isThere && !isSeen;
      isSeen ||= isThere;
      // Painted are they with this frame, which is over when the next begins.
      if (isFirst) requestAnimationFrame(() => (watched.firstRowsMs = performance.now()));
      // The program tells how many tasks there are once it has them all; the bare page has no such.
      const count = document.querySelector('nav');
      const isWhole = isThere && (count === null || /\d{3}/.test(count.textContent));
      if (!isWhole) requestAnimationFrame(look);
      else requestAnimationFrame(() => (watched.allRowsMs = performance.now()));
    };
    requestAnimationFrame(look);
  });
}

export async function timeLoading(page: Page, address: string | null): Promise<LoadTimes> {
  await (address === null ? page.reload() : page.goto(address));
  const handle = await page.waitForFunction(
    () => {
      const { watched } = window as unknown as { watched: Watched };
      return watched.allRowsMs === undefined ? null : watched;
    },
    undefined,
    { timeout: 120_000 },
  );
  return (await handle.jsonValue()) as LoadTimes;
}

/** How long each frame took while rows went by, some new ones in each, in milliseconds. */
export function timeScrolling(page: Page, frames: number): Promise<number[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<number[]>((resolve) => {
        const row = document.querySelector('.ag-row');
        let viewport = row?.parentElement ?? null;
        while (viewport !== null && viewport.scrollHeight <= viewport.clientHeight + 1000) {
          viewport = viewport.parentElement;
        }
        if (viewport === null) throw new Error('Nothing scrolls');
        const scrolled = viewport;
        const times: number[] = [];
        let last = performance.now();
        const step = (): void => {
          const now = performance.now();
          times.push(now - last);
          last = now;
          scrolled.scrollTop += 120;
          if (times.length > wanted) resolve(times.slice(1));
          else requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    frames,
  );
}

/** What the page holds when all that can be thrown away is gone, in megabytes. */
export async function measureHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // What the first collection lets go of may hold more.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return Math.round(usedSize / 1e5) / 10;
}
