/** Less than that is a border or a shade. */
const tolerancePixels = 3;

/**
 * Names of what can be pressed or typed into, but is cut off where nobody can scroll: by an element
 * that hides what runs over its edge, or by the edge of the window. Grids scroll by themselves.
 */
export function outOfReach(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, input, textarea, [role="tab"], [role="option"], [role^="menuitem"], a[href]',
  );
  return [...controls]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .filter((control) => control.closest('[aria-hidden="true"], [inert], .ag-root') === null)
    .filter((control) => control.offsetWidth > 1 && isCutOff(control))
    .map((control) => control.getAttribute('aria-label') ?? control.textContent.trim());
}

function isCutOff(control: HTMLElement): boolean {
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const across = { from: left, to: right };
  const down = { from: top, to: bottom };
  let { position } = getComputedStyle(control);
  for (let around = control.parentElement; around !== null; around = around.parentElement) {
    const style = getComputedStyle(around);
    if (position === 'absolute' && style.position === 'static') continue;
    if (position === 'fixed') break;
    position = style.position;
    const box = around.getBoundingClientRect();
    if (stops(style.overflowX, across, { from: box.left, to: box.right })) return true;
    if (stops(style.overflowY, down, { from: box.top, to: box.bottom })) return true;
  }
  return (
    stops('hidden', across, { from: 0, to: innerWidth }) ||
    stops('hidden', down, { from: 0, to: innerHeight })
  );
}

interface Span {
  from: number;
  to: number;
}

/** Whether this edge cuts it off; where one can scroll, it takes the place of what it scrolls. */
function stops(overflow: string, control: Span, edge: Span): boolean {
  if (overflow === 'visible') return false;
  if (overflow === 'auto' || overflow === 'scroll') {
    Object.assign(control, edge);
    return false;
  }
  return control.from < edge.from - tolerancePixels || control.to > edge.to + tolerancePixels;
}
