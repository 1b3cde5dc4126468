/** Sizes in which a table can be shown; 1 is the usual one. */
const zoomSteps = [0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5] as const;

/** The next larger (1) or smaller (-1) size; the same at the ends. */
export function stepZoom(zoom: number, by: 1 | -1): number {
  const steps = by === 1 ? zoomSteps : zoomSteps.toReversed();
  return steps.find((step) => (by === 1 ? step > zoom : step < zoom)) ?? zoom;
}

/** One of a browser's own steps, whatever a workbook says. */
export function allowedZoom(zoom: number): number {
  return Math.min(zoomSteps.at(-1) ?? 1, Math.max(zoomSteps[0], zoom));
}

type Keys = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Ctrl+Alt with plus, minus or 0: the size that they ask for; null for other keys. */
export function zoomOfKeys(keys: Keys, zoom: number): number | null {
  if (!(keys.ctrlKey || keys.metaKey) || !keys.altKey || keys.shiftKey) return null;
  if (keys.code === 'Equal' || keys.code === 'NumpadAdd') return stepZoom(zoom, 1);
  if (keys.code === 'Minus' || keys.code === 'NumpadSubtract') return stepZoom(zoom, -1);
  return keys.code === 'Digit0' || keys.code === 'Numpad0' ? 1 : null;
}

/** Turns of the wheel that make one step, in pixels as the browser counts them. */
const wheelStep = 60;

/** Asks for another size when the wheel is turned with Ctrl over the element. */
export function listenForZoom(
  element: HTMLElement,
  onZoom: (by: 1 | -1) => void,
  signal: AbortSignal,
): void {
  let turned = 0;
  element.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      // The browser would make the whole window larger.
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < wheelStep) return;
      onZoom(turned < 0 ? 1 : -1);
      turned = 0;
    },
    { passive: false, signal },
  );
}
