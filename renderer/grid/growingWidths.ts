export interface GrowingColumn {
  /** In pixels; a growing column never gets narrower. */
  readonly width: number;
  /** Share of the room that is left; 0 keeps the width. */
  readonly grows: number;
}

/**
 * Widths in a grid of this width, as the library works them out: growing columns share what the
 * others leave, but none gets less than its own width.
 */
export function growingWidths(columns: readonly GrowingColumn[], gridWidth: number): number[] {
  let growing = columns.filter(({ grows }) => grows > 0);
  for (;;) {
    const fixed = columns.filter((column) => !growing.includes(column));
    const room = gridWidth - fixed.reduce((sum, { width }) => sum + width, 0);
    const shares = growing.reduce((sum, { grows }) => sum + grows, 0);
    const widthOf = ({ grows }: GrowingColumn): number => (room * grows) / shares;
    const enough = growing.filter((column) => widthOf(column) >= column.width);
    if (enough.length === growing.length) {
      return columns.map((column) =>
        growing.includes(column) ? Math.floor(widthOf(column)) : column.width,
      );
    }
    growing = enough;
  }
}
