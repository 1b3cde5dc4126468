import type { CellEditor } from './CellEditor.ts';
import { addressOf, cellAt } from './cellElements.ts';
import type { GridColumn } from './gridColumn.ts';
import type { GridCursor } from './GridCursor.ts';
import type { MenuPlace } from './gridMenu.ts';
import type { GridSelection } from './selection/GridSelection.ts';

interface MenuParts<Row, Fields> {
  readonly editor: CellEditor<Row, Fields>;
  readonly cursor: GridCursor<Row>;
  readonly selection: GridSelection;
  readonly columnOf: (field: string) => GridColumn<Row, Fields> | undefined;
  readonly onMenu: (place: MenuPlace) => void;
}

/**
 * Right click, Shift+F10 and the menu key ask for the menu of a cell, which is chosen then. The
 * browser's own menu stays where words are edited: it cuts, copies and pastes them.
 */
export function listenForMenu<Row, Fields>(
  element: HTMLElement,
  parts: MenuParts<Row, Fields>,
  signal: AbortSignal,
): void {
  const { editor, onMenu } = parts;
  function onContextMenu(event: PointerEvent): void {
    const isInEditor = event.target instanceof Node && editor.host.element.contains(event.target);
    if (editor.getState() !== null && isInEditor) return;
    event.preventDefault();
    const cell = cellAt(event);
    if (cell === null || !choose(cell, parts)) return;
    onMenu(isByKey(event) ? cell : { x: event.clientX, y: event.clientY });
  }
  element.addEventListener('contextmenu', onContextMenu, { signal });
}

/** As a click does, but what is chosen stays so. */
function choose<Row, Fields>(
  cell: HTMLElement,
  { cursor, selection, columnOf }: MenuParts<Row, Fields>,
): boolean {
  const address = addressOf(cell);
  if (address === null) return false;
  const isChosen = selection.has(address.id, address.field);
  if (!isChosen) {
    const isRowHeader = columnOf(address.field)?.isRowHeader === true;
    selection.begin(address, isRowHeader ? 'rows' : 'cells');
  }
  const { active } = cursor;
  const isActive = active?.id === address.id && active.field === address.field;
  return isChosen || isActive || cursor.show(address);
}

/** The browser makes the event for a key as well, and then without a button. */
function isByKey({ button, ctrlKey }: PointerEvent): boolean {
  // Ctrl with the only button is the right click of a Mac.
  return button !== 2 && !ctrlKey;
}
