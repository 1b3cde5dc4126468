import { viewportOf } from '../viewport.ts';

/** Pixels from the edge at which scrolling begins. */
const edge = 24;
/** Pixels per frame for each pixel that the pointer is into the edge or beyond it. */
const speed = 0.4;

/** Scrolls while the point is near an edge of the rows or beyond it; returns how to stop that. */
export function scrollNearEdge(
  root: HTMLElement,
  point: () => { readonly clientX: number; readonly clientY: number },
  onScrolled: () => void,
): () => void {
  let frame = requestAnimationFrame(scroll);

  function scroll(): void {
    frame = requestAnimationFrame(scroll);
    const area = viewportOf(root);
    if (area === null) return;
    const { element, top, bottom, left, right } = area;
    const { clientX, clientY } = point();
    const before = [element.scrollLeft, element.scrollTop];
    element.scrollLeft += beyond(clientX, left, right) * speed;
    element.scrollTop += beyond(clientY, top, bottom) * speed;
    if (before[0] !== element.scrollLeft || before[1] !== element.scrollTop) onScrolled();
  }

  return () => cancelAnimationFrame(frame);
}

function beyond(at: number, start: number, end: number): number {
  if (at < start + edge) return at - start - edge;
  return at > end - edge ? at - end + edge : 0;
}
