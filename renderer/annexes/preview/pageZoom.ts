import type { PageSize } from './pdfReader.ts';

/** How large pages are shown: a share of their size on paper, or as wide as the room, or whole. */
export type PageZoom = number | 'width' | 'page';

/** Beside and between pages, in pixels. */
export const pageGap = 12;

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** Pixels of the screen to a point of paper at 100 %. */
export const paperScale = 96 / 72;

/** The share of its size on paper at which the page is shown in a room of so many pixels. */
export function shareOf(
  zoom: PageZoom,
  page: PageSize,
  room: { readonly width: number; readonly height: number },
): number {
  if (typeof zoom === 'number') return zoom;
  const wide = (room.width - 2 * pageGap) / (page.width * paperScale);
  const high = (room.height - 2 * pageGap) / (page.height * paperScale);
  const share = zoom === 'width' ? wide : Math.min(wide, high);
  return Math.min(Math.max(share, steps[0]), steps.at(-1) ?? 1);
}

/** The next larger (1) or smaller (-1) share; the same at the ends. */
export function stepShare(share: number, by: 1 | -1): number {
  const ordered = by === 1 ? steps : steps.toReversed();
  // What fits the room lies somewhere between two steps: a hair's breadth is no step.
  return ordered.find((step) => by * (step - share) > 0.01) ?? share;
}
