import type { GridApi } from 'ag-grid-community';

import type { GridColumns } from './GridColumns.ts';
import { headerHeight } from './gridOptions.ts';
import type { RowHeights } from './RowHeights.ts';
import { viewportOf } from './viewport.ts';

interface GridSizesParts<Row extends object, Fields> {
  readonly columns: GridColumns<Row, Fields>;
  readonly heights: RowHeights<Row, Fields>;
  /** In pixels at the usual size; null: one line. */
  readonly headHeight: number | null;
  /** Rows have become higher or lower. */
  readonly onHeights: () => void;
}

/** What the style sheets multiply their sizes with. */
export function showZoom(element: HTMLElement, zoom: number): void {
  element.style.setProperty('--grid-zoom', String(zoom));
}

/** How wide the columns of a grid are on the page, and how high its rows come out by that. */
export class GridSizes<Row extends object, Fields> {
  readonly #element: HTMLElement;
  readonly #api: GridApi<Row>;
  readonly #parts: GridSizesParts<Row, Fields>;

  constructor(element: HTMLElement, api: GridApi<Row>, parts: GridSizesParts<Row, Fields>) {
    this.#element = element;
    this.#api = api;
    this.#parts = parts;
  }

  /** After columns came, went, or became wider or narrower. */
  update(): void {
    const { columns, heights, onHeights } = this.#parts;
    const shown = columns.shown(this.#api, this.#visibleWidth());
    const heading = shown.find(({ column }) => column.spansRest !== undefined);
    this.#element.style.setProperty('--span-width', `${heading?.spanWidth ?? 0}px`);
    if (!heights.setColumns(shown)) return;
    this.#api.resetRowHeights();
    onHeights();
  }

  setZoom(zoom: number): void {
    const { heights, headHeight } = this.#parts;
    showZoom(this.#element, zoom);
    this.#api.setGridOption('headerHeight', headerHeight(zoom, headHeight));
    heights.setZoom(zoom);
    this.update();
    this.#api.resetRowHeights();
  }

  /** A font that comes late is wider or narrower than the one that stood in for it. */
  listenToFonts(ending: AbortSignal): void {
    const measureAnew = (): void => {
      this.#parts.heights.measureAnew();
      this.#api.resetRowHeights();
    };
    document.fonts.addEventListener('loadingdone', measureAnew, { signal: ending });
  }

  /** Without what a scrollbar takes. */
  #visibleWidth(): number {
    return viewportOf(this.#element)?.element.clientWidth ?? this.#element.clientWidth;
  }
}
