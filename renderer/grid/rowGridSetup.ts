import { isSameValue } from '#shared/changes/changeSet.ts';

import type { GridPaste } from './clipboard/GridClipboard.ts';
import type { ColumnHeads } from './filters/columnHeads.ts';
import type { ColumnArrangement } from './columnDefinitions.ts';
import type { ColumnLayout } from './columnLayout.ts';
import type { CellEdit, GridColumn } from './gridColumn.ts';
import type { CellAddress } from './GridCursor.ts';
import type { MenuPlace } from './gridMenu.ts';
import type { RowDragging } from './rowDragging.ts';
import type { SelectionSummary } from './selection/selectionSummary.ts';

export interface GridHints {
  readonly fold: string;
}

/** What a grid shows and how it is changed; the same for the grid's whole life. */
export interface RowGridSetup<Row extends object, Fields> {
  readonly rowId: (row: Row) => string;
  readonly isHeading: (row: Row) => boolean;
  /** Changes of several cells leave the row as it is. */
  readonly isPassedOver: (row: Row) => boolean;
  /** The row behind the last one in which a new one is typed; null: there is no such. */
  readonly addedRowId: string | null;
  /** The row as it will be, shown until the answer to the edit is there. */
  readonly applyEdit: (row: Row, after: Fields) => Row;
  /** The fields of two cells of a row, as one edit of it. */
  readonly joinFields: (left: Fields, right: Fields) => Fields;
  readonly label: string;
  /** For those who can't see the grid: what the sign that folds rows does, and the keys. */
  readonly hints: GridHints;
  /** Lets the library's style elements pass the content security policy of the page. */
  readonly styleNonce: string | null;
  /** Class of the element that gives the theme its colours. */
  readonly themeClass: string;
  /** In pixels; null: each row is as high as what stands in it. Words that do not fit are cut off. */
  readonly rowHeight: number | null;
  /** In pixels at the usual size; null: one line. */
  readonly headHeight: number | null;
  readonly dragging: Omit<RowDragging, 'taken'> | null;
  /** The buttons in the heads of the columns; null: there are none. */
  readonly heads: ColumnHeads | null;
}

export interface RowGridEvents<Fields> {
  /** Asked before a cell is changed; false: it must not be, and the user was told why. */
  readonly mayEdit: () => boolean;
  /** Settles with whether the edits were taken. */
  readonly onEdit: (edits: readonly CellEdit<Fields>[]) => Promise<boolean>;
  /** Cells and rows from the clipboard; the screen says what comes of them. */
  readonly onPaste: (paste: GridPaste<Fields>) => void;
  /** What is chosen makes no table that could be copied. */
  readonly onScattered: () => void;
  /** Somebody began to edit a cell of the column of this name, which can't be edited. */
  readonly onReadOnly: (header: string) => void;
  readonly onLayout: (layout: readonly ColumnLayout[]) => void;
  /** A larger (1) or smaller (-1) size was asked for with the wheel. */
  readonly onZoom: (by: 1 | -1) => void;
  readonly onChoice: (choice: GridChoice) => void;
  readonly onFold: (id: string) => void;
  /** The menu of what is chosen was asked for. */
  readonly onMenu: (choice: GridChoice, place: MenuPlace) => void;
  /** A key pressed on a cell that is not being edited; true: done with it. */
  readonly onKey: (event: KeyboardEvent, choice: GridChoice) => boolean;
}

/** What is chosen. */
export interface GridChoice {
  readonly active: CellAddress | null;
  /** Rows in which more than the active cell is chosen, from top to bottom. */
  readonly rows: readonly string[];
  /** Whether these rows are chosen as a whole; all rows together are not. */
  readonly areWholeRows: boolean;
  /** Null when only the active cell is. */
  readonly cells: SelectionSummary | null;
}

export const nothingChosen: GridChoice = {
  active: null,
  rows: [],
  areWholeRows: false,
  cells: null,
};

/** Cells that are chosen, of the rows and columns that are seen. */
export interface ChosenArea {
  readonly count: number;
  readonly has: (id: string, field: string) => boolean;
}

/** Passes on a choice unless it is what was passed on last. */
export function tellingNewChoices(tell: RowGridEvents<never>['onChoice']): typeof tell {
  let told: GridChoice | null = null;
  return (choice) => {
    if (told !== null && isSameChoice(told, choice)) return;
    told = choice;
    tell(choice);
  };
}

function isSameChoice(left: GridChoice, right: GridChoice): boolean {
  return (
    left.active?.id === right.active?.id &&
    left.active?.field === right.active?.field &&
    left.areWholeRows === right.areWholeRows &&
    left.rows.length === right.rows.length &&
    left.rows.every((id, at) => id === right.rows[at]) &&
    isSameValue(left.cells, right.cells)
  );
}

export interface RowGridContent<Row, Fields> extends ColumnArrangement {
  readonly columns: readonly GridColumn<Row, Fields>[];
  readonly rows: readonly Row[];
}
