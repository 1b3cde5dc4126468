import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { RefObject } from 'react';

import type { ShownRow, UnderstoodSheet } from '#shared/contract/importContract.ts';

import { cellSizes as sizes } from './cellSizes.ts';
import { columnWidths, PageHeights } from './measureRows.ts';
import type { SheetColumn, TextMeasures } from './measureRows.ts';
import { RowOffsets } from './RowOffsets.ts';
import type { SheetPages, SheetRows } from './SheetRows.ts';

/** Rows above and below those on the screen that are drawn as well. */
const spareRows = 6;

const usualHeight = 2 * sizes.lineHeight + 2 * sizes.paddingBlock + sizes.border;

/** The part of a long table that is on the screen. */
export interface SheetWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  readonly pages: SheetPages;
  readonly columns: readonly SheetColumn[];
  readonly offsets: RowOffsets;
  /** Places of the rows to be drawn. */
  readonly first: number;
  readonly last: number;
  readonly rowsOnPage: number;
  /** Scrolls as little as needed until the cell can be seen; row and column −1 always can. */
  readonly keepInSight: (row: number, column: number) => void;
}

interface View {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** `heads`: the least width of each column. */
export function useSheetWindow(
  { rowCount }: UnderstoodSheet,
  rows: SheetRows,
  heads: readonly { readonly letters: string; readonly head: number }[],
  measures: TextMeasures,
): SheetWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: 0, height: 600, width: 0 });
  const pages = useSyncExternalStore(rows.subscribe, rows.getPages);

  const readView = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const { scrollTop: top, clientHeight: height, clientWidth: width } = element;
    setView((before) =>
      before.top === top && before.height === height && before.width === width
        ? before
        : { top, height, width },
    );
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(readView);
    observer.observe(element);
    return () => observer.disconnect();
  }, [readView]);

  const firstPage = pages.get(0) ?? noRows;
  const columns = useMemo(
    () => columnWidths(heads, firstPage, view.width - sizes.gutterWidth, measures),
    [firstPage, heads, measures, view.width],
  );
  const heights = useMemo(() => new PageHeights(columns, measures), [columns, measures]);
  const offsets = useMemo(() => {
    const placed = new RowOffsets(rowCount, usualHeight);
    for (const [page, shown] of pages) placed.setPage(page, heights.of(shown));
    return placed;
  }, [heights, pages, rowCount]);
  useSteadyPlace(scroller, offsets);

  const top = Math.max(0, view.top);
  const room = view.height - sizes.headHeight;
  const firstSeen = offsets.rowAt(top);
  const lastSeen = Math.min(rowCount - 1, offsets.rowAt(top + room));
  const first = Math.max(0, firstSeen - spareRows);
  const last = Math.min(rowCount - 1, lastSeen + spareRows);
  useLayoutEffect(() => {
    if (rowCount > 0) rows.want(first, Math.max(first, last));
  }, [first, last, rowCount, rows]);

  return {
    scroller,
    onScroll: readView,
    pages,
    columns,
    offsets,
    first,
    last,
    rowsOnPage: Math.max(1, lastSeen - firstSeen - 1),
    keepInSight(row, column) {
      const element = scroller.current;
      if (element === null) return;
      const upper = offsets.offsetOf(Math.max(row, 0));
      const lower = upper + offsets.heightOf(Math.max(row, 0));
      const left = columns.slice(0, Math.max(column, 0)).reduce((sum, { width }) => sum + width, 0);
      const right = left + (columns[column]?.width ?? 0);
      element.scrollTo({
        top: row < 0 ? element.scrollTop : closest(element.scrollTop, [lower - room, upper]),
        left: closest(element.scrollLeft, [right - element.clientWidth + sizes.gutterWidth, left]),
      });
    },
  };
}

/** A place within bounds; where both can't be kept to, the second. */
function closest(place: number, [least, most]: readonly [number, number]): number {
  return Math.min(Math.max(place, least), most);
}

const noRows: readonly ShownRow[] = [];

/** The row at the upper edge stays there when others above it turn out higher or lower. */
function useSteadyPlace(scroller: RefObject<HTMLDivElement | null>, offsets: RowOffsets): void {
  const before = useRef(offsets);
  useLayoutEffect(() => {
    const element = scroller.current;
    const old = before.current;
    before.current = offsets;
    if (element === null || old === offsets || element.scrollTop === 0) return;
    const row = old.rowAt(element.scrollTop);
    const within = element.scrollTop - old.offsetOf(row);
    element.scrollTo({ top: offsets.offsetOf(row) + Math.min(within, offsets.heightOf(row)) });
  }, [offsets, scroller]);
}
