/** The part of the page in which rows are seen, and the element that scrolls it. */
export interface GridViewport {
  readonly element: HTMLElement;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Null before the library has drawn anything. The headers lie over the upper part of its viewport. */
export function viewportOf(root: HTMLElement): GridViewport | null {
  const element = root.querySelector<HTMLElement>('.ag-grid-viewport');
  if (element === null) return null;
  const { top, left } = element.getBoundingClientRect();
  const header = root.querySelector('.ag-header')?.getBoundingClientRect().bottom ?? top;
  return {
    element,
    top: Math.max(top, header),
    bottom: top + element.clientHeight,
    left,
    right: left + element.clientWidth,
  };
}
