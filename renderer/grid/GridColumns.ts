import type { ColDef, GridApi } from 'ag-grid-community';

import type { PaintParams } from './cellPainter.ts';
import { columnDefinitions, expectedWidths, withSpans } from './columnDefinitions.ts';
import type { ColumnArrangement } from './columnDefinitions.ts';
import { changedWidths, followOrder } from './columnLayout.ts';
import type { ColumnLayout } from './columnLayout.ts';
import type { ColumnHeads } from './filters/columnHeads.ts';
import type { GridColumn } from './gridColumn.ts';
import type { ColumnWidth } from './RowHeights.ts';

interface GridColumnsParts<Row> {
  readonly paint: (field: string) => PaintParams<Row>['paint'];
  readonly heads: ColumnHeads | null;
}

/** The columns as the screen has given them, and how the library learns of those that changed. */
export class GridColumns<Row extends object, Fields> {
  readonly #parts: GridColumnsParts<Row>;
  #given: readonly GridColumn<Row, Fields>[];
  #byField: ReadonlyMap<string, GridColumn<Row, Fields>>;
  /** Its layout is also of columns that are gone: they may come back. */
  #arrangement: ColumnArrangement;

  constructor(
    columns: readonly GridColumn<Row, Fields>[],
    arrangement: ColumnArrangement,
    parts: GridColumnsParts<Row>,
  ) {
    this.#parts = parts;
    this.#given = columns;
    this.#byField = byField(columns);
    this.#arrangement = arrangement;
  }

  get(field: string): GridColumn<Row, Fields> | undefined {
    return this.#byField.get(field);
  }

  get rowHeader(): string | null {
    return this.#given.find(({ isRowHeader }) => isRowHeader === true)?.field ?? null;
  }

  /** For the library, which takes them all at once. */
  definitions(): ColDef<Row>[] {
    const { paint, heads } = this.#parts;
    return columnDefinitions(this.#given, this.#arrangement, paint, heads);
  }

  /** Widths before the library has laid anything out. */
  expected(gridWidth: number): ColumnWidth<Row, Fields>[] {
    return expectedWidths(this.#given, this.#arrangement, gridWidth);
  }

  /** Takes in the columns as they are now; their cells must be drawn again unless they are the same. */
  set(
    api: GridApi<Row>,
    columns: readonly GridColumn<Row, Fields>[],
  ): 'same' | 'changed' | 'resized' {
    const before = this.#given;
    if (columns === before) return 'same';
    this.#given = columns;
    this.#byField = byField(columns);
    if (hasSameHeads(before, columns)) return this.#resize(api, before);
    if (this.#arrangement.layout !== null) {
      const layout = followOrder(this.readLayout(api), fieldsOf(before), fieldsOf(columns));
      this.#arrangement = { ...this.#arrangement, layout };
    }
    api.setGridOption('columnDefs', this.definitions());
    return 'changed';
  }

  /** Columns that still have their usual width follow when that becomes another. */
  #resize(api: GridApi<Row>, before: readonly GridColumn<Row, Fields>[]): 'changed' | 'resized' {
    const { zoom } = this.#arrangement;
    const shownWidth = (field: string): number | undefined => {
      const width = api.getColumn(field)?.getActualWidth();
      return width === undefined ? undefined : Math.round(width / zoom);
    };
    const widths = changedWidths(before, this.#given, shownWidth);
    for (const { key, newWidth } of widths) this.setWidth(api, key, newWidth);
    return widths.length === 0 ? 'changed' : 'resized';
  }

  /** Shows the columns in another size, or others of them frozen; false when all is as it was. */
  arrange(api: GridApi<Row>, change: Omit<ColumnArrangement, 'layout'>): boolean {
    const { zoom, frozen } = this.#arrangement;
    if (change.zoom === zoom && change.frozen === frozen) return false;
    const layout = this.#arrangement.layout === null ? null : this.readLayout(api);
    this.#arrangement = { ...change, layout };
    api.setGridOption('columnDefs', this.definitions());
    return true;
  }

  /** `width`: at the usual size. */
  setWidth(api: GridApi<Row>, field: string, width: number): void {
    const newWidth = Math.round(width * this.#arrangement.zoom);
    api.applyColumnState({ state: [{ colId: field, width: newWidth, flex: null }] });
  }

  /** The columns on the screen, from left to right. */
  shown(api: GridApi<Row>, gridWidth: number): ColumnWidth<Row, Fields>[] {
    const displayed = api.getAllDisplayedColumns();
    const columns = displayed.flatMap((shown) => {
      const column = this.get(shown.getColId());
      return column === undefined ? [] : [{ column, width: shown.getActualWidth() }];
    });
    const frozenCount = displayed.filter((column) => column.isPinnedLeft()).length;
    return withSpans(columns, frozenCount, gridWidth);
  }

  /** Takes note of how the user has arranged the columns. */
  readLayout(api: GridApi<Row>): readonly ColumnLayout[] {
    const { zoom } = this.#arrangement;
    const columns = api.getColumnState().map(({ colId, width, hide, flex = null }) => ({
      field: colId,
      // A column that still grows is kept at the width from which it grows.
      width: flex === null ? Math.round((width ?? 0) / zoom) : (this.get(colId)?.width ?? 0),
      hidden: hide === true,
    }));
    const there = new Set(fieldsOf(columns));
    // What is hidden as at the start comes up of itself when it is no longer hidden there.
    const arranged = columns.filter(
      ({ field, hidden }) => !(hidden && this.get(field)?.startsHidden === true),
    );
    const gone = (this.#arrangement.layout ?? []).filter(({ field }) => !there.has(field));
    const layout = [...arranged, ...gone];
    this.#arrangement = { ...this.#arrangement, layout };
    return layout;
  }
}

function fieldsOf(columns: readonly { readonly field: string }[]): string[] {
  return columns.map(({ field }) => field);
}

type ColumnHead = Pick<GridColumn<never, never>, 'field' | 'header' | 'startsHidden'>;

function hasSameHeads(left: readonly ColumnHead[], right: readonly ColumnHead[]): boolean {
  return (
    left.length === right.length &&
    left.every((head, index) => {
      const other = right[index];
      return (
        head.field === other?.field &&
        head.header === other.header &&
        head.startsHidden === other.startsHidden
      );
    })
  );
}

function byField<Row, Fields>(
  columns: readonly GridColumn<Row, Fields>[],
): ReadonlyMap<string, GridColumn<Row, Fields>> {
  return new Map(columns.map((column) => [column.field, column]));
}
