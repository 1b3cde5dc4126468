/** Where the keyboard is in the cells of a sheet; −1 is the row of heads, and the column of numbers. */
export interface SheetCursor {
  readonly row: number;
  readonly column: number;
  /** The other end of the rows that are chosen by their numbers; the same row when only one is. */
  readonly anchor: number;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page key goes by. */
  readonly page: number;
}

export type CursorKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Where a key leads; null: it is no key of moving. */
export function moveCursor(
  { row, column, anchor }: SheetCursor,
  { key, ctrlKey, metaKey, shiftKey, altKey }: CursorKey,
  size: SheetSize,
): SheetCursor | null {
  if (altKey) return null;
  const isFar = ctrlKey || metaKey;
  const to = (nextRow: number, nextColumn: number): SheetCursor => {
    const at = Math.min(Math.max(nextRow, -1), size.rows - 1);
    const isChoosing = shiftKey && column === -1 && at >= 0;
    return {
      row: at,
      column: Math.min(Math.max(nextColumn, -1), size.columns - 1),
      anchor: isChoosing ? anchor : at,
    };
  };
  switch (key) {
    case 'ArrowUp':
      return to(isFar ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(isFar ? size.rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return to(row, isFar ? -1 : column - 1);
    case 'ArrowRight':
      return to(row, isFar ? size.columns - 1 : column + 1);
    case 'PageUp':
      return to(Math.max(row - size.page, 0), column);
    case 'PageDown':
      return to(row + size.page, column);
    case 'Home':
      return to(isFar ? 0 : row, -1);
    case 'End':
      return to(isFar ? size.rows - 1 : row, size.columns - 1);
    default:
      return null;
  }
}

/** The rows that are chosen, by their places. */
export function chosenRows({ row, anchor }: SheetCursor): { first: number; last: number } {
  return { first: Math.min(row, anchor), last: Math.max(row, anchor) };
}
